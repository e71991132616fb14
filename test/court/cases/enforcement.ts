// Invented: no person, firm, address, number or case here belongs to anybody. Area codes exist, the rest is made up.

import { type CourtCase, courtCase, organisation, person, served } from '../court-case';

const bench = { judge: '罗景澄', clerk: '程雁回', department: '执行局', involvement: '无' };

const paid: CourtCase = courtCase({
  id: 'enforcement-205',
  class: 'enforcement',
  fields: {
    ...bench,
    caseNumber: '（2022）内2299执205号',
    basisCaseNumber: '（2021）内2299民初1123号',
    cause: '金融借款合同纠纷',
    filedOn: '2022-04-12',
    deadlineOn: '2022-10-12',
    enforcementClaim: '86000.00',
    recoveredAmount: '86000.00',
    noticeOn: '2022-04-15',
    inquiryOn: '2022-04-27',
    closingMode: '执行完毕',
    closedOn: '2022-06-10',
    closedAmount: '86000.00',
  },
  parties: [
    organisation({
      name: '松泉农村商业银行股份有限公司',
      role: '申请执行人',
      number: '91152223MA0R6WN169',
      phone: '19900462857',
      address: '松泉市河东街道兴安路1号',
      legalRepresentative: '范澄明',
    }),
    person({
      name: '洛千帆',
      role: '被执行人',
      number: '152201198011256625',
      phone: '19900731846',
      address: '松泉市城郊镇东升村一组',
    }),
  ],
  services: [
    ...served('执行通知书', '2022-04-15', ['洛千帆']),
    ...served('结案通知书', '2022-06-10', ['松泉农村商业银行股份有限公司', '洛千帆']),
  ],
  payments: [{ arrivedOn: '2022-05-20', amount: '86000.00', paidOn: '2022-05-26', delayApprovedOn: '' }],
  expected: [],
});

/** Ended for want of assets without a word on what came in. Enforcement is outside the disclosure rules: the missing phone is none. */
const ended: CourtCase = courtCase({
  id: 'enforcement-188',
  class: 'enforcement',
  fields: {
    ...bench,
    caseNumber: '（2022）内2299执188号',
    basisCaseNumber: '（2021）内2299民初987号',
    cause: '买卖合同纠纷',
    filedOn: '2022-03-01',
    deadlineOn: '2022-09-01',
    enforcementClaim: '52300.00',
    recoveredAmount: '',
    noticeOn: '2022-03-07',
    inquiryOn: '2022-03-25',
    closingMode: '终结本次执行程序',
    closedOn: '2022-06-20',
    closedAmount: '0.00',
  },
  parties: [
    person({
      name: '纪明轩',
      role: '申请执行人',
      number: '152202197503027775',
      phone: '19900285361',
      address: '松泉市河西街道柳荫路66号',
    }),
    person({
      name: '柯晓霜',
      role: '被执行人',
      number: '152221198803198262',
      contactType: '',
      address: '松泉市铁西街道站前路2号',
    }),
  ],
  services: [
    ...served('执行通知书', '2022-03-07', ['柯晓霜'], '留置送达'),
    ...served('执行裁定书', '2022-06-20', ['纪明轩', '柯晓霜']),
  ],
  expected: [{ facet: 'enforcement', field: 'recoveredAmount', kind: 'missing', later: true }],
});

export const enforcementCases: CourtCase[] = [paid, ended];
