// The colours, type and elevation of every surface of ours. Ratios are held by a test against WCAG 2.

export const light = {
  canvas: '#F1F4F4',
  surface: '#FFFFFF',
  sunken: '#F7F9F9',
  raised: '#FFFFFF',
  text: '#182326',
  'text-2': '#46555A',
  'text-3': '#5E6C71',
  line: '#DBE2E3',
  'line-strong': '#7E8D92',
  brand: '#0B5E6D',
  'brand-hover': '#084A56',
  'brand-soft': '#E0EFF1',
  'on-brand': '#FFFFFF',
  focus: '#0B7A8E',
  error: '#B3261E',
  'error-soft': '#FCEDEB',
  missing: '#8F4E00',
  'missing-soft': '#FCF1DF',
  doubt: '#6440A0',
  'doubt-soft': '#F1EDFA',
  unseen: '#52616A',
  'unseen-soft': '#EBEFF0',
  pass: '#1C6B40',
  'pass-soft': '#E5F3EA',
} as const;

export type Token = keyof typeof light;
export type TokenSet = Record<Token, string>;

export const dark: TokenSet = {
  canvas: '#12181A',
  surface: '#1A2124',
  sunken: '#161C1F',
  raised: '#222B2E',
  text: '#E7EDEE',
  'text-2': '#B4C1C5',
  'text-3': '#93A2A8',
  line: '#313D41',
  'line-strong': '#73838A',
  brand: '#63C3D1',
  'brand-hover': '#8AD6E0',
  'brand-soft': '#17373E',
  'on-brand': '#06262C',
  focus: '#7ED3DF',
  error: '#FF958C',
  'error-soft': '#3B2120',
  missing: '#F2B45C',
  'missing-soft': '#382A12',
  doubt: '#C3AAF4',
  'doubt-soft': '#2D2541',
  unseen: '#A9B6BC',
  'unseen-soft': '#2A3337',
  pass: '#74CE99',
  'pass-soft': '#183427',
};

/** No web fonts: Windows, macOS, then the fonts that 麒麟 and 统信 ship, then the oldest. */
export const fontStack =
  '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC","Source Han Sans CN","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif';

export const monoStack = 'Consolas,"Cascadia Mono","DejaVu Sans Mono",monospace';

/** Elevations, and `cut`: the stroke cut out of a filled icon. */
const extras = {
  light: {
    cut: '#FFFFFF',
    shadow: '0 1px 2px rgba(16,32,38,.10),0 6px 20px rgba(16,32,38,.16)',
    'shadow-card': '0 1px 2px rgba(16,32,38,.06)',
    'color-scheme': 'light',
  },
  dark: {
    cut: '#12181A',
    shadow: '0 1px 2px rgba(0,0,0,.5),0 8px 24px rgba(0,0,0,.5)',
    'shadow-card': 'none',
    'color-scheme': 'dark',
  },
};

/** Declarations for the inside of one CSS rule: `--canvas:#F1F4F4;…;color-scheme:light`. */
export function tokenDeclarations(mode: 'light' | 'dark'): string {
  const { 'color-scheme': scheme, ...rest } = extras[mode];
  const properties = Object.entries({ ...(mode === 'dark' ? dark : light), ...rest });
  return `${properties.map(([name, value]) => `--${name}:${value}`).join(';')};color-scheme:${scheme}`;
}

/** A style sheet that gives the tokens to a selector, following the theme of the system. */
export function tokenSheet(selector: string): string {
  return `${selector}{${tokenDeclarations('light')}}@media (prefers-color-scheme:dark){${selector}{${tokenDeclarations('dark')}}}`;
}
