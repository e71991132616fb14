// Target lights: icon, word and colour together, in the order in which they are told everywhere.

import type { Light } from '@core/measure/light';
import type { ReactNode } from 'react';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';

export const lightOrder: readonly Light[] = [
  'met',
  'missed',
  'undecided',
  'not-due',
  'figure-missing',
  'rank-only',
  'no-cases',
  'checklist',
];

const tones: Record<Light, string> = {
  met: 'pass',
  missed: 'wrong',
  undecided: 'doubt',
  'not-due': 'unseen',
  'figure-missing': 'missing',
  'rank-only': 'plain',
  'no-cases': 'plain',
  checklist: 'plain',
};

/** `month`: the light is of the end of that month, not of the day shown. */
export function LightLabel({ light, month }: { light: Light; month?: number }) {
  return (
    <span className={`light ${tones[light]}`}>
      <LightIcon light={light} size={13} />
      {month === undefined ? lightWord(light) : text('dashboard_light_of_month', month, lightWord(light))}
    </span>
  );
}

/** One chip of the summary: how many indicators stand so. */
export function LightCount({ light, count }: { light: Light; count: number }) {
  return (
    <li className="light-count">
      <span className={tones[light]}>
        <LightIcon light={light} size={15} />
      </span>
      {lightWord(light)} <b>{count}</b>
    </li>
  );
}

export function LightIcon({ light, size }: { light: Light; size: number }): ReactNode {
  switch (light) {
    case 'met':
      return <Icon name="pass" size={size} />;
    case 'missed':
      return <PageIcon name="short" size={size} />;
    case 'undecided':
      return <PageIcon name="undecided" size={size} />;
    case 'not-due':
      return <PageIcon name="clock" size={size} />;
    case 'figure-missing':
      return <Icon name="missing" size={size} />;
    case 'rank-only':
      return <PageIcon name="rank" size={size} />;
    case 'no-cases':
      return <PageIcon name="dash" size={size} />;
    case 'checklist':
      return <PageIcon name="list" size={size} />;
  }
}

export function lightWord(light: Light): string {
  return text(`dashboard_light_${light}`);
}
