// Invented: no person, address, number or case here belongs to anybody. Area codes exist, the rest is made up.

import { type CourtCase, courtCase, heard, lawyer, person, served } from '../court-case';

const bench = {
  judge: '韩屿舟',
  clerk: '江采薇',
  department: '刑事审判庭',
  prosecutor: '松泉市人民检察院',
  claimedAmount: '0.00',
  closedAmount: '0.00',
  closingMode: '判决',
  livestream: '否',
};
const inCourt = { pronouncement: '当庭宣判', pronouncedInCourt: '是' };

const driving: CourtCase = courtCase({
  id: 'criminal-67',
  class: 'criminal',
  fields: {
    ...bench,
    ...inCourt,
    caseNumber: '（2022）内2299刑初67号',
    cause: '危险驾驶罪',
    custody: '取保候审',
    filedOn: '2022-06-08',
    deadlineOn: '2022-06-18',
    procedure: '速裁程序',
    involvement: '无',
    closedOn: '2022-06-17',
    pronouncedOn: '2022-06-15',
    livestream: '是',
  },
  parties: [
    person({
      name: '石亦航',
      role: '被告人',
      number: '152201199501126211',
      phone: '19900638427',
      address: '松泉市铁西街道站前路19号',
    }),
  ],
  agents: [lawyer('纪松年', '11522200810234517', '19900372964', '石亦航', '辩护人（律师）')],
  hearings: [heard('2022-06-15', '09:30', '10:05', '第四审判庭', '江采薇')],
  services: served('刑事判决书', '2022-06-17', ['石亦航']),
  expected: [],
});

/** In custody without a phone, and no relative's number either. */
const theft: CourtCase = courtCase({
  id: 'criminal-71',
  class: 'criminal',
  fields: {
    ...bench,
    ...inCourt,
    caseNumber: '（2022）内2299刑初71号',
    cause: '盗窃罪',
    custody: '逮捕（羁押）',
    filedOn: '2022-06-01',
    deadlineOn: '2022-06-21',
    procedure: '简易程序',
    involvement: '无',
    closedOn: '2022-06-16',
    pronouncedOn: '2022-06-14',
  },
  parties: [
    person({
      name: '邬子默',
      role: '被告人',
      number: '15222319940323193X',
      contactType: '',
      address: '松泉市城郊镇东升村二组',
    }),
  ],
  hearings: [heard('2022-06-14', '09:00', '10:00', '第四审判庭', '江采薇')],
  services: served('刑事判决书', '2022-06-16', ['邬子默'], '转交送达'),
  // The blank type of contact says nothing more: there is no contact of which it could be the type.
  expected: [{ facet: 'contact', field: 'party.phone', party: 1, kind: 'missing' }],
});

/** In custody; a relative's phone stands in for the missing one, which is in order. */
const injury: CourtCase = courtCase({
  id: 'criminal-58',
  class: 'criminal',
  fields: {
    ...bench,
    caseNumber: '（2022）内2299刑初58号',
    cause: '故意伤害罪',
    custody: '逮捕（羁押）',
    filedOn: '2022-05-05',
    deadlineOn: '2022-07-05',
    procedure: '普通程序',
    involvement: '无',
    closedOn: '2022-06-14',
    pronouncement: '定期宣判',
    pronouncedInCourt: '否',
    pronouncedOn: '2022-06-14',
  },
  parties: [
    person({
      name: '屈远航',
      role: '被告人',
      number: '152201199802159156',
      phone: '19900275814',
      contactType: '手机（亲属）',
      address: '松泉市河西街道杏林小区',
    }),
  ],
  agents: [lawyer('高远舟', '11522201010123456', '19900741586', '屈远航', '辩护人（律师）')],
  hearings: [heard('2022-05-31', '09:00', '11:20', '第四审判庭', '江采薇')],
  services: served('刑事判决书', '2022-06-14', ['屈远航'], '转交送达'),
  expected: [],
});

export const criminalCases: CourtCase[] = [driving, theft, injury];
