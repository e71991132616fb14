// The manual of 2022: 36 indicators, one file each in the folder 2022. A test compares this list with the folder.

import type { Manual } from '../measure/manual';
import casesClosed from './2022/01-cases-closed';
import closingProgress from './2022/02-closing-progress';
import disputesResolved from './2022/03-disputes-resolved';
import judgmentsAccepted from './2022/04-judgments-accepted';
import retrialReversed from './2022/05-retrial-reversed';
import enforcedAfterMediation from './2022/06-enforced-after-mediation';
import meanDays from './2022/07-mean-days';
import extendedPending from './2022/08-extended-pending';
import longPending from './2022/09-long-pending';
import pronouncedInCourt from './2022/10-pronounced-in-court';
import disclosure from './2022/11-disclosure';
import fourKindsSupervised from './2022/12-four-kinds-supervised';
import qualityReview from './2022/13-quality-review';
import entryQuality from './2022/14-entry-quality';
import published from './2022/15-published';
import negativeEvaluations from './2022/16-negative-evaluations';
import enforcedWithinLimit from './2022/17-enforced-within-limit';
import petitionsCompleted from './2022/18-petitions-completed';
import enforcementClosed from './2022/19-enforcement-closed';
import closedWithinLimit from './2022/20-closed-within-limit';
import fullyEnforced from './2022/21-fully-enforced';
import recovered from './2022/22-recovered';
import enforcementDays from './2022/23-enforcement-days';
import resumedDays from './2022/24-resumed-days';
import objectionsReversed from './2022/25-objections-reversed';
import petitionsInTime from './2022/26-petitions-in-time';
import petitionsResolved from './2022/27-petitions-resolved';
import entrustedInTime from './2022/28-entrusted-in-time';
import supervisedInTime from './2022/29-supervised-in-time';
import dishonestyRevoked from './2022/30-dishonesty-revoked';
import finalRoundQualified from './2022/31-final-round-qualified';
import moneyOverdue from './2022/32-money-overdue';
import nodesOverdue from './2022/33-nodes-overdue';
import enforcementLongPending from './2022/34-enforcement-long-pending';
import commandCentre from './2022/35-command-centre';
import tasksInTime from './2022/36-tasks-in-time';

export const manual2022: Manual = {
  year: 2022,
  title: '2022 年指标',
  en: 'Indicators of 2022',
  chapters: {
    1: '办案任务',
    2: '办案质量',
    3: '办案效率',
    4: '审判管理',
    5: '核心指标',
    6: '执行常规',
    7: '执行综合',
    8: '执行日常',
  },
  chaptersEn: {
    1: 'Tasks',
    2: 'Quality',
    3: 'Efficiency',
    4: 'Trial order',
    5: 'Core figures',
    6: 'Enforcing',
    7: 'Overall',
    8: 'Day to day',
  },
  indicators: {
    '01-cases-closed': casesClosed,
    '02-closing-progress': closingProgress,
    '03-disputes-resolved': disputesResolved,
    '04-judgments-accepted': judgmentsAccepted,
    '05-retrial-reversed': retrialReversed,
    '06-enforced-after-mediation': enforcedAfterMediation,
    '07-mean-days': meanDays,
    '08-extended-pending': extendedPending,
    '09-long-pending': longPending,
    '10-pronounced-in-court': pronouncedInCourt,
    '11-disclosure': disclosure,
    '12-four-kinds-supervised': fourKindsSupervised,
    '13-quality-review': qualityReview,
    '14-entry-quality': entryQuality,
    '15-published': published,
    '16-negative-evaluations': negativeEvaluations,
    '17-enforced-within-limit': enforcedWithinLimit,
    '18-petitions-completed': petitionsCompleted,
    '19-enforcement-closed': enforcementClosed,
    '20-closed-within-limit': closedWithinLimit,
    '21-fully-enforced': fullyEnforced,
    '22-recovered': recovered,
    '23-enforcement-days': enforcementDays,
    '24-resumed-days': resumedDays,
    '25-objections-reversed': objectionsReversed,
    '26-petitions-in-time': petitionsInTime,
    '27-petitions-resolved': petitionsResolved,
    '28-entrusted-in-time': entrustedInTime,
    '29-supervised-in-time': supervisedInTime,
    '30-dishonesty-revoked': dishonestyRevoked,
    '31-final-round-qualified': finalRoundQualified,
    '32-money-overdue': moneyOverdue,
    '33-nodes-overdue': nodesOverdue,
    '34-enforcement-long-pending': enforcementLongPending,
    '35-command-centre': commandCentre,
    '36-tasks-in-time': tasksInTime,
  },
};
