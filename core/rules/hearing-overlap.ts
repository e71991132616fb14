import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '与另一案的庭审时间重叠',
  en: 'Overlaps with a hearing of another case',
  why: '同一法庭或同一法官在这段时间还有另一场庭审',
  repair: '核对两案的开庭时间；并案审理的可忽略并说明',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  needsOfRow: ['date', 'endedAt'],
  since: '0.1.0',

  check: ({ judge }, { date, endedAt, room }, { history }) => {
    if (!date || !endedAt || date.length < 16 || endedAt.length < 16) return false;
    if (!history) return 'unseen';
    const other = history
      .hearingsOn(date.slice(0, 10))
      .find(
        (each) =>
          ((isFilled(room) && each.room === room) || (isFilled(judge) && each.judge === judge)) &&
          each.from.length >= 16 &&
          each.from < endedAt &&
          date < (each.to ?? each.from),
      );
    return other && { field: 'hearing.date', message: `与${other.caseNumber}的庭审时间重叠` };
  },

  examples: {
    pass: [
      {
        hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00', room: '第三审判庭' }],
        history: {
          hearingsOn: () => [
            {
              caseNumber: '（2022）内2299民初2号',
              room: '第一审判庭',
              from: '2022-06-10T09:00',
              to: '2022-06-10T11:00',
            },
          ],
        },
      },
      { hearings: [{ date: '2022-06-10', endedAt: null }], history: {} },
      { hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10' }], history: {} },
      {
        judge: '林晓岚',
        hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00' }],
        history: { hearingsOn: () => [{ caseNumber: '（2022）内2299民初2号', judge: '林晓岚', from: '2022-06-10' }] },
      },
    ],
    fail: [
      {
        judge: '林晓岚',
        hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00' }],
        history: {
          hearingsOn: () => [
            { caseNumber: '（2022）内2299民初2号', judge: '林晓岚', from: '2022-06-10T09:30', to: '2022-06-10T11:00' },
          ],
        },
      },
      {
        judge: '林晓岚',
        hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00' }],
        history: {
          hearingsOn: () => [{ caseNumber: '（2022）内2299民初2号', judge: '林晓岚', from: '2022-06-10T09:30' }],
        },
      },
      {
        hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00', room: '第三审判庭' }],
        history: {
          hearingsOn: () => [
            {
              caseNumber: '（2022）内2299民初2号',
              room: '第三审判庭',
              from: '2022-06-10T09:30',
              to: '2022-06-10T11:00',
            },
          ],
        },
      },
    ],
    unseen: [{ hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00' }] }],
    boundary: [
      {
        hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:00', room: '第三审判庭' }],
        history: {
          hearingsOn: () => [
            {
              caseNumber: '（2022）内2299民初2号',
              room: '第三审判庭',
              from: '2022-06-10T10:00',
              to: '2022-06-10T11:00',
            },
          ],
        },
      },
    ],
  },
});
