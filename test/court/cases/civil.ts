// Invented: no person, firm, address, number or case here belongs to anybody. Area codes exist, the rest is made up.

import { type CourtCase, courtCase, heard, lawyer, organisation, person, served } from '../court-case';

const mine = { judge: '林晓岚', clerk: '赵一诺', department: '民事审判第一庭', livestream: '否' };
const inCourt = { closingMode: '判决', pronouncement: '当庭宣判', pronouncedInCourt: '是' };
const later = { closingMode: '判决', pronouncement: '定期宣判', pronouncedInCourt: '否' };
const notPronounced = { pronouncement: '', pronouncedInCourt: '', pronouncedOn: '' };

/** 民初418号, the case of the pictures: about to be closed with five errors and one doubt. */
const loan: CourtCase = courtCase({
  id: 'civil-418',
  class: 'civil',
  fields: {
    ...mine,
    ...inCourt,
    caseNumber: '（2022）内2299民初418号',
    cause: '民间借贷纠纷',
    filedOn: '2022-03-23',
    deadlineOn: '2022-06-23',
    procedure: '简易程序',
    involvement: '',
    claimedAmount: '86000.00',
    closedAmount: '',
    closedOn: '2022-06-20',
    pronouncedOn: '2022-06-10',
    livestream: '是',
  },
  parties: [
    person(
      {
        name: '许青禾',
        role: '原告',
        number: '152201198807120045',
        phone: '13800138000',
        address: '松泉市河西街道柳荫路18号',
      },
      { documentNumber: '152201１９８８07120045' },
    ),
    person(
      {
        name: '周砚秋',
        role: '被告',
        number: '152201199002301230',
        phone: '19900528473',
        contactType: '',
        address: '松泉市铁西街道站前路7号',
      },
      { birthDate: '1990-02-28' },
    ),
    organisation({
      name: '松泉禾丰农资有限公司',
      role: '被告',
      number: '91152201MA0N1AB27J',
      phone: '19900639251',
      contactType: '手机（代理人）',
      address: '松泉市工业园区纬三路2号',
      legalRepresentative: '周砚冬',
    }),
  ],
  agents: [lawyer('高远舟', '11522201010123456', '19900741586', '许青禾')],
  hearings: [heard('2022-06-10', '09:00', '10:25', '第三审判庭', '赵一诺')],
  services: [
    ...served('民事判决书', '2022-06-16', ['许青禾']),
    ...served('民事判决书', '2022-06-20', ['周砚秋', '松泉禾丰农资有限公司']),
  ],
  expected: [
    { facet: 'parties', field: 'party.documentNumber', party: 1, kind: 'wrong', doubt: true },
    { facet: 'contact', field: 'party.phone', party: 1, kind: 'wrong' },
    { facet: 'parties', field: 'party.documentNumber', party: 2, kind: 'wrong' },
    { facet: 'contact', field: 'party.contactType', party: 2, kind: 'missing' },
    { facet: 'involvement', field: 'involvement', kind: 'missing' },
    { facet: 'closing', field: 'closedAmount', kind: 'missing' },
  ],
});

const sale: CourtCase = courtCase({
  id: 'civil-402',
  class: 'civil',
  fields: {
    ...mine,
    ...later,
    caseNumber: '（2022）内2299民初402号',
    cause: '买卖合同纠纷',
    filedOn: '2022-03-16',
    deadlineOn: '2022-09-16',
    procedure: '普通程序',
    involvement: '无',
    claimedAmount: '238600.00',
    closedAmount: '221400.00',
    closedOn: '2022-06-15',
    pronouncedOn: '2022-06-15',
    livestream: '是',
  },
  parties: [
    organisation({
      name: '松泉市锦禾商贸有限公司',
      role: '原告',
      number: '91152201MA0Q4KD85B',
      phone: '19900263758',
      address: '松泉市河东街道兴安路96号',
      legalRepresentative: '沈云舒',
    }),
    person({
      name: '顾临川',
      role: '被告',
      number: '152221197911051634',
      phone: '19900857142',
      address: '松泉市城郊镇东升村三组',
    }),
  ],
  agents: [lawyer('纪松年', '11522200810234517', '19900372964', '松泉市锦禾商贸有限公司')],
  hearings: [heard('2022-05-18', '09:00', '11:10', '第一审判庭', '赵一诺')],
  services: served('民事判决书', '2022-06-15', ['松泉市锦禾商贸有限公司', '顾临川']),
  expected: [],
});

