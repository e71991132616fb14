import { expect, test } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { agentsOf, phoneOfHelper, servedTo } from '../../core/case/representation';

const name = (digest: string) => ({ masked: '周*', digest, length: 2, flags: [] });
const phone = (level: 'ok' | 'error') => ({ level, code: level, judgedBy: 1, masked: '1' });
const facts: CaseFacts = {
  caseNumber: '（2022）内2299民初1号',
  parties: [
    { key: 'party:1', name: name('one') },
    { key: 'party:2', name: name('two') },
  ],
};
const [first, second] = facts.parties ?? [];

test('agents count for their party, or for all', () => {
  const agents = [{ key: 'agent:1', of: 'party:1' }, { key: 'agent:2' }];
  expect(agentsOf({ ...facts, agents }, 'party:2')).toEqual([{ key: 'agent:2' }]);
  expect(agentsOf(facts, 'party:1')).toBeUndefined();
});

test('a phone of a helper: yes, no, cannot tell', () => {
  const agents = [{ key: 'agent:1', phone: phone('ok') }];
  expect(phoneOfHelper({ ...facts, agents }, 'party:1')).toBe(true);
  expect(phoneOfHelper({ ...facts, agents: [{ key: 'agent:1', phone: phone('error') }] }, 'party:1')).toBe(false);
  expect(phoneOfHelper({ ...facts, agents: [{ key: 'agent:1' }] }, 'party:1')).toBeUndefined();
  expect(phoneOfHelper({ ...facts, agents: [], incomplete: ['agents'] }, 'party:1')).toBeUndefined();
  expect(phoneOfHelper(facts, 'party:1')).toBeUndefined();
  const some = [{ key: 'agent:1', phone: null }, { key: 'agent:2' }];
  expect(phoneOfHelper({ ...facts, agents: some }, 'party:1')).toBeUndefined();
  expect(phoneOfHelper({ ...facts, agents: some.slice(0, 1) }, 'party:1')).toBe(false);
});

test('served: yes, through an agent, no, cannot tell', () => {
  if (!first || !second) throw new Error('the case has two parties');
  const served = (...digests: string[]) =>
    digests.map((digest, i) => ({ key: `service:${i}`, recipient: name(digest) }));
  expect(servedTo({ ...facts, services: served('one') }, first)).toBe(true);
  expect(servedTo({ ...facts, services: served('one') }, second)).toBe(false);
  const agents = [{ key: 'agent:1', of: 'party:2', name: name('helper') }];
  expect(servedTo({ ...facts, agents, services: served('helper') }, second)).toBe(true);
  // A stranger may have received it for anyone.
  expect(servedTo({ ...facts, services: served('one', 'stranger') }, second)).toBeUndefined();
  expect(servedTo({ ...facts, services: served('one') }, { key: 'party:3' })).toBeUndefined();
  expect(servedTo(facts, first)).toBe(false);
  expect(servedTo({ ...facts, services: [{ key: 'service:1' }] }, first)).toBeUndefined();
  expect(servedTo({ ...facts, services: [{ key: 'service:1', recipient: null }] }, { key: 'party:3' })).toBeUndefined();
  expect(servedTo({ caseNumber: '', services: served('one') }, second)).toBeUndefined();
  const nameless = [{ key: 'agent:1', of: 'party:2', name: null }];
  expect(servedTo({ ...facts, agents: nameless, services: served('one') }, second)).toBe(false);
  expect(
    servedTo({ ...facts, agents: nameless, services: [{ key: 'service:1', recipient: null }] }, second),
  ).toBeUndefined();
});
