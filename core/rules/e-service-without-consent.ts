import { rule } from './rule';

export default rule({
  title: '电子送达裁判文书未见同意',
  en: 'A judgment served electronically without consent on record',
  why: '判决书、裁定书、调解书经受送达人同意方可电子送达',
  repair: '补录送达地址确认书；卷宗里已有的可忽略并说明',
  basis: ['民诉法:90', '法释〔2018〕7号:14'],
  kind: 'missing',
  severity: 'warning',
  facet: 'service',
  each: 'service',
  optional: true,
  needs: ['services'],
  needsOfRow: ['document', 'method'],
  since: '0.1.0',

  // 送达地址确认书 and the like hold the consent. A row whose document was not seen may be one of them.
  check: ({ services, incomplete }, { document, method }) => {
    if (!method || !/电子/.test(method) || /同意/.test(method)) return false;
    if (!/判决书|裁定书|调解书/.test(document ?? '')) return false;
    const others = services.map((each) => each.document);
    if (others.some((each) => /确认书|同意/.test(each ?? ''))) return false;
    return others.includes(undefined) || incomplete?.includes('services') ? 'unseen' : { field: 'service.method' };
  },

  examples: {
    pass: [
      { services: [{ document: '判决书', method: '直接送达' }] },
      {
        services: [
          { document: '判决书', method: '电子送达' },
          { document: '送达地址确认书', method: '直接送达' },
        ],
      },
      {
        services: [
          { document: '判决书', method: '电子送达' },
          { document: '同意电子送达确认书', method: null },
        ],
      },
      { services: [{ document: '判决书', method: '电子送达（受送达人同意）' }] },
    ],
    fail: [
      {
        services: [
          { document: '民事判决书', method: '电子送达' },
          { document: null, method: null },
        ],
        incomplete: ['parties'],
      },
    ],
    unseen: [
      { services: [{ document: '判决书' }] },
      { services: [{ document: '判决书', method: '电子送达' }], incomplete: ['services'] },
      { services: [{ document: '判决书', method: '电子送达' }, { method: '直接送达' }] },
    ],
    boundary: [
      { services: [{ document: '应诉通知书', method: '电子送达' }] },
      { services: [{ document: null, method: '电子送达' }] },
      { services: [{ document: '判决书', method: null }] },
    ],
  },
});
