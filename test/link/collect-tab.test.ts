import { expect, it } from 'vitest';
import { csvOf } from '../../extension/link/collect-tab';

it('what was seen stays in its cell', () => {
  const grid = { headers: ['案号', '当事人'], rows: [['（2022）内2299民初418号', '甲,"乙"\n丙']], complete: true };
  expect(csvOf(grid)).toBe('\uFEFF"案号","当事人"\r\n"（2022）内2299民初418号","甲,""乙""\n丙"');
});
