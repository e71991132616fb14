import { describe, expect, it } from 'vitest';
import { caseOf, type Frame } from '../../core/check/tabs';

const frame = (caseNumbers: string[], labelled: string[] = []): Frame => ({
  facts: {},
  seen: [],
  address: '',
  fingerprint: '',
  caseNumbers,
  labelled,
  spots: [],
  doors: [],
});
const tab = (...frames: Frame[]) => new Map(frames.map((one, index) => [index, one]));

describe('caseOf', () => {
  it('takes the one number that any frame shows', () => {
    expect(caseOf(tab(frame([]), frame(['A']), frame(['A'])))).toEqual({ state: 'case', caseNumber: 'A' });
  });
  it('cannot tell between two', () => {
    expect(caseOf(tab(frame(['A']), frame(['B'])))).toEqual({ state: 'ambiguous' });
  });
  it('a field labelled 案号 decides', () => {
    expect(caseOf(tab(frame(['A', 'B'], ['B']), frame(['A'])))).toEqual({ state: 'case', caseNumber: 'B' });
  });
  it('two fields labelled 案号 decide nothing', () => {
    expect(caseOf(tab(frame(['A'], ['A']), frame(['B'], ['B'])))).toEqual({ state: 'ambiguous' });
  });
  it('knows no case where none is shown', () => {
    expect(caseOf(tab(frame([])))).toEqual({ state: 'none' });
  });
});
