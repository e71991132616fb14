import { describe, expect, it } from 'vitest';
import { isAtHome, kindOf } from '../../extension/link/senders';
import { courtFrame, own, ownPage } from './ports';

describe('a sender', () => {
  it('is a frame of a page, or a page of ours', () => {
    expect(kindOf(courtFrame(), own)).toBe('frame');
    expect(kindOf({ ...courtFrame(), url: 'about:srcdoc' }, own)).toBe('frame');
    expect(kindOf(ownPage, own)).toBe('extension');
    expect(kindOf({ ...ownPage, tab: courtFrame().tab, frameId: 0 } as never, own)).toBe('extension');
  });

  it.each([
    undefined,
    {},
    { ...courtFrame(), id: 'another' },
    { ...ownPage, id: 'another' },
    { ...courtFrame(), tab: undefined },
    { ...courtFrame(), frameId: undefined },
    { ...courtFrame(), url: undefined },
    { ...courtFrame(), url: 'chrome-extension://another/page.html' },
    { ...courtFrame(), url: 'chrome://settings' },
  ])('is nobody: %j', (sender) => {
    expect(kindOf(sender as never, own)).toBeUndefined();
  });

  it('tells addresses of its own site only', () => {
    const sandboxed = { ...courtFrame(), origin: 'null' };
    expect(isAtHome('http://court.test/else', courtFrame())).toBe(true);
    expect(isAtHome('http://court.test/else', sandboxed)).toBe(true);
    expect(isAtHome('about:srcdoc', courtFrame())).toBe(true);
    expect(isAtHome('http://court.test.elsewhere/', courtFrame())).toBe(false);
    expect(isAtHome('https://court.test/', courtFrame())).toBe(false);
    expect(isAtHome('http://', courtFrame())).toBe(false);
  });
});
