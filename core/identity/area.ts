// Counties and prefectures of GB/T 2260, abolished ones included: a card keeps the code of its first registration.

import { areaCodes } from './area-codes';

const provinces = new Set(Object.keys(areaCodes));
const counties = new Set(
  Object.entries(areaCodes).flatMap(([province, prefectures]) =>
    prefectures.split(' ').flatMap((group) => unfold(province, group)),
  ),
);
const prefectures = new Set([...counties].map((code) => code.slice(0, 4)));

export type AreaState = 'known' | 'unknown' | 'impossible';

/** Whether six digits are, or once were, a division of the mainland. */
export function areaState(code: string): AreaState {
  if (!provinces.has(code.slice(0, 2))) return 'impossible';
  if (counties.has(code)) return 'known';
  // Whole prefectures and their 市辖区 (…01) were registered before the counties below them had codes.
  const general = code.endsWith('00') || code.endsWith('01');
  return general && (prefectures.has(code.slice(0, 4)) || code.endsWith('0000')) ? 'known' : 'unknown';
}

export function isProvince(code: string): boolean {
  return provinces.has(code);
}

export function isPrefecture(code: string): boolean {
  return prefectures.has(code) || (provinces.has(code.slice(0, 2)) && code.endsWith('00'));
}

/** `22:0102` under 15 → 152201, 152202. */
function unfold(province: string, group: string): string[] {
  const prefecture = province + group.slice(0, 2);
  return [...group.slice(3).matchAll(/\d\d/g)].map(([county]) => prefecture + county);
}
