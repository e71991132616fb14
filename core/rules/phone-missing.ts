import { typeOf } from '../case/case-class';
import { isBlank } from '../case/entries';
import { phoneOfHelper } from '../case/representation';
import { isAbsent, isProsecution, mayBeAccused } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '手机号码空着',
  en: 'The mobile number is missing',
  why: '空着；五项缺一，不计有效公开',
  repair: '填写能收短信的手机号码；下落不明的在联系方式类型中注明公告送达',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'missing',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['phone', 'role'],
  since: '0.1.0',

  check: (facts, party) => {
    if (!isBlank(party.phone) || isProsecution(party.role) || isAbsent(party.contactType)) return false;
    if (!mayBeAccused(party.role, typeOf(facts.caseNumber))) return { field: 'party.phone' };
    // An accused in custody has no phone: a relative's or an agent's will do.
    const helper = phoneOfHelper(facts, party.key);
    if (helper === undefined) return 'unseen';
    return !helper && { field: 'party.phone', message: '空着；可填亲属或辩护人的有效手机号码' };
  },

  examples: {
    pass: [
      { parties: [{ role: '原告', phone: { level: 'ok', code: 'ok' } }] },
      { parties: [{ role: '公诉机关', phone: null }] },
      { parties: [{ role: '被告', phone: null, contactType: '公告送达（下落不明）' }] },
      {
        caseNumber: '（2022）内2299刑初8号',
        parties: [{ role: '被告人', phone: null }],
        agents: [{ kind: '辩护人', phone: { level: 'ok', code: 'ok' } }],
      },
    ],
    fail: [
      { parties: [{ role: '原告', phone: null }] },
      { parties: [{ role: null, phone: null }] },
      { caseNumber: '（2022）内2299刑初8号', parties: [{ role: '被告人', phone: null }], agents: [] },
    ],
    unseen: [
      { parties: [{ role: '原告' }] },
      { caseNumber: '（2022）内2299刑初8号', parties: [{ role: '被告人', phone: null }] },
    ],
    boundary: [
      { parties: [{ role: '原告', phone: { level: 'error', code: 'placeholder' } }] },
      {
        caseNumber: '（2022）内2299刑初8号',
        parties: [{ role: null, phone: null }],
        agents: [{ kind: '辩护人', phone: { level: 'ok', code: 'ok' } }],
      },
    ],
  },
});