/** Closed by mediation; one party never got the paper. Nothing was heard or pronounced, and nothing need be. */
const divorce: CourtCase = courtCase({
  id: 'civil-391',
  class: 'civil',
  status: '已结',
  fields: {
    ...mine,
    ...notPronounced,
    caseNumber: '（2022）内2299民初391号',
    cause: '离婚纠纷',
    filedOn: '2022-04-11',
    deadlineOn: '2022-07-11',
    procedure: '简易程序',
    involvement: '无',
    claimedAmount: '0.00',
    closedAmount: '0.00',
    closingMode: '调解',
    closedOn: '2022-05-16',
    publication: '不上网（已审批）',
  },
  parties: [
    person({
      name: '梁语桐',
      role: '原告',
      number: '152222198602034663',
      phone: '19900614837',
      address: '松泉市河西街道杏林小区',
    }),
    person({
      name: '邵北辰',
      role: '被告',
      number: '152201198207140851',
      phone: '19900185374',
      address: '松泉市铁西街道站前路33号',
    }),
  ],
  services: served('民事调解书', '2022-05-16', ['梁语桐']),
  expected: [{ facet: 'service', field: 'service.recipient', party: 2, kind: 'missing' }],
});

const property: CourtCase = courtCase({
  id: 'civil-385',
  class: 'civil',
  fields: {
    ...mine,
    ...notPronounced,
    caseNumber: '（2022）内2299民初385号',
    cause: '物业服务合同纠纷',
    filedOn: '2022-04-18',
    deadlineOn: '2022-07-18',
    procedure: '简易程序',
    involvement: '无',
    claimedAmount: '4260.00',
    closedAmount: '',
    closingMode: '准予撤诉',
    closedOn: '2022-06-14',
  },
  parties: [
    organisation({
      name: '松泉市安和物业服务有限公司',
      role: '原告',
      number: '91152201MA0P7TH3XE',
      phone: '19900936215',
      address: '松泉市河西街道安和路1号',
      legalRepresentative: '卢映川',
    }),
    person({
      name: '宋知微',
      role: '被告',
      number: '152221198906253025',
      address: '松泉市河西街道安和小区5号楼',
    }),
  ],
  services: served('民事裁定书', '2022-06-14', ['松泉市安和物业服务有限公司', '宋知微']),
  expected: [
    { facet: 'contact', field: 'party.phone', party: 2, kind: 'missing' },
    { facet: 'closing', field: 'closedAmount', kind: 'missing' },
  ],
});

/** Said to be pronounced in court, yet no hearing was entered. */
const smallClaim: CourtCase = courtCase({
  id: 'civil-377',
  class: 'civil',
  fields: {
    ...mine,
    ...inCourt,
    caseNumber: '（2022）内2299民初377号',
    cause: '民间借贷纠纷',
    filedOn: '2022-04-20',
    deadlineOn: '2022-06-20',
    procedure: '小额诉讼程序',
    involvement: '无',
    claimedAmount: '12000.00',
    closedAmount: '12000.00',
    closedOn: '2022-06-17',
    pronouncedOn: '2022-06-13',
  },
  parties: [
    person({
      name: '温若初',
      role: '原告',
      number: '152222199303115222',
      phone: '19900548293',
      address: '松泉市河东街道团结路12号',
    }),
    person({
      name: '方牧野',
      role: '被告',
      number: '152201197104084178',
      phone: '19900427615',
      address: '松泉市城郊镇民生村一组',
    }),
  ],
  services: served('民事判决书', '2022-06-17', ['温若初', '方牧野']),
  expected: [{ facet: 'hearing', field: 'hearing.date', kind: 'missing' }],
});

/** Fast track; one phone number stands on both sides. */
const labour: CourtCase = courtCase({
  id: 'civil-369',
  class: 'civil',
  status: '已结',
  fields: {
    ...mine,
    ...inCourt,
    caseNumber: '（2022）内2299民初369号',
    cause: '劳务合同纠纷',
    filedOn: '2022-05-10',
    deadlineOn: '2022-08-10',
    procedure: '速裁程序',
    involvement: '涉农民工工资',
    claimedAmount: '18500.00',
    closedAmount: '18500.00',
    closedOn: '2022-06-02',
    pronouncedOn: '2022-05-26',
  },
  parties: [
    person({
      name: '白秋实',
      role: '原告',
      number: '152202197408195770',
      phone: '19900761482',
      address: '松泉市城郊镇东升村五组',
    }),
    person({
      name: '孟长风',
      role: '被告',
      number: '15220219841207639X',
      phone: '19900761482',
      address: '松泉市河东街道兴安路41号',
    }),
  ],
  hearings: [heard('2022-05-26', '14:30', '15:20', '第二审判庭', '赵一诺')],
  services: served('民事判决书', '2022-06-02', ['白秋实', '孟长风']),
  expected: [{ facet: 'contact', field: 'party.phone', party: 2, kind: 'wrong' }],
});

export const civilCases: CourtCase[] = [loan, sale, divorce, property, smallClaim, labour];
