// Valid cases of each class for property tests, and the single defects that break them.
// Every person, number and firm is invented; digests are made up, no raw value stands here.

import fc from 'fast-check';
import { addDays, type Day } from '../../core/case/day';
import { nextWorkday } from '../../core/case/day-off';
import type { Agent, CaseFacts, DocumentFact, NameFact, Party, PhoneFact, Service } from '../../core/case/facts';
import { timeLimitOf } from '../../core/case/time-limit';
import { identityVersion } from '../../core/identity/version';
import type { CaseHistory, Surroundings } from '../../core/rules/rule';

export const today = '2022-06-20';

const nothing: CaseHistory = { casesWithPhone: () => [], hearingsOn: () => [], similarCases: () => [], ownPhones: [] };

export const around: Surroundings = { today, court: '内2299', history: nothing };

/** 民事判决, 刑事 … as the tables of tests call them. */
export const cleanCases = {
  'civil judgment': () => civil(['判决'], ['普通程序', '简易程序', '小额诉讼程序']),
  'civil settlement': () => civil(['调解'], ['普通程序', '简易程序']),
  'civil withdrawal': () => civil(['准予撤诉'], ['普通程序', '简易程序']),
  criminal: () => criminal(),
  administrative: () => administrative(),
  compensation: () => compensation(),
  enforcement: () => enforcement(),
  'second instance': () => secondInstance(),
  'special procedure': () => special(),
  'preservation before an action': () => preservation(),
} satisfies Record<string, () => fc.Arbitrary<CaseFacts>>;

/** Digest of an invented value: the same word, the same digest. */
export function digestOf(word: string): string {
  return `v1:${word.replace(/\W/g, '_').padEnd(24, '0')}`;
}

export function nameOf(masked: string, word: string): NameFact {
  return { masked, digest: digestOf(`name_${word}`), length: masked.length, flags: [] };
}

export function documentOf(word: string, extra: Partial<DocumentFact> = {}): DocumentFact {
  const masked = '1522**********6012';
  return { level: 'ok', code: 'ok', judgedBy: identityVersion, masked, digest: digestOf(`document_${word}`), ...extra };
}

export function phoneOf(word: string, extra: Partial<PhoneFact> = {}): PhoneFact {
  const masked = '152****3371';
  return { level: 'ok', code: 'ok', judgedBy: identityVersion, masked, digest: digestOf(`phone_${word}`), ...extra };
}

interface Course {
  number: number;
  filed: number;
  /** Days from filing to the hearing, and from it to the pronouncement. */
  hearing: number;
  wait: number;
  parties: number;
  inCourt: boolean;
  amount: number;
  represented: boolean;
}

const course: fc.Arbitrary<Course> = fc.record({
  number: fc.integer({ min: 1, max: 9999 }),
  filed: fc.integer({ min: 0, max: 80 }),
  hearing: fc.integer({ min: 16, max: 30 }),
  wait: fc.integer({ min: 1, max: 10 }),
  parties: fc.integer({ min: 1, max: 3 }),
  inCourt: fc.boolean(),
  amount: fc.integer({ min: 1, max: 150_000 }),
  represented: fc.boolean(),
});

export const anyCleanCase: fc.Arbitrary<CaseFacts> = fc.oneof(...Object.values(cleanCases).map((make) => make()));

function civil(closingMode: string[], procedures: string[]): fc.Arbitrary<CaseFacts> {
  return fc.tuple(course, fc.constantFrom(...procedures)).map(([c, procedure]) => {
    const respondents = Array.from({ length: c.parties }, (_, i) => person(i + 2, '被告'));
    const parties = [c.number % 2 ? person(1, '原告') : firm(1, '原告'), ...respondents];
    const paper = closingMode[0] === '判决' ? '民事判决书' : closingMode[0] === '调解' ? '民事调解书' : '民事裁定书';
    return tried(c, '民初', { closingMode, procedure: [procedure], cause: '民间借贷纠纷' }, parties, paper);
  });
}

