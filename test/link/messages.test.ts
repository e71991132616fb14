// 100,000 messages that nobody of ours would send, at every door: none has an effect, none makes a crash.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptPort, answerHub } from '../../extension/link/answer-hub';
import { answerRequest } from '../../extension/link/answer-request';
import { framePort, overlayPort } from '../../extension/link/messages';
import { callsOf, courtFrame, fakeDeeds, fakeWorker, hubOver, own, ownPage, portOf } from './ports';

const each = { numRuns: 20_000, seed: 418 };

const reading = { fields: [], grids: [], doors: [], caseNumbers: [] };
const entry = { field: 'cause', value: 'x', label: 'x', source: 'x', confidence: 1, control: 1 };

/** Messages that would count, one of every kind. */
const frameMessages = [
  { type: 'reading', id: 1, fingerprint: 'a', address: 'http://court.test/case/418', reading },
  { type: 'ask', id: 1, question: 'q' },
  { type: 'answered', question: 'q' },
  { type: 'notice', notice: { name: 'late' } },
  { type: 'choose', finding: 'one' },
];
const overlayMessages = [
  { type: 'hello', id: 1 },
  { type: 'shown', question: 'q' },
  { type: 'action', action: { do: 'waive', finding: 'one', reason: 'check-is-wrong' } },
  { type: 'action', action: { do: 'unwaive', finding: 'one' } },
  { type: 'action', action: { do: 'fix', finding: 'one' } },
  { type: 'action', action: { do: 'teach' } },
  { type: 'action', action: { do: 'locate', finding: 'one' } },
  { type: 'action', action: { do: 'answer', question: 'q', answer: 'close', reason: 'check-is-wrong' } },
];
const background = [
  { to: 'background', type: 'ensure-worker' },
  { to: 'background', type: 'recognised' },
  { to: 'background', type: 'marks' },
  { to: 'background', type: 'site-map' },
  { to: 'background', type: 'replay', mark: '01234567-89ab', how: 'click' },
  { to: 'background', type: 'side-panel' },
  { to: 'background', type: 'teach' },
  { to: 'background', type: 'teach-in', tab: 1 },
  { to: 'background', type: 'teach-frame', path: [2, 0] },
  { to: 'background', type: 'on-icon', text: '5' },
  { to: 'background', type: 'show-overlay', tab: 1 },
  { to: 'background', type: 'open-case', caseNumber: 'x' },
];
const toHub = [
  { to: 'hub', type: 'toggle', tab: 1 },
  { to: 'hub', type: 'find-case', caseNumber: 'x' },
  { to: 'hub', type: 'where-is', caseNumber: 'x' },
];

/** What no entry of any message may be. */
const wrong = fc.constantFrom(null, Number.NaN, -1, 1.5, true, [], {}, '\u0000'.repeat(5000), { toString: 1 });
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 3 });
/** A right message with one entry spoilt. */
const spoilt = (messages: object[]) =>
  fc.tuple(fc.constantFrom(...messages), fc.nat(), wrong).map(([message, at, value]) => spoil(message, at, value));

function spoil(message: object, at: number, value: unknown): object {
  const keys = Object.keys(message);
  const key = keys[at % keys.length] as keyof typeof message;
  const inner: unknown = message[key];
  const plain = typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length > 0;
  return { ...message, [key]: plain ? spoil(inner, Math.floor(at / keys.length), value) : value };
}

/** Twenty thousand spies would be slow: this port only knows whether anyone listens. */
function silentPort(name: string, sender: unknown) {
  const port = {
    name,
    sender,
    ended: false,
    heard: false,
    disconnect: () => {
      port.ended = true;
    },
    onMessage: {
      addListener: () => {
        port.heard = true;
      },
    },
    onDisconnect: { addListener: () => undefined },
  };
  return port;
}

/** True for the few spoilt values that are right after all, such as an empty list of entries. */
const isRight = (message: object) => frameMessages.some((right) => JSON.stringify(right) === JSON.stringify(message));

