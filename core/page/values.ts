// One value out of several controls under one label: 案号 in parts, area code and number, two dates with 至.

import { formatCaseNumber, parseCaseNumber } from '../case/case-number';

import { caseNumbersIn } from './case-numbers';
import type { Control } from './controls';
import type { Told } from './dictionary';
import { courtPart, seenValue } from './label-text';

export interface Value {
  field: Told;
  value: string | null;
  control: Element;
}

/** 1.5 beside 万元 is no 1.5: the unit that a person sees after the box belongs to the amount. */
function withUnit(field: Told, value: string | null, control: Control): string | null {
  if (value === null || !/Amount$|amount$|Claim$/.test(field) || /元/.test(value)) return value;
  let at: Element | null = control.root;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    const text = textAfter(at);
    if (text) return /^[（(]?万元?[）)]?$/.test(text) ? `${value} 万元` : value;
  }
  return value;
}

function textAfter(element: Element): string {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    const text = node.textContent?.trim() ?? '';
    if (text) return text.slice(0, 12);
  }
  return '';
}

/** What else stands under one label: the second of two days, both days of a change. */
const following: Partial<Record<Told, Told[]>> = {
  'hearing.date': ['hearing.endedAt'],
  'limit.from': ['limit.to'],
  'limit.kind': ['limit.from', 'limit.to'],
};
const dayLike = /\d{4}\s*[-/.年]\s*\d{1,2}/;

/** Values of a field shown by `controls`, which share one label. */
export function valuesOf(field: Told, controls: Control[]): Value[] {
  const [first] = controls;
  if (!first) return [];
  const control = first.element;
  const single = first.value();
  if (controls.length === 1)
    return [{ field, value: field === 'caseNumber' ? caseNumber(single) : withUnit(field, single, first), control }];
  const values = controls.map((c) => c.value());
  const more = following[field];
  if (more && isRange(controls, values, more.length))
    return [field, ...more].map((each, at) => ({
      field: each,
      value: values[at] ?? null,
      control: (controls[at] as Control).element,
    }));
  if (values.every((v) => v === null)) return [{ field, value: null, control }];
  if (field === 'caseNumber') return [{ field, value: caseNumber(assembled(controls, values)), control }];
  return [{ field, value: seenValue(assembled(controls, values)), control }];
}

/** The control at `last` and that before it show two days. */
function isRange(controls: Control[], values: (string | null)[], last: number): boolean {
  const [from, to] = [controls[last - 1], controls[last]];
  if (!from || !to) return false;
  const isWhole = controls.length === last + 1;
  return (
    (isWhole && /至|到|~|～|—|-/.test(literal(from, to))) ||
    values.slice(last - 1, last + 1).every((v) => (v === null ? isWhole : dayLike.test(v)))
  );
}

const joints = /[-/:：年月日时分第号转万()（）〔〕[\]之]/g;

/** The parts with what is printed between them; parts of a number are joined by -, others by a blank. */
function assembled(controls: Control[], values: (string | null)[]): string {
  let text = '';
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const before = controls[i - 1];
    if (text !== '' && before) {
      const between = literal(before, controls[i] as Control).trim();
      const printed = courtPart.test(between) ? between : (between.match(joints)?.join('') ?? '');
      const digits = /\d$/.test(text) && /^\d{1,8}$/.test(value);
      text += printed || (digits && !dayLike.test(text) ? '-' : ' ');
    }
    text += value;
  }
  const last = controls.at(-1);
  return last && /月\d{1,2}$/.test(text) && textAfter(last.root).startsWith('日') ? `${text}日` : text;
}

/** Text printed between two controls. */
function literal(a: Control, b: Control): string {
  const range = a.root.ownerDocument.createRange();
  range.setStartAfter(a.root);
  range.setEndBefore(b.root);
  const text = range.toString();
  return text.length > 12 ? '' : text;
}

/** Parts of a 案号 put together the way the court prints it; anything else as it stands. */
export function caseNumber(value: string | null): string | null {
  if (value === null) return null;
  const whole = parseCaseNumber(value);
  if (whole) return formatCaseNumber(whole);
  const plain = value.replace(/[\s()（）〔〕[\]【】-]/g, '').replace(/第(?=\d)/, '');
  const parts = /^((?:19|20)\d{2})年?(.+?)号?$/.exec(plain);
  const parsed = parts && parseCaseNumber(`（${parts[1]}）${parts[2]}号`);
  if (parsed) return formatCaseNumber(parsed);
  const inside = caseNumbersIn(value);
  return inside.length === 1 ? (inside[0] as string) : value;
}

const day = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?(?:\\s*\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)?';
const span = new RegExp(`^(${day})?\\s*(?:至|到|~|～|—+|-+)\\s*(${day})?$`);

/** 2022-03-01 至 2022-04-01 in one text: two entries where the first has an end. */
export function spanOf(field: Told, value: string | null, control: Element): Value[] {
  const [end, another] = following[field] ?? [];
  const [found, from = null, to = null] = (end && !another && span.exec(value ?? '')) || [];
  return end && found
    ? [
        { field, value: from, control },
        { field: end, value: to, control },
      ]
    : [{ field, value, control }];
}