function criminal(): fc.Arbitrary<CaseFacts> {
  return course.map((c) => {
    const prosecution: Party = {
      ...blankParty(1),
      name: nameOf('松***院', 'prosecution'),
      role: '公诉机关',
      kind: '机关',
    };
    // In custody and without a phone: the defender is reached instead.
    const accused: Party = { ...person(2, '被告人'), phone: null, contactType: null };
    const defender: Agent = { ...lawyer(1, 'party:2'), kind: '辩护人（律师）' };
    const facts = { closingMode: ['判决'], procedure: ['普通程序'], cause: '盗窃罪' };
    const parties = [prosecution, accused, ...(c.represented ? [person(3, '被害人')] : [])];
    return { ...tried(c, '刑初', facts, parties, '刑事判决书'), ...{ agents: [defender] } };
  });
}

function administrative(): fc.Arbitrary<CaseFacts> {
  return course.map((c) => {
    const organ: Party = { ...firm(2, '被告'), kind: '机关法人', documentNumber: documentOf('2', { registrar: '11' }) };
    const facts = { closingMode: ['判决'], procedure: ['普通程序'], cause: '行政处罚' };
    return tried(c, '行初', facts, [person(1, '原告'), organ], '行政判决书');
  });
}

/** 国家赔偿: decided by the committee, without a hearing and without a procedure of a trial. */
function compensation(): fc.Arbitrary<CaseFacts> {
  return fc.tuple(course, fc.constantFrom('法赔', '委赔')).map(([c, type]) => {
    const organ: Party = {
      ...firm(2, '赔偿义务机关'),
      kind: '机关法人',
      documentNumber: documentOf('2', { registrar: '11' }),
    };
    const facts = { closingMode: ['决定赔偿'], procedure: null, cause: '错误执行赔偿' };
    const own = tried(c, type, facts, [person(1, '赔偿请求人'), organ], '国家赔偿决定书');
    return { ...own, hearings: [], livestream: null, publication: '上网' };
  });
}

/** 民特: 申请人 and 被申请人, closed by a ruling that nobody appeals. */
function special(): fc.Arbitrary<CaseFacts> {
  return course.map((c) => {
    const facts = { closingMode: ['准许'], procedure: ['特别程序'], cause: '申请确认调解协议效力' };
    const parties = [person(1, '申请人'), person(2, '被申请人')];
    return withDeadline({
      ...tried({ ...c, hearing: 12, wait: 1 }, '民特', facts, parties, '民事裁定书'),
      hearings: [],
      livestream: null,
    });
  });
}

/** 财保, of the class 其他: five days, no hearing. */
function preservation(): fc.Arbitrary<CaseFacts> {
  return course.map((c) => {
    const filedOn = addDays('2022-01-10', c.filed);
    return withDeadline({
      caseNumber: `（2022）内2299财保${c.number}号`,
      cause: '诉前财产保全',
      filedOn,
      closedOn: addDays(filedOn, 3),
      closingMode: ['准许'],
      procedure: null,
      judge: '林晓岚',
      claimedAmount: c.amount,
      parties: [person(1, '申请人'), person(2, '被申请人')],
      limits: [],
    });
  });
}

function secondInstance(): fc.Arbitrary<CaseFacts> {
  return course.map((c) => {
    const parties = [person(1, '上诉人（原审被告）'), person(2, '被上诉人（原审原告）')];
    const facts = { closingMode: ['维持'], procedure: ['普通程序'], cause: '民间借贷纠纷' };
    return {
      ...tried(c, '民终', facts, parties, '民事判决书'),
      hearings: [] as never[],
      pronouncedInCourt: false,
      pronouncement: '定期宣判',
    };
  });
}

function enforcement(): fc.Arbitrary<CaseFacts> {
  return fc.tuple(course, fc.constantFrom('执行完毕', '终结本次执行程序')).map(([c, mode]) => {
    const filedOn = addDays('2022-01-10', c.filed);
    const closedOn = addDays(filedOn, c.hearing + 20);
    return withDeadline({
      caseNumber: `（2022）内2299执${c.number}号`,
      cause: '民间借贷纠纷',
      filedOn,
      closedOn,
      closingMode: [mode],
      procedure: null,
      judge: '林晓岚',
      enforcementClaim: c.amount,
      recoveredAmount: mode === '执行完毕' ? c.amount : 0,
      noticeOn: addDays(filedOn, 5),
      inquiryOn: addDays(filedOn, 15),
      fourKinds: false,
      parties: [person(1, '申请执行人'), person(2, '被执行人')],
      limits: [],
      payments: [
        {
          key: 'payment:1',
          arrivedOn: addDays(filedOn, 20),
          amount: c.amount,
          paidOn: addDays(filedOn, 25),
          delayApprovedOn: null,
        },
      ],
      assetsVerifiedOn: null,
      resumedOn: null,
    });
  });
}

