// One defect for each rule that holds a case back: what a clerk gets wrong, and nothing else with it.

import { addDays } from '../../core/case/day';
import type { Agent, CaseFacts, Hearing, Party, Service } from '../../core/case/facts';
import { today } from './clean-cases';

/** The broken case, or undefined where the defect does not fit the case. */
type Defect = (facts: CaseFacts) => CaseFacts | undefined;

const trial =
  (defect: Defect): Defect =>
  (facts) =>
    /执|财保/.test(facts.caseNumber) ? undefined : defect(facts);
const enforcement =
  (defect: Defect): Defect =>
  (facts) =>
    facts.caseNumber.includes('执') ? defect(facts) : undefined;
const judged =
  (defect: Defect): Defect =>
  (facts) =>
    facts.closingMode?.includes('判决') ? defect(facts) : undefined;

/** Changes the last party, who is never the prosecution. */
function party(change: Partial<Party> | ((own: Party) => Partial<Party>)): Defect {
  return trial((facts) => {
    const parties = facts.parties ?? [];
    const own = parties.at(-1);
    if (!own) return undefined;
    return {
      ...facts,
      parties: [...parties.slice(0, -1), { ...own, ...(typeof change === 'function' ? change(own) : change) }],
    };
  });
}

/** Like `party`, for parties with a phone of their own. */
function reached(change: (own: Party) => Partial<Party>): Defect {
  return (facts) => (facts.parties?.at(-1)?.phone ? party(change)(facts) : undefined);
}

function agent(change: Partial<Agent>): Defect {
  return trial((facts) => {
    const [own, ...others] = facts.agents ?? [];
    return own && { ...facts, agents: [{ ...own, ...change }, ...others] };
  });
}

function hearing(change: (own: Hearing, facts: CaseFacts) => Partial<Hearing>): Defect {
  return trial((facts) => {
    const [own] = facts.hearings ?? [];
    return own && { ...facts, hearings: [{ ...own, ...change(own, facts) }] };
  });
}

function service(change: (own: Service, facts: CaseFacts) => Partial<Service>): Defect {
  return trial((facts) => {
    const [own, ...others] = facts.services ?? [];
    return own && { ...facts, services: [{ ...own, ...change(own, facts) }, ...others] };
  });
}

const set =
  (change: Partial<CaseFacts>): Defect =>
  (facts) => ({ ...facts, ...change });

