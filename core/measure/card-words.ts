// Short words on a card: the target, and how far it is.

import type { Day } from '../case/day';
import type { Measured } from './evaluate';
import { display, fraction } from './fraction';
import { comingFloor, type Gap } from './gap';
import type { Indicator, Target, Unit } from './language';
import type { Light } from './light';

export const unitWords: Record<Unit, string> = {
  case: '件',
  item: '笔',
  time: '次',
  'person-case': '件/人',
  percent: '%',
  permille: '‰',
  day: '天',
  node: '个/件',
  none: '',
};

/** Counts are many or few, shares and means are high or low. */
const rankWords = { high: ['由多到少', '由高到低'], low: ['由少到多', '由低到高'] } as const;

function isNumber(unit: Unit): boolean {
  return ['case', 'item', 'time', 'person-case', 'node'].includes(unit);
}

const signs = { atLeast: '≥', atMost: '≤', above: '>', below: '<' } as const;

export function targetWords(target: Target, unit: Unit, better: 'high' | 'low', asOf: Day): string {
  switch (target.kind) {
    case 'rank':
      return rankWords[better][isNumber(unit) ? 0 : 1];
    case 'none':
      return '';
    case 'monthlyFloor': {
      const floor = comingFloor(target.floors, asOf);
      return `${Number(floor.by.slice(5, 7))} 月底 ≥ ${display(floor.share, 100, 0)} %`;
    }
    case 'zeroBy': {
      const step = target.steps.find(({ by }) => asOf.slice(5) <= by) ?? target.steps.at(-1);
      return step ? `${step.title} ${dayWords(step.by)} 清零` : '';
    }
    default:
      return `${signs[target.kind]} ${inUnit(target.value, unit)} ${unitWords[unit]}`;
  }
}

export function gapWords(
  gap: Gap | undefined,
  light: Light,
  value: Measured,
  { unit, moves }: Pick<Indicator, 'unit' | 'moves'>,
): string {
  if (light === 'figure-missing') return `待填 ${value.missing.length} 个数`;
  if (!gap) return '';
  if (light === 'undecided' && value.uncertain > 0 && !gap.floor) return `核对 ${value.uncertain} 件即定`;
  if (gap.left) return leftWords(gap.left);
  if (gap.days) return daysWords(gap.days);
  if (gap.spare !== undefined) return `余 ${gap.spare} 件`;
  const piece = unit === 'item' ? '笔' : '件';
  const ways = [
    ...(gap.repair !== undefined ? [`${moves?.repair?.verb ?? '补好'} ${gap.repair} ${piece}`] : []),
    ...(gap.closing !== undefined ? [`${moves?.closing?.verb ?? '再结'} ${gap.closing} ${piece}`] : []),
  ];
  return ways.length === 0 ? '' : `${gap.atMost ? '至多还差' : '还差'}：${ways.join('，或')}`;
}

function leftWords(left: NonNullable<Gap['left']>): string {
  const open = left.find(({ possible }) => possible > 0);
  if (!open) return '已清零';
  const sure = open.certain === open.possible;
  return `${open.title}${sure ? '还差' : '至多还差'} ${open.possible} 件`;
}

function daysWords(days: NonNullable<Gap['days']>): string {
  return days.n > 0n ? `还差 ${display(days, 1, 1)} 天` : `余 ${display({ n: -days.n, d: days.d }, 1, 1)} 天`;
}

function inUnit(value: string, unit: Unit): string {
  const scale = unit === 'percent' ? 100 : unit === 'permille' ? 1000 : 1;
  return display(fraction(value), scale, unit === 'permille' ? 1 : 0);
}

function dayWords(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-').map(Number);
  return `${month} 月 ${day} 日`;
}
