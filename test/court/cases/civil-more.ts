// Invented: no person, firm, address, number or case here belongs to anybody. Area codes exist, the rest is made up.

import { type CourtCase, courtCase, heard, lawyer, organisation, person, served } from '../court-case';

const mine = { judge: '林晓岚', clerk: '赵一诺', department: '民事审判第一庭', livestream: '否' };
const theirs = { judge: '谢南乔', clerk: '冯小满', department: '民事审判第二庭', livestream: '否' };
const inCourt = { closingMode: '判决', pronouncement: '当庭宣判', pronouncedInCourt: '是' };
const later = { closingMode: '判决', pronouncement: '定期宣判', pronouncedInCourt: '否' };

/** 公告送达 is not allowed in 简易程序 (法释〔2019〕4号): the case should have been converted. */
const notice: CourtCase = courtCase({
  id: 'civil-352',
  class: 'civil',
  fields: {
    ...theirs,
    ...later,
    caseNumber: '（2022）内2299民初352号',
    cause: '买卖合同纠纷',
    filedOn: '2022-03-28',
    deadlineOn: '2022-06-28',
    procedure: '简易程序',
    involvement: '无',
    claimedAmount: '31750.00',
    closedAmount: '31750.00',
    closedOn: '2022-06-13',
    pronouncedOn: '2022-06-13',
  },
  parties: [
    organisation({
      name: '松泉市青禾种业有限公司',
      role: '原告',
      number: '91152221MA13RX5C98',
      phone: '19900294637',
      address: '松泉市工业园区纬五路9号',
      legalRepresentative: '姚听澜',
    }),
    person({
      name: '龚怀瑾',
      role: '被告',
      number: '152224199007188534',
      phone: '19900873526',
      address: '松泉市城郊镇民生村四组',
    }),
  ],
  hearings: [heard('2022-06-08', '15:00', '16:10', '第二审判庭', '冯小满')],
  services: [
    ...served('民事判决书', '2022-06-13', ['松泉市青禾种业有限公司']),
    ...served('民事判决书', '2022-06-13', ['龚怀瑾'], '公告送达'),
  ],
  expected: [{ facet: 'service', field: 'service.method', kind: 'wrong', later: true }],
});

/** Heard, it is said, before it was filed; nobody chose the procedure. */
const traffic: CourtCase = courtCase({
  id: 'civil-409',
  class: 'civil',
  fields: {
    ...mine,
    ...later,
    caseNumber: '（2022）内2299民初409号',
    cause: '机动车交通事故责任纠纷',
    filedOn: '2022-04-25',
    deadlineOn: '2022-10-25',
    procedure: '',
    involvement: '无',
    claimedAmount: '143200.00',
    closedAmount: '128640.00',
    closedOn: '2022-06-16',
    pronouncedOn: '2022-06-16',
  },
  parties: [
    person({
      name: '乔山月',
      role: '原告',
      number: '152201197609237483',
      phone: '19900316849',
      address: '松泉市河东街道团结路57号',
    }),
    person({
      name: '戚听风',
      role: '被告',
      number: '152221198110090777',
      phone: '19900695283',
      address: '松泉市铁西街道站前路61号',
    }),
    organisation({
      name: '泰禾财产保险股份有限公司松泉中心支公司',
      role: '被告',
      number: '91152201701463825K',
      phone: '19900482716',
      address: '松泉市河东街道兴安路120号',
      legalRepresentative: '丁望舒',
    }),
  ],
  hearings: [heard('2022-04-12', '09:00', '10:40', '第三审判庭', '赵一诺')],
  services: served('民事判决书', '2022-06-16', ['乔山月', '戚听风', '泰禾财产保险股份有限公司松泉中心支公司']),
  expected: [
    { facet: 'closing', field: 'procedure', kind: 'missing' },
    { facet: 'hearing', field: 'hearing.date', kind: 'wrong' },
  ],
});

/** Closed with a firm's code under 居民身份证 and a licence of 15 digits. */
const lease: CourtCase = courtCase({
  id: 'civil-433',
  class: 'civil',
  status: '已结',
  fields: {
    ...mine,
    ...inCourt,
    caseNumber: '（2022）内2299民初433号',
    cause: '房屋租赁合同纠纷',
    filedOn: '2022-05-05',
    deadlineOn: '2022-08-05',
    procedure: '简易程序',
    involvement: '',
    claimedAmount: '27600.00',
    closedAmount: '24000.00',
    closedOn: '2022-06-09',
    pronouncedOn: '2022-06-01',
  },
  parties: [
    person({
      name: '陆时雨',
      role: '原告',
      number: '152223197006271867',
      phone: '19900158362',
      address: '松泉市河西街道柳荫路40号',
    }),
    organisation(
      {
        name: '松泉市云岭餐饮店',
        role: '被告',
        number: '92152201MA0PQ3C49F',
        phone: '19900724961',
        address: '松泉市河西街道柳荫路42号',
        legalRepresentative: '苗云岭',
      },
      { kind: '非法人组织', documentType: '居民身份证' },
    ),
  ],
  agents: [lawyer('高远舟', '115222010101234', '19900741586', '陆时雨')],
  hearings: [heard('2022-06-01', '09:30', '10:50', '第三审判庭', '赵一诺')],
  services: served('民事判决书', '2022-06-09', ['陆时雨', '松泉市云岭餐饮店']),
  expected: [
    { facet: 'involvement', field: 'involvement', kind: 'missing' },
    { facet: 'parties', field: 'party.documentNumber', party: 2, kind: 'wrong' },
    { facet: 'parties', field: 'agent.licence', kind: 'wrong', later: true },
  ],
});

/** Closed without the defendant's document; the plaintiff's last digit is mistyped. */
const repair: CourtCase = courtCase({
  id: 'civil-447',
  class: 'civil',
  status: '已结',
  fields: {
    ...theirs,
    ...inCourt,
    caseNumber: '（2022）内2299民初447号',
    cause: '承揽合同纠纷',
    filedOn: '2022-05-11',
    deadlineOn: '2022-07-11',
    procedure: '小额诉讼程序',
    involvement: '无',
    claimedAmount: '6800.00',
    closedAmount: '6800.00',
    closedOn: '2022-05-31',
    pronouncedOn: '2022-05-25',
  },
  parties: [
    person({
      name: '尹川柏',
      role: '原告',
      number: '152201198701112938',
      phone: '19900583194',
      address: '松泉市河东街道团结路88号',
    }),
    person(
      {
        name: '穆晚晴',
        role: '被告',
        number: '152201199608294346',
        phone: '19900947128',
        address: '松泉市城郊镇民生村二组',
      },
      { documentType: '', documentNumber: '' },
    ),
  ],
  hearings: [heard('2022-05-25', '09:00', '09:50', '第二审判庭', '冯小满')],
  services: served('民事判决书', '2022-05-31', ['尹川柏', '穆晚晴']),
  expected: [
    { facet: 'parties', field: 'party.documentNumber', party: 1, kind: 'wrong' },
    { facet: 'parties', field: 'party.documentType', party: 2, kind: 'missing' },
    { facet: 'parties', field: 'party.documentNumber', party: 2, kind: 'missing' },
  ],
});

export const moreCivilCases: CourtCase[] = [notice, traffic, lease, repair];
