import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseClassLabels, classOf, typeOf } from '../../core/case/case-class';
import { type CaseFacts, caseFacts } from '../../core/case/facts';
import { rules } from '../../core/rules/all';
import { facetStates, facetsFor, paramsFor, runRules } from '../../core/rules/engine';
import { findingId, finding as findingShape } from '../../core/rules/finding';
import { remindOnly } from '../../core/rules/profiles';
import { type Rule, rule } from '../../core/rules/rule';
import { anyCleanCase, around, cleanCases } from './clean-cases';
import { defects } from './defects';
import { aroundOf, factsOf } from './example-facts';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

const today = '2022-06-20';

describe.each(Object.entries(rules))('%s', (id, own) => {
  const only = { rules: { [id]: own }, severities: { [id]: own.severity } };
  const run = (example: Rule['examples']['pass'][number]) =>
    runRules(factsOf(example, own.classes), aroundOf(example), only);

  test.each(own.examples.pass)('passes %j', (example) => {
    expect(run(example)).toEqual({ findings: [], unseen: [], crashed: [], passed: [id] });
  });

  test.each(own.examples.boundary ?? [])('is quiet at the edge %j', (example) => {
    expect(run(example)).toEqual({ findings: [], unseen: [], crashed: [], passed: [id] });
  });

  test.each(own.examples.fail)('tells %j', (example) => {
    const { findings, crashed } = run(example);
    expect(crashed).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    for (const each of findings) {
      expect(each).toMatchObject({ rule: id, kind: own.kind, severity: own.severity, facet: own.facet });
      expect(findingShape.parse(each)).toEqual(each);
    }
  });

  test.each(own.examples.unseen)('cannot tell %j', (example) => {
    const { findings, unseen, crashed } = run(example);
    expect({ findings, crashed }).toEqual({ findings: [], crashed: [] });
    expect(unseen.length).toBeGreaterThan(0);
  });

  test('is short enough for the panel', () => {
    expect(own.title.length).toBeLessThanOrEqual(24);
    expect(own.why.length).toBeLessThanOrEqual(40);
    expect(own.why + (own.repair ?? '')).not.toMatch(/[。！!]|您|请务必/);
    expect(own.en).toMatch(/^[\x20-\x7e]+$/);
    expect(Object.keys(own.paramLabels ?? {})).toEqual(Object.keys(own.params ?? {}));
  });
});

