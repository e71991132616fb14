import { cases, closedInYear, disclosed, indicator } from '../../measure/language';
import { yes } from '../../measure/predicate';

const closed = { closedOn: '2022-04-20' };
const checked = { at: '2022-04-20', disclosureSeen: true };

export default indicator({
  title: '案件流程信息有效公开率',
  en: 'Cases whose progress reaches the parties on the disclosure platform',
  chapter: 3,
  unit: 'percent',
  better: 'high',
  measure: { kind: 'share', of: cases(disclosed, closedInYear()), counting: yes('validlyDisclosed') },
  target: { kind: 'atLeast', value: '95/100' },
  estimated: 'where-unseen',
  derived: ['统计期按自然年的结案', '没有平台结果时，按当事人、联系方式两项有无错误预估', '执行案件不在公开范围内'],
  moves: { repair: { numerator: 1, denominator: 0 }, closing: { numerator: 1, denominator: 1 } },
  advice: ['立案时把当事人姓名、证件类型、证件号码、手机号码、联系方式类型收齐', '结案前核对一遍，公开无效的当天补录'],
  examples: [
    {
      when: '200 件，8 件有拦下公开的错误',
      given: {
        cases: [
          { ...closed, checked: { ...checked, openErrors: 0, disclosureOpen: 0 }, times: 192 },
          { ...closed, checked: { ...checked, openErrors: 1, disclosureOpen: 1 }, times: 8 },
        ],
      },
      gives: '192/200',
    },
    {
      when: '平台的结果在，预估不再用；一件两样都没有',
      given: {
        cases: [
          { ...closed, validlyDisclosed: true, checked: { ...checked, openErrors: 2, disclosureOpen: 2 }, times: 3 },
          { ...closed, checked: { at: '2022-04-20', openErrors: 0, disclosureSeen: false } },
          { ...closed, type: '执', validlyDisclosed: false },
        ],
      },
      gives: ['3/4', '4/4'],
    },
  ],
});