export const defects: Record<string, Defect> = {
  'party-missing': trial(set({ parties: [] })),
  'side-missing': trial((facts) =>
    /初/.test(facts.caseNumber) && facts.parties?.length === 2
      ? { ...facts, parties: facts.parties.slice(0, 1) }
      : undefined,
  ),
  'name-missing': unnamed,
  'role-missing': party({ role: null }),
  'name-placeholder': party((own) => ({ name: own.name && { ...own.name, flags: ['placeholder'] } })),
  'name-too-long': party((own) => ({ name: own.name && { ...own.name, length: 230 } })),
  'document-type-missing': party({ documentType: null }),
  'document-number-missing': party({ documentNumber: null }),
  'document-number-wrong': party((own) => ({
    documentNumber: own.documentNumber && { ...own.documentNumber, level: 'error', code: 'checksum' },
  })),
  'document-of-other-type': party((own) => ({
    documentNumber: own.documentNumber && {
      ...own.documentNumber,
      level: 'error',
      code: 'other-type',
      suggests: '护照',
    },
  })),
  'document-under-two-names': trial((facts) => {
    const [first, second] = (facts.parties ?? []).filter(({ documentNumber }) => documentNumber);
    if (!first || !second) return undefined;
    const parties = (facts.parties ?? []).map((each) =>
      each === second ? { ...each, documentNumber: first.documentNumber } : each,
    );
    return { ...facts, parties };
  }),
  'sex-disagrees': party({ sex: { agrees: false } }),
  'birth-date-disagrees': party({ birthDate: { agrees: false } }),
  'phone-missing': (facts) =>
    facts.parties?.at(-1)?.phone ? party({ phone: null })(facts) : trial((own) => ({ ...own, agents: [] }))(facts),
  'phone-wrong': reached((own) => ({ phone: own.phone && { ...own.phone, level: 'error', code: 'length' } })),
  'phone-placeholder': reached((own) => ({
    phone: own.phone && { ...own.phone, level: 'error', code: 'placeholder' },
  })),
  'contact-type-missing': reached(() => ({ contactType: null })),
  'phone-on-both-sides': trial((facts) => {
    const [first, second] = facts.parties ?? [];
    if (!first?.phone || !second?.phone) return undefined;
    return { ...facts, parties: [first, { ...second, phone: first.phone }, ...(facts.parties ?? []).slice(2)] };
  }),
  'phone-of-opposing-agent': trial((facts) => {
    const [own] = facts.agents ?? [];
    const opposed = facts.parties?.[1];
    if (!own?.phone || own.of !== 'party:1' || !opposed?.phone) return undefined;
    return {
      ...facts,
      parties: (facts.parties ?? []).map((each) => (each === opposed ? { ...each, phone: own.phone } : each)),
    };
  }),
  'agent-on-both-sides': trial((facts) => {
    const [own] = facts.agents ?? [];
    if (own?.of !== 'party:1' || /刑/.test(facts.caseNumber)) return undefined;
    return { ...facts, agents: [own, { ...own, key: 'agent:2', of: 'party:2', phone: null }] };
  }),
  'agent-name-placeholder': (facts) => {
    const [own] = facts.agents ?? [];
    return own?.name ? agent({ name: { ...own.name, flags: ['placeholder'] } })(facts) : undefined;
  },
  'agent-licence-wrong': (facts) => {
    const [own] = facts.agents ?? [];
    return own?.licence ? agent({ licence: { ...own.licence, level: 'error', code: 'length' } })(facts) : undefined;
  },
  'agent-phone-wrong': (facts) => {
    const [own] = facts.agents ?? [];
    if (!own?.phone || /刑/.test(facts.caseNumber)) return undefined;
    return agent({ phone: { ...own.phone, level: 'error', code: 'length' } })(facts);
  },
  'involvement-missing': trial(set({ involvement: null })),
  'involvement-contradictory': trial(set({ involvement: ['无', '涉军'] })),
  'hearing-missing': judged((facts) => (facts.pronouncedInCourt ? undefined : { ...facts, hearings: [] })),
  'pronounced-without-hearing': judged((facts) => (facts.pronouncedInCourt ? { ...facts, hearings: [] } : undefined)),
  'pronouncement-missing': judged(set({ pronouncement: null, pronouncedInCourt: null, pronouncedOn: null })),
  'pronouncement-contradictory': judged((facts) => ({
    ...facts,
    pronouncement: facts.pronouncedInCourt ? '定期宣判' : '当庭宣判',
  })),
  'pronounced-on-other-day': judged((facts) =>
    facts.pronouncedInCourt && facts.pronouncedOn
      ? { ...facts, pronouncedOn: addDays(facts.pronouncedOn, 1) }
      : undefined,
  ),
  'pronounced-outside-the-case': judged((facts) =>
    facts.filedOn && !facts.pronouncedInCourt ? { ...facts, pronouncedOn: addDays(facts.filedOn, -1) } : undefined,
  ),
  'pronounced-in-future': judged((facts) =>
    facts.pronouncedInCourt
      ? undefined
      : { ...facts, ...pending, pronouncedOn: addDays(today, 1), services: onlyFirst(facts) },
  ),
  'hearing-before-filing': hearing((_, { filedOn }) => on(addDays(filedOn ?? '', -1))),
  'hearing-after-closing': hearing((_, { closedOn }) => on(addDays(closedOn ?? '', 1))),
  'hearing-ends-before-it-begins': hearing(({ date }) => ({ endedAt: `${date?.slice(0, 10)}T08:00` })),
  'hearing-room-too-long': hearing(() => ({ room: '第三审判庭'.repeat(9) })),
  'hearing-date-missing': trial(
    (facts) =>
      facts.hearings?.[0] && {
        ...facts,
        hearings: [facts.hearings[0], { ...facts.hearings[0], key: 'hearing:2', date: null }],
      },
  ),
  'fast-track-not-in-court': judged((facts) =>
    facts.caseNumber.includes('刑') && facts.pronouncedInCourt === false
      ? { ...facts, procedure: ['速裁程序'] }
      : undefined,
  ),
  'service-missing': trial(set({ services: [] })),
  'service-recipient-missing': service(() => ({ recipient: null })),
  'service-method-missing': service(() => ({ method: null })),
  'service-date-missing': service(() => ({ servedOn: null, signedOn: null })),
  'notice-in-simplified-procedure': (facts) =>
    facts.procedure?.some((word) => /简易|小额/.test(word))
      ? service(() => ({ method: '公告送达' }))(facts)
      : undefined,
  'served-before-filing': service((_, { filedOn }) => ({ servedOn: addDays(filedOn ?? '', -1) })),
  'judgment-served-before-pronounced': judged((facts) => {
    const early = facts.pronouncedOn && addDays(facts.pronouncedOn, -1);
    const services = facts.services?.map((each) =>
      /判决书/.test(each.document ?? '') ? { ...each, servedOn: early } : each,
    );
    return { ...facts, services };
  }),
  'served-in-future': service(() => ({ signedOn: addDays(today, 1) })),
  'signed-before-served': service(({ servedOn }) => ({ signedOn: addDays(servedOn ?? '', -1) })),
  'closing-mode-missing': set({ closingMode: null }),
  'closing-mode-impossible': (facts) =>
    facts.caseNumber.includes('财保')
      ? undefined
      : { ...facts, closingMode: [facts.caseNumber.includes('执') ? '改判' : '销案'] },
  'closed-before-filing': trial((facts) =>
    facts.filedOn
      ? { ...facts, closedOn: addDays(facts.filedOn, -1), hearings: [], closingMode: ['准予撤诉'], ...notPronounced }
      : undefined,
  ),
  'closed-in-future': set({ closedOn: addDays(today, 1) }),
  'filed-in-future': (facts) => ({
    ...facts,
    ...pending,
    ...notPronounced,
    filedOn: addDays(today, 1),
    closingMode: facts.caseNumber.includes('执') ? facts.closingMode : ['准予撤诉'],
    hearings: [],
    services: facts.services?.map((each) => ({ ...each, servedOn: addDays(today, 1), signedOn: addDays(today, 1) })),
  }),
  'filing-date-missing': set({ filedOn: null }),
  'closed-amount-missing': trial((facts) =>
    facts.caseNumber.includes('刑') ? undefined : { ...facts, closedAmount: null },
  ),
  'amount-negative': trial(set({ closedAmount: -1 })),
  'procedure-missing': trial((facts) => (facts.procedure ? { ...facts, procedure: null } : undefined)),
  'procedure-impossible': (facts) =>
    /刑|行/.test(facts.caseNumber) ? { ...facts, procedure: ['小额诉讼程序'] } : undefined,
  'department-too-long': trial(set({ department: '民事审判第一庭'.repeat(6) })),
  'effective-before-pronouncement': judged((facts) =>
    facts.pronouncedOn ? { ...facts, effectiveOn: addDays(facts.pronouncedOn, -1) } : undefined,
  ),
  'judge-missing': trial(set({ judge: null })),
  'case-number-malformed': trial(set({ caseNumber: '民初418号' })),
  'extension-beyond-procedure': (facts) =>
    facts.procedure?.some((word) => /简易|小额/.test(word))
      ? {
          ...facts,
          limits: [{ key: 'limit:1', kind: '延长', from: facts.filedOn, to: addDays(facts.filedOn ?? '', 90) }],
        }
      : undefined,
  'limit-ends-before-it-begins': set({
    limits: [{ key: 'limit:1', kind: '扣除', from: '2022-05-02', to: '2022-05-01' }],
  }),
  'recovered-amount-missing': enforcement(set({ recoveredAmount: null })),
  'enforcement-claim-missing': enforcement(set({ enforcementClaim: null })),
  'completed-without-recovery': enforcement(set({ closingMode: ['执行完毕'], recoveredAmount: 0 })),
  'suspended-without-inquiry': enforcement(set({ closingMode: ['终结本次执行程序'], inquiryOn: null })),
  'payment-held-too-long': enforcement(payment({ paidOn: null, arrivedOn: addDays(today, -40) })),
  'payment-in-future': enforcement(payment({ paidOn: addDays(today, 1) })),
  'enforcement-node-out-of-time': enforcement((facts) => ({ ...facts, noticeOn: addDays(facts.filedOn ?? '', -1) })),
  'paid-before-arrival': enforcement(payment({ arrivedOn: '2022-03-02', paidOn: '2022-03-01' })),
};

const pending: Partial<CaseFacts> = { closedOn: null };
const notPronounced: Partial<CaseFacts> = { pronouncement: null, pronouncedInCourt: null, pronouncedOn: null };

/** The first party loses the name; an agent of theirs was served. */
function unnamed(facts: CaseFacts): CaseFacts | undefined {
  const own = facts.parties?.[0];
  const [helper] = facts.agents ?? [];
  if (facts.caseNumber.includes('执') || !own || helper?.of !== own.key) return undefined;
  const parties = (facts.parties ?? []).map((each) => (each === own ? { ...each, name: null } : each));
  const services = facts.services?.map((each) =>
    each.recipient?.digest === own.name?.digest ? { ...each, recipient: helper.name } : each,
  );
  return { ...facts, parties, services };
}

function on(day: string): Partial<Hearing> {
  return { date: `${day}T09:00`, endedAt: `${day}T10:00` };
}

/** Nothing but the notices of the beginning. */
function onlyFirst(facts: CaseFacts): Service[] | undefined {
  return facts.services?.filter(({ document }) => document === '应诉通知书');
}

function payment(change: object): Defect {
  return (facts) => ({ ...facts, payments: facts.payments?.map((each) => ({ ...each, ...change })) });
}
