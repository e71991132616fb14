// Which rules hold a case back, ask or keep quiet, by class of case. What is not named keeps the rule's own severity.

import type { CaseClass } from '../case/case-class';

export type Setting = 'error' | 'warning' | 'off';

/** File name of a rule → its setting. */
type Settings = Record<string, Setting>;

export interface Profile {
  title: string;
  en: string;
  everyCase: Settings;
  byClass: Partial<Record<CaseClass, Settings>>;
}

/**
 * Manual, indicator 14②: without 结案标的, 送达信息, 案件涉及, 当事人身份信息 and 联系方式 no closing is approved.
 * The rules themselves are written for it, so it changes nothing but what a class of cases does not know.
 */
export const refusalList: Profile = {
  title: '结案审批退回清单（手册 14②）',
  en: 'What the manual refuses a closing for',
  everyCase: {},
  byClass: {
    // A criminal or compensation case has an amount only with a civil claim beside it.
    criminal: { 'closed-amount-missing': 'warning' },
    // Decided by a committee without a hearing, and without one of the procedures of a trial.
    compensation: { 'hearing-missing': 'off', 'pronouncement-missing': 'off', 'procedure-missing': 'off' },
  },
};

/** For a first week with the tool: everything is told, nothing is held. */
export const remindOnly: Profile = {
  title: '只提示，不拦截',
  en: 'Remind only',
  everyCase: { '*': 'warning' },
  byClass: {},
};

export const profiles: Record<string, Profile> = { 'refusal-list': refusalList, 'remind-only': remindOnly };

/** The setting of a rule for one class, undefined where the profile says nothing. `*` lowers all, and raises none. */
export function settingOf(profile: Profile, rule: string, own: CaseClass): Setting | undefined {
  return profile.byClass[own]?.[rule] ?? profile.everyCase[rule] ?? profile.everyCase['*'];
}