describe('runRules', () => {
  const clean = factsOf({ caseNumber: '（2022）内2299民初418号' });
  const crashing = rule({
    ...base(),
    check: () => {
      throw new TypeError('周某');
    },
  });
  const telling = rule({ ...base(), check: () => ({ field: 'cause' }) });

  test('a rule that crashes hides no other and repeats nothing', () => {
    const result = runRules(clean, { today }, { rules: { crashing, telling } });
    expect(result.crashed).toEqual([{ rule: 'crashing', error: 'TypeError' }]);
    expect(result.findings).toHaveLength(1);
  });

  test('a crash makes its facet unseen', () => {
    const options = { rules: { crashing } };
    expect(facetStates(clean, runRules(clean, { today }, options), options.rules)).toEqual([
      { facet: 'closing', unseen: true },
    ]);
  });

  test('an optional rule that cannot tell leaves its facet seen', () => {
    const optional = rule({ ...base(), optional: true, check: () => 'unseen' as const });
    const other = rule({ ...base(), check: () => false });
    const result = runRules(clean, { today }, { rules: { optional, other } });
    expect(result.unseen).toHaveLength(1);
    expect(facetStates(clean, result, { optional, other })).toEqual([{ facet: 'closing', unseen: false }]);
    const nothing = runRules(clean, { today }, { rules: { optional } });
    expect(facetStates(clean, nothing, { optional })).toEqual([{ facet: 'closing', unseen: true }]);
  });

  test('one unseen party hides no other', () => {
    const facts = factsOf({ parties: [{ name: null }, {}, { name: { masked: '张*' } }] });
    const { findings, unseen } = runRules(
      facts,
      { today },
      { rules: { 'name-missing': rules['name-missing'] as Rule } },
    );
    expect(findings.map(({ subject }) => subject)).toEqual(['party:1']);
    expect(unseen).toEqual([{ rule: 'name-missing', facet: 'parties', subject: 'party:2' }]);
  });

  test('rows that a paged grid hides keep the rule from passing', () => {
    const facts = factsOf({ parties: [{ name: { masked: '张*' } }], incomplete: ['parties'] });
    const { unseen, passed } = runRules(facts, { today }, { rules: { 'name-missing': rules['name-missing'] as Rule } });
    expect(unseen).toHaveLength(1);
    expect(passed).toEqual([]);
  });

  test('rows are called by role, number and masked name', () => {
    const facts = factsOf({
      parties: [
        { role: '被告', name: { masked: '张*' }, phone: { level: 'ok' } },
        { role: '被告', name: { masked: '周*' }, phone: null },
      ],
    });
    const { findings } = runRules(facts, { today }, { rules: { 'phone-missing': rules['phone-missing'] as Rule } });
    expect(findings[0]).toMatchObject({ subject: 'party:2', subjectLabel: '被告 2 周*', indicators: [11], about: '' });
  });

  test('enforcement cases and registrations are outside the disclosure rules', () => {
    const enforcement = factsOf({ caseNumber: '（2022）内2299执9号', parties: [{ name: null }], involvement: null });
    const registration = factsOf({
      caseNumber: '（2022）内2299民诉前调9号',
      parties: [{ name: null }],
      closingMode: null,
    });
    expect(runRules(enforcement, { today }).findings.map((f) => f.rule)).toEqual([]);
    expect(runRules(registration, { today })).toEqual({ findings: [], unseen: [], crashed: [], passed: [] });
  });

  test('a setting of a person comes before the profile, the profile before the rule', () => {
    const only = { rules: { telling } };
    const severity = (options: object) => runRules(clean, { today }, { ...only, ...options }).findings[0]?.severity;
    expect(severity({})).toBe('error');
    expect(severity({ profile: remindOnly })).toBe('warning');
    expect(severity({ profile: remindOnly, severities: { telling: 'error' } })).toBe('error');
    expect(severity({ severities: { telling: 'off' } })).toBeUndefined();
  });

  test('only known, sensible parameters are taken over', () => {
    const withDays = rule({ ...base(), params: { days: 30 }, paramLabels: { days: '天数' }, check: () => false });
    expect(paramsFor(withDays, { days: 20, months: 3 })).toEqual({ days: 20 });
    expect(paramsFor(withDays, { days: Number.NaN })).toEqual({ days: 30 });
    expect(paramsFor(withDays, { days: -1 })).toEqual({ days: 30 });
    expect(paramsFor(telling)).toEqual({});
  });

  test("a person's parameters reach the rule", () => {
    const late = rule({
      ...base(),
      params: { days: 30 },
      paramLabels: { days: '天数' },
      check: (_, __, ___, { days }) => days > 30 && {},
    });
    const run = (params?: Record<string, Record<string, number>>) =>
      runRules(clean, { today }, { rules: { late }, params });
    expect(run().findings).toHaveLength(0);
    expect(run({ late: { days: 31 } }).findings).toHaveLength(1);
  });

  test('whatever is thrown, the rule counts as crashed', () => {
    const odd = rule({
      ...base(),
      check: () => {
        throw 'a word';
      },
    });
    expect(runRules(clean, { today }, { rules: { odd } }).crashed).toEqual([{ rule: 'odd', error: 'unknown' }]);
  });

  test('what a waiver is bound to: digest, list, plain value, nothing for an entry that is not of the row', () => {
    const about = (field: 'closingMode' | 'closedAmount' | 'party.phone' | 'cause') => {
      const own = rule({ ...base(), check: () => ({ field }) });
      const facts = factsOf({ closingMode: ['判决', '调解'], closedAmount: 5, cause: undefined });
      return runRules(facts, { today }, { rules: { own } }).findings[0]?.about;
    };
    expect(about('closingMode')).toBe('判决、调解');
    expect(about('closedAmount')).toBe('5');
    expect(about('cause')).toBeUndefined();
    expect(about('party.phone')).toBeUndefined();
    const wrong = { 'phone-wrong': rules['phone-wrong'] as Rule };
    const facts = factsOf({ parties: [{ role: '原告', phone: { level: 'error', code: 'length', digest: 'v1:one' } }] });
    const [found] = runRules(facts, { today }, { rules: wrong }).findings;
    expect(found?.about).toBe('v1:one');
    expect(found && findingId(found)).toBe('（2022）内2299民初1号|phone-wrong|party:1|party.phone');
    expect(findingId({ caseNumber: '（2022）内2299民初1号', rule: 'overdue' })).toBe('（2022）内2299民初1号|overdue||');
  });

  test('a pending case of a ledger is not asked for what it gets at its closing', () => {
    const pending = factsOf({ closedOn: null, closingMode: null, closedAmount: null, parties: [], services: [] });
    const told = (occasion?: 'ledger') => runRules(pending, { today, occasion }).findings.map((each) => each.rule);
    expect(told()).toEqual(
      expect.arrayContaining(['closed-amount-missing', 'closing-mode-missing', 'service-missing']),
    );
    expect(told('ledger')).toEqual(['party-missing']);
  });

  test('facets follow the class of the case', () => {
    expect(facetsFor('民初')).toContain('parties');
    expect(facetsFor('民初')).not.toContain('enforcement');
    expect(facetsFor('执')).not.toContain('contact');
  });

  test('nothing crashes over facts in any mixture of the three states', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        expect(runRules(facts, { today, history: aroundOf({ history: {} }).history }).crashed).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('over generated cases', () => {
  const errorsOf = (facts: CaseFacts) => {
    const { findings, crashed } = runRules(facts, around);
    expect(crashed).toEqual([]);
    return findings.filter(({ severity }) => severity === 'error').map((each) => each.rule);
  };

  test.each(Object.entries(cleanCases))('a clean case gives nothing: %s', (_, make) => {
    fc.assert(
      fc.property(make(), (facts) => {
        expect(caseFacts.parse(facts)).toEqual(facts);
        expect(runRules(facts, around).findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('there is a clean case of every class', () => {
    const classes = Object.values(cleanCases).flatMap((make) =>
      fc.sample(make(), 5).map(({ caseNumber }) => classOf(typeOf(caseNumber))),
    );
    expect([...new Set(classes)].sort()).toEqual(Object.keys(caseClassLabels).sort());
  });

  test.each(Object.entries(defects))('a single defect gives its own error and no other: %s', (id, defect) => {
    let broken = 0;
    fc.assert(
      fc.property(anyCleanCase, (facts) => {
        const own = defect(facts);
        if (!own) return;
        broken += 1;
        expect([...new Set(errorsOf(own))]).toEqual([id]);
      }),
      { numRuns: 80 },
    );
    expect(broken).toBeGreaterThan(2);
  });

  test('every rule that holds a case back has a defect', () => {
    const holding = Object.entries(rules).filter(([, { severity }]) => severity === 'error');
    // It asks the store: its examples are the test.
    expect(Object.keys(defects).sort()).toEqual(holding.map(([id]) => id).filter((id) => id !== 'own-phone'));
  });
});

function base(): Omit<Rule, 'check' | 'each' | 'needs' | 'needsOfRow' | 'params' | 'paramLabels'> {
  return {
    title: '试验',
    en: 'Trial',
    why: '试验',
    basis: [],
    kind: 'wrong',
    severity: 'error',
    facet: 'closing',
    since: '0.1.0',
    examples: { pass: [], fail: [], unseen: [] },
  };
}

/** Any of the examples of all rules, laid over each other. */
function anyFacts(): fc.Arbitrary<CaseFacts> {
  const examples = Object.values(rules).flatMap(({ examples: e }) => [...e.pass, ...e.fail, ...e.unseen]);
  return fc
    .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 6 })
    .map((some) => factsOf(Object.assign({}, ...some)));
}
