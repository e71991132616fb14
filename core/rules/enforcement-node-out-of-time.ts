import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '执行节点日期在立案之前或今天之后',
  en: 'A node of enforcement lies before filing or in the future',
  why: '执行通知和查控都在立案之后，日期录错',
  repair: '对照节点流转记录改正',
  basis: ['manual-2022:33'],
  kind: 'wrong',
  severity: 'error',
  facet: 'enforcement',
  optional: true,
  classes: ['enforcement'],
  needs: ['filedOn', 'noticeOn', 'inquiryOn'],
  since: '0.1.0',

  // Filed in the future: filed-in-future says it.
  check: ({ filedOn, noticeOn, inquiryOn }, _, { today }) => {
    if (!isFilled(filedOn) || filedOn > today) return false;
    const isOut = (on: string | null) => isFilled(on) && (on < filedOn || on > today);
    return [
      ...(isOut(noticeOn) ? [{ field: 'noticeOn' as const }] : []),
      ...(isOut(inquiryOn) ? [{ field: 'inquiryOn' as const }] : []),
    ];
  },

  examples: {
    pass: [
      { filedOn: '2022-05-01', noticeOn: '2022-05-08', inquiryOn: '2022-05-20' },
      { filedOn: '2022-05-01', noticeOn: null, inquiryOn: null },
      { filedOn: null, noticeOn: '2022-05-08', inquiryOn: null },
      { filedOn: '2022-06-21', noticeOn: '2022-05-08', inquiryOn: null, today: '2022-06-20' },
    ],
    fail: [
      { filedOn: '2022-05-01', noticeOn: '2022-04-30', inquiryOn: '2022-05-20' },
      { filedOn: '2022-05-01', noticeOn: '2022-05-08', inquiryOn: '2022-06-21', today: '2022-06-20' },
    ],
    unseen: [{ filedOn: '2022-05-01', noticeOn: '2022-04-30' }],
    boundary: [{ filedOn: '2022-05-01', noticeOn: '2022-05-01', inquiryOn: '2022-06-20', today: '2022-06-20' }],
  },
});
