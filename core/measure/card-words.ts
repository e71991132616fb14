// Short words on a card: the target, and how far it is.

import type { Day } from '../case/day';
import { type CardPhrases, chinese } from './card-phrases';
import type { Measured } from './evaluate';
import { display, fraction } from './fraction';
import { comingFloor, type Gap } from './gap';
import type { Indicator, Target, Unit } from './language';
import type { Light } from './light';

export const unitWords = chinese.units;

function isNumber(unit: Unit): boolean {
  return ['case', 'item', 'time', 'person-case', 'node'].includes(unit);
}

const signs = { atLeast: '≥', atMost: '≤', above: '>', below: '<' } as const;

export function targetWords(
  target: Target,
  unit: Unit,
  better: 'high' | 'low',
  asOf: Day,
  say: CardPhrases = chinese,
): string {
  switch (target.kind) {
    case 'rank':
      return say.rank[better][isNumber(unit) ? 0 : 1];
    case 'none':
      return '';
    case 'monthlyFloor': {
      const floor = comingFloor(target.floors, asOf);
      return say.floor(Number(floor.by.slice(5, 7)), display(floor.share, 100, 0));
    }
    case 'zeroBy': {
      const step = target.steps.find(({ by }) => asOf.slice(5) <= by) ?? target.steps.at(-1);
      const [month = 0, day = 0] = step?.by.split('-').map(Number) ?? [];
      return step ? say.zeroBy(step.title, month, day) : '';
    }
    default:
      return `${signs[target.kind]} ${inUnit(target.value, unit)} ${say.units[unit]}`;
  }
}

export function gapWords(
  gap: Gap | undefined,
  light: Light,
  value: Measured,
  { unit, moves }: Pick<Indicator, 'unit' | 'moves'>,
  say: CardPhrases = chinese,
): string {
  if (light === 'figure-missing') return say.fill(value.missing.length);
  if (!gap) return '';
  if (light === 'undecided' && value.uncertain > 0 && !gap.floor) return say.see(value.uncertain);
  if (gap.left) return leftWords(gap.left, say);
  if (gap.days) return daysWords(gap.days, say);
  if (gap.spare !== undefined) return say.spare(gap.spare);
  const ways = (['repair', 'closing'] as const).flatMap((by) => {
    const count = gap[by];
    return count === undefined ? [] : [say.way(moves?.[by]?.verb, by, count, unit === 'item')];
  });
  if (gap.outOfReach) return say.outOfReach;
  return ways.length === 0 ? '' : say.short(ways, gap.atMost);
}

function leftWords(left: NonNullable<Gap['left']>, say: CardPhrases): string {
  const open = left.find(({ possible }) => possible > 0);
  return open ? say.left(open.title, open.possible, open.certain !== open.possible) : say.cleared;
}

function daysWords(days: NonNullable<Gap['days']>, say: CardPhrases): string {
  return days.n > 0n ? say.daysShort(display(days, 1, 1)) : say.daysSpare(display({ n: -days.n, d: days.d }, 1, 1));
}

function inUnit(value: string, unit: Unit): string {
  const scale = unit === 'percent' ? 100 : unit === 'permille' ? 1000 : 1;
  return display(fraction(value), scale, unit === 'permille' ? 1 : 0);
}
