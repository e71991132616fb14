import { cases, count, firstEnforcement, indicator } from '../../measure/language';
import { all, by, filedIn, given, late, not, oneOf, past, somePayment, within } from '../../measure/predicate';

const filed = all(firstEnforcement, filedIn('calendarYear'));
const paidLate = all(
  past('arrivedOn', { days: 30 }),
  not(by('paidOn', { field: 'arrivedOn', plus: { days: 30 } })),
  not(within('delayApprovedOn', 'arrivedOn', { days: 30 })),
);
const done = { type: '执', filedOn: '2022-01-10', noticeOn: '2022-01-20', inquiryOn: '2022-02-10', closedOn: null };
const rest = { assetsVerifiedOn: null, resumedOn: null };

export default indicator({
  title: '首次执行案件关键节点平均超期数',
  en: 'Overdue steps for each first enforcement case',
  chapter: 8,
  unit: 'node',
  better: 'low',
  digits: 2,
  measure: {
    kind: 'ratio',
    numerator: {
      plus: [
        count(cases(filed, late('noticeOn', 'filedOn', { days: 10 }))),
        count(cases(filed, late('inquiryOn', 'filedOn', { months: 1 }))),
        count(cases(filed, somePayment(paidLate))),
        count(
          cases(
            filed,
            given('closedOn'),
            oneOf('closingMode', '终结本次执行程序'),
            late('resumedOn', 'assetsVerifiedOn', { days: 7 }),
          ),
        ),
      ],
    },
    denominator: count(cases(filed)),
  },
  target: { kind: 'rank' },
  derived: [
    '手册没有公式：自然年内立案的首执案件，四个节点的超期数相加除以件数',
    '一个案件有几笔案款超期，只算一个节点',
  ],
  advice: ['立案 10 日内发执行通知，一个月内把查控结果分析流转完', '到账、核实财产的日子设提醒'],
  examples: [
    {
      when: '40 件里 5 个节点超期',
      given: {
        cases: [
          { ...done, ...rest, times: 36 },
          { ...done, ...rest, noticeOn: '2022-01-21' },
          { ...done, ...rest, noticeOn: null, inquiryOn: '2022-02-11' },
          { ...done, ...rest, caseNumber: '（2022）内2299执1号' },
          {
            ...done,
            closedOn: '2022-03-01',
            closingMode: ['终结本次执行程序'],
            assetsVerifiedOn: '2022-04-01',
            resumedOn: '2022-04-09',
          },
        ],
        payments: [
          {
            caseNumber: '（2022）内2299执1号',
            arrivedOn: '2022-03-01',
            paidOn: '2022-04-01',
            delayApprovedOn: null,
            times: 2,
          },
        ],
      },
      gives: '5/40',
    },
    {
      when: '案款没有导入，一件就有一个节点说不准',
      given: { cases: [{ ...done, ...rest, times: 2 }] },
      gives: ['0/2', '2/2'],
    },
  ],
});