describe('a message that nobody of ours would send', () => {
  it('does nothing at the port of a frame', () => {
    const worker = fakeWorker();
    const { hub, request } = hubOver(worker);
    const port = portOf(framePort, courtFrame());
    acceptPort(hub, port as never, own);
    const before = callsOf(worker);
    const stray = fc.oneof(
      anything,
      spoilt(frameMessages).filter((message) => !isRight(message)),
    );
    fc.assert(
      fc.property(stray, (message) => port.say(message)),
      each,
    );
    expect(callsOf(worker) - before).toBe(0);
    expect(callsOf({ ...port, request })).toBe(0);
  });

  it('does nothing at the port of an overlay', () => {
    const worker = fakeWorker();
    const { hub, request } = hubOver(worker);
    const port = portOf(overlayPort, courtFrame());
    acceptPort(hub, port as never, own);
    const before = callsOf(worker);
    fc.assert(
      fc.property(fc.oneof(anything, spoilt(overlayMessages)), (message) => port.say(message)),
      each,
    );
    expect(callsOf(worker) - before).toBe(0);
    expect(callsOf({ ...port, request })).toBe(0);
  });

  it('does nothing at the background', () => {
    const deeds = fakeDeeds();
    const stray = fc.tuple(
      fc.oneof(anything, spoilt(background), fc.constantFrom(...toHub)),
      fc.constantFrom(courtFrame(), ownPage),
    );
    fc.assert(
      fc.property(stray, ([message, sender]) => answerRequest(message, sender, own, deeds) === undefined),
      each,
    );
    expect(callsOf(deeds)).toBe(0);
  });

  it('does nothing at the hub', () => {
    const worker = fakeWorker();
    const { hub } = hubOver(worker);
    const before = callsOf(worker);
    const stray = fc.oneof(anything, spoilt(toHub), fc.constantFrom(...background));
    fc.assert(
      fc.property(stray, (message) => answerHub(message, ownPage, own, hub) === undefined),
      each,
    );
    expect(callsOf(worker) - before).toBe(0);
  });

  it('does nothing when it is right and its sender is a stranger', () => {
    const worker = fakeWorker();
    const { hub, request } = hubOver(worker);
    const deeds = fakeDeeds();
    const before = callsOf(worker);
    const all = [...frameMessages, ...overlayMessages, ...background, ...toHub];
    const stranger = fc.record(
      {
        id: fc.oneof(fc.constant(undefined), fc.string(), fc.constant('another-extension')),
        url: fc.constantFrom('http://court.test/', 'chrome-extension://another/a.html', 'https://a.test/', ''),
        tab: fc.record({ id: fc.integer() }),
        frameId: fc.integer(),
        nativeApplication: fc.string(),
      },
      { requiredKeys: [] },
    );
    const door = fc.constantFrom(framePort, overlayPort);
    const isIgnored = (sender: unknown, message: unknown, name: string) => {
      const port = silentPort(name, sender);
      acceptPort(hub, port as never, own);
      if (!port.ended || port.heard) return false;
      if (answerRequest(message, sender as never, own, deeds)) return false;
      return answerHub(message, sender as never, own, hub) === undefined;
    };
    fc.assert(fc.property(stranger, fc.constantFrom(...all), door, isIgnored), each);
    expect(callsOf(worker) - before).toBe(0);
    expect(callsOf({ request, ...deeds })).toBe(0);
  });

  it('is told from the right ones: those have their effect', () => {
    const worker = fakeWorker();
    const { hub } = hubOver(worker);
    const frame = portOf(framePort, courtFrame());
    acceptPort(hub, frame as never, own);
    frame.say({ ...frameMessages[0], reading: { ...reading, fields: [entry] } });
    expect(worker.observe).toHaveBeenCalledTimes(1);
    const deeds = fakeDeeds();
    for (const message of background) void answerRequest(message, courtFrame(), own, deeds);
    for (const message of background) void answerRequest(message, ownPage, own, deeds);
    expect(callsOf(deeds)).toBe(13);
    expect(deeds.injectOverlay).toHaveBeenCalledTimes(1);
    expect(toHub.map((message) => answerHub(message, ownPage, own, hub) !== undefined)).toEqual([false, true, true]);
  });
});

describe('a reading', () => {
  it('of another site than the frame it comes from is not taken', () => {
    const worker = fakeWorker();
    const port = portOf(framePort, courtFrame());
    acceptPort(hubOver(worker).hub, port as never, own);
    port.say({ ...frameMessages[0], address: 'http://elsewhere.test/case/418' });
    expect(worker.observe).not.toHaveBeenCalled();
  });

  it('of an application that changed its own address is taken', () => {
    const worker = fakeWorker();
    const port = portOf(framePort, courtFrame());
    acceptPort(hubOver(worker).hub, port as never, own);
    port.say({ ...frameMessages[0], address: 'http://court.test/other/page' });
    expect(worker.observe).toHaveBeenCalledTimes(1);
  });
});

describe('a site map', () => {
  const map = { format: 1, id: 'a', name: 'a', version: 1, addresses: ['http://court.test/case/*'], pages: [] };
  const saved = (raw: unknown, sender = courtFrame()) => {
    const worker = fakeWorker();
    void answerHub({ to: 'hub', type: 'save-map', map: raw }, sender, own, hubOver(worker).hub);
    return worker.saveSiteMap.mock.calls.length === 1;
  };

  it('is taken from a frame of its own site, and from our own pages', () => {
    expect(saved(map)).toBe(true);
    expect(saved({ ...map, addresses: ['http://elsewhere.test'] }, ownPage)).toBe(true);
  });

  it('is not taken from a frame of another site', () => {
    expect(saved({ ...map, addresses: [...map.addresses, 'http://elsewhere.test'] })).toBe(false);
    const page = { kind: 'a', name: 'a', addresses: ['http://elsewhere.test/a'] };
    expect(saved({ ...map, pages: [page] })).toBe(false);
  });

  it('that is none gets the reasons of the worker', () => expect(saved({ ...map, id: '' })).toBe(true));
});