type Own = Pick<CaseFacts, 'closingMode' | 'procedure' | 'cause'>;

/** What trial cases have in common, from filing to service. */
function tried(c: Course, type: string, own: Own, parties: Party[], paper: string): CaseFacts {
  const filedOn = addDays('2022-01-10', c.filed);
  const heardOn = nextWorkday(addDays(filedOn, c.hearing)) ?? filedOn;
  const judged = own.closingMode?.some((mode) => mode === '判决' || mode === '维持');
  const inCourt = Boolean(judged) && c.inCourt;
  const endedOn = inCourt ? heardOn : addDays(heardOn, c.wait);
  const closedOn = addDays(endedOn, 2);
  const agents = c.represented ? [lawyer(1, parties[0]?.key ?? '')] : [];
  return withDeadline({
    caseNumber: `（2022）内2299${type}${c.number}号`,
    ...own,
    filedOn,
    closedOn,
    judge: '林晓岚',
    clerk: '赵一诺',
    department: '民一庭',
    involvement: ['无'],
    claimedAmount: c.amount,
    closedAmount: c.amount,
    fourKinds: false,
    pronouncement: judged ? (inCourt ? '当庭宣判' : '定期宣判') : null,
    pronouncedInCourt: inCourt,
    pronouncedOn: judged ? endedOn : null,
    publication: judged ? '上网' : '不上网（已审批）',
    livestream: c.inCourt,
    parties,
    agents,
    hearings: [hearing(heardOn)],
    services: servicesOf(parties, paper, filedOn, closedOn),
    limits: [],
  });
}

function withDeadline(facts: CaseFacts): CaseFacts {
  return { ...facts, deadlineOn: timeLimitOf(facts)?.deadline ?? '2022-12-31' };
}

function hearing(day: Day) {
  return { key: 'hearing:1', date: `${day}T09:00`, endedAt: `${day}T10:25`, room: '第三审判庭', clerk: '赵一诺' };
}

function servicesOf(parties: Party[], paper: string, filedOn: Day, closedOn: Day): Service[] {
  const rows = parties.flatMap(({ name }) => [
    { document: '应诉通知书', servedOn: addDays(filedOn, 3), recipient: name },
    { document: paper, servedOn: closedOn, recipient: name },
  ]);
  return rows.map((row, i) => ({ key: `service:${i + 1}`, method: '直接送达', signedOn: row.servedOn, ...row }));
}

function blankParty(index: number): Party {
  return {
    key: `party:${index}`,
    documentType: null,
    documentNumber: null,
    phone: null,
    contactType: null,
    sex: null,
    birthDate: null,
    address: null,
    legalRepresentative: null,
  };
}

export function person(index: number, role: string): Party {
  return {
    ...blankParty(index),
    name: nameOf('周*', `person_${index}`),
    role,
    kind: '自然人',
    documentType: '居民身份证',
    documentNumber: documentOf(`${index}`, { minor: false }),
    phone: phoneOf(`${index}`),
    contactType: '手机（本人）',
    sex: { agrees: true },
    birthDate: { agrees: true },
    address: { length: 18 },
  };
}

export function firm(index: number, role: string): Party {
  return {
    ...blankParty(index),
    name: nameOf('松泉**公司', `firm_${index}`),
    role,
    kind: '法人',
    documentType: '统一社会信用代码',
    documentNumber: documentOf(`${index}`, { registrar: '91', masked: '9115**********B27J' }),
    phone: phoneOf(`${index}`),
    contactType: '手机（联系人）',
    address: { length: 22 },
    legalRepresentative: nameOf('高*', `representative_${index}`),
  };
}

export function lawyer(index: number, of: string): Agent {
  return {
    key: `agent:${index}`,
    of,
    name: nameOf('高*', `lawyer_${index}`),
    kind: '律师',
    licence: documentOf(`licence_${index}`, { masked: '1152*********3456' }),
    phone: phoneOf(`lawyer_${index}`),
  };
}
