// Invented: no person, authority, address, number or case here belongs to anybody. Area codes exist, the rest is made up.

import { type CourtCase, courtCase, heard, lawyer, organisation, person, served } from '../court-case';

const bench = {
  judge: '沈知遥',
  clerk: '任青梧',
  department: '行政审判庭',
  claimedAmount: '0.00',
  closedAmount: '0.00',
  involvement: '无',
  pronouncement: '定期宣判',
  pronouncedInCourt: '否',
  livestream: '否',
};

const fine: CourtCase = courtCase({
  id: 'administrative-23',
  class: 'administrative',
  fields: {
    ...bench,
    caseNumber: '（2022）内2299行初23号',
    cause: '行政处罚',
    filedOn: '2022-04-06',
    deadlineOn: '2022-10-06',
    procedure: '普通程序',
    closingMode: '判决',
    closedOn: '2022-06-13',
    pronouncedOn: '2022-06-13',
    livestream: '是',
  },
  parties: [
    person({
      name: '蒋望舒',
      role: '原告',
      number: '152221199206145589',
      phone: '19900816273',
      address: '松泉市河东街道团结路23号',
    }),
    organisation({
      name: '松泉市市场监督管理局',
      role: '被告',
      number: '111522010134672595',
      phone: '19900364782',
      address: '松泉市河东街道行政中心3号楼',
      legalRepresentative: '白承志',
    }),
  ],
  agents: [lawyer('纪松年', '11522200810234517', '19900372964', '蒋望舒')],
  hearings: [heard('2022-05-24', '09:00', '11:30', '第五审判庭', '任青梧')],
  services: served('行政判决书', '2022-06-13', ['蒋望舒', '松泉市市场监督管理局']),
  expected: [],
});

/** The authority's code is mistyped and nobody chose how the case ended. */
const permit: CourtCase = courtCase({
  id: 'administrative-19',
  class: 'administrative',
  fields: {
    ...bench,
    caseNumber: '（2022）内2299行初19号',
    cause: '行政许可',
    filedOn: '2022-05-06',
    deadlineOn: '2022-06-20',
    procedure: '简易程序',
    closingMode: '',
    closedOn: '2022-06-20',
    pronouncedOn: '2022-06-20',
  },
  parties: [
    person({
      name: '钟离原',
      role: '原告',
      number: '152201197804219408',
      phone: '19900593618',
      address: '松泉市河西街道杏林小区',
    }),
    organisation({
      name: '松泉市交通运输局',
      role: '被告',
      number: '11152201013481124T',
      phone: '19900147836',
      address: '松泉市河东街道行政中心5号楼',
      legalRepresentative: '贺长庚',
    }),
  ],
  hearings: [heard('2022-06-09', '14:30', '16:00', '第五审判庭', '任青梧')],
  services: served('行政判决书', '2022-06-20', ['钟离原', '松泉市交通运输局']),
  expected: [
    { facet: 'parties', field: 'party.documentNumber', party: 2, kind: 'wrong' },
    { facet: 'closing', field: 'closingMode', kind: 'missing' },
  ],
});

export const administrativeCases: CourtCase[] = [fine, permit];
