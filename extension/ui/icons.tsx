// Icons and the seal, for every page of ours.

import { type IconName, iconFrame, iconShapes, shapeAttributes } from './icon-shapes';
import { text } from './text';

/** States of a finding or a facet, in the order in which they stand everywhere. */
export const states = ['wrong', 'missing', 'doubt', 'unseen', 'pass'] as const;
export type State = (typeof states)[number];

/** Colour token of a state; `-soft` stands behind it. */
export const stateToken = {
  wrong: 'error',
  missing: 'missing',
  doubt: 'doubt',
  unseen: 'unseen',
  pass: 'pass',
} as const satisfies Record<State, string>;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg {...iconFrame(size)} aria-hidden="true" className="cl-icon" style={{ flex: 'none' }}>
      {iconShapes[name].map((shape) => (
        <path key={shape.d} {...shapeAttributes(shape)} />
      ))}
    </svg>
  );
}

/** Icon and word in the colour of the state: colour never stands alone. */
export function StateLabel({ state, count, size = 16 }: { state: State; count?: number; size?: number }) {
  return (
    <span
      className="cl-state"
      style={{ color: `var(--${stateToken[state]})`, display: 'inline-flex', alignItems: 'center', gap: 4 }}
    >
      <Icon name={state} size={size} />
      <span>{count === undefined ? stateWord(state) : `${stateWord(state)} ${count}`}</span>
    </span>
  );
}

export function stateWord(state: State): string {
  return text(`mark_${state}`);
}

/** The only ornament. */
export function Seal({ size = 20 }: { size?: number }) {
  return (
    <span
      aria-hidden="true"
      style={{
        flex: 'none',
        display: 'inline-block',
        width: size,
        height: size,
        lineHeight: `${size}px`,
        fontSize: Math.round(size * 0.65),
        fontWeight: 600,
        textAlign: 'center',
        borderRadius: 4,
        background: 'var(--brand)',
        color: 'var(--on-brand)',
      }}
    >
      {text('mark_seal')}
    </span>
  );
}
