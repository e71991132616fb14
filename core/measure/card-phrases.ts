// The words on a card in both languages of the interface. The court's Chinese is the first; English is a help to read it.

import type { Unit } from './language';

export interface CardPhrases {
  units: Record<Unit, string>;
  /** For numbers, and for shares and means. */
  rank: Record<'high' | 'low', readonly [string, string]>;
  floor(month: number, percent: string): string;
  zeroBy(title: string, month: number, day: number): string;
  fill(figures: number): string;
  see(cases: number): string;
  cleared: string;
  left(title: string, cases: number, atMost: boolean): string;
  daysShort(days: string): string;
  daysSpare(days: string): string;
  spare(cases: number): string;
  /** One way to close the gap; `verb` where the indicator has its own. */
  way(verb: string | undefined, by: 'repair' | 'closing', count: number, ofMoney: boolean): string;
  short(ways: string[], atMost: boolean): string;
  outOfReach: string;
  change(amount: string): string;
}

export const chinese: CardPhrases = {
  units: {
    case: '件',
    item: '笔',
    time: '次',
    'person-case': '件/人',
    percent: '%',
    permille: '‰',
    day: '天',
    node: '个/件',
    none: '',
  },
  // Counts are many or few, shares and means are high or low.
  rank: { high: ['由多到少', '由高到低'], low: ['由少到多', '由低到高'] },
  floor: (month, percent) => `${month} 月底 ≥ ${percent} %`,
  zeroBy: (title, month, day) => `${title} ${month} 月 ${day} 日 清零`,
  fill: (figures) => `待填 ${figures} 个数`,
  see: (cases) => `核对 ${cases} 件即定`,
  cleared: '已清零',
  left: (title, cases, atMost) => `${title}${atMost ? '至多还差' : '还差'} ${cases} 件`,
  daysShort: (days) => `还差 ${days} 天`,
  daysSpare: (days) => `余 ${days} 天`,
  spare: (cases) => `余 ${cases} 件`,
  way: (verb, by, count, ofMoney) => {
    return `${verb ?? (by === 'repair' ? '补好' : '再结')} ${count} ${ofMoney ? '笔' : '件'}`;
  },
  short: (ways, atMost) => `${atMost ? '至多还差' : '还差'}：${ways.join('，或')}`,
  outOfReach: '未结的全结也不够',
  change: (amount) => `较上月底 ${amount}`,
};

/** Words of the definitions that stand on cards. */
const terms: Record<string, string> = {
  两年以上: 'Over two years',
  一年以上: 'Over one year',
  上网: 'publish',
  办结: 'complete',
  发放: 'pay out',
  完成: 'finish',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const english: CardPhrases = {
  units: {
    case: 'cases',
    item: 'payments',
    time: 'times',
    'person-case': 'cases each',
    percent: '%',
    permille: '‰',
    day: 'days',
    node: 'steps a case',
    none: '',
  },
  rank: { high: ['more is better', 'higher is better'], low: ['fewer is better', 'lower is better'] },
  floor: (month, percent) => `end of ${months[month - 1]} ≥ ${percent} %`,
  zeroBy: (title, month, day) => `${terms[title] ?? title}: none left by ${day} ${months[month - 1]}`,
  fill: (figures) => `${figures} figures to enter`,
  see: (cases) => `a look at ${cases} decides`,
  cleared: 'none left',
  left: (title, cases, atMost) => `${terms[title] ?? title}: ${atMost ? 'at most ' : ''}${cases} left`,
  daysShort: (days) => `${days} days over`,
  daysSpare: (days) => `${days} days to spare`,
  spare: (cases) => `${cases} to spare`,
  way: (verb, by, count) => `${verb ? (terms[verb] ?? verb) : by === 'repair' ? 'repair' : 'close'} ${count}`,
  short: (ways, atMost) => `${atMost ? 'at most ' : ''}${ways.join(' or ')}`,
  outOfReach: 'out of reach by closing',
  change: (amount) => `${amount} on last month's end`,
};
