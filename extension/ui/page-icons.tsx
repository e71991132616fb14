// Icons of the extension's own pages; those of the overlay stand in icon-shapes.ts, which content scripts load.

import { iconFrame, type Shape, shapeAttributes } from './icon-shapes';

const ring = 'M8 1.7a6.3 6.3 0 1 0 0 12.6a6.3 6.3 0 1 0 0-12.6';

const shapes = {
  search: [{ d: 'M7 2.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8' }, { d: 'M10.4 10.4L14 14' }],
  chart: [{ d: 'M2 13.6h12M3 10.6l3.2-3.4l2.6 2l4-5' }],
  table: [{ d: 'M2 3h12v10H2zM2 6.4h12M2 9.7h12M6.4 6.4V13' }],
  gear: [
    { d: 'M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8' },
    { d: 'M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4' },
  ],
  lock: [{ d: 'M3 7h10v7H3z' }, { d: 'M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2' }],
  clock: [{ d: ring }, { d: 'M8 4.4V8l2.4 1.6' }],
  calendar: [{ d: 'M2 3h12v11H2zM2 6.4h12M5 1.6v2.6M11 1.6v2.6' }],
  user: [
    { d: 'M8 2.3a2.9 2.9 0 1 0 0 5.8a2.9 2.9 0 1 0 0-5.8' },
    { d: 'M2.4 14c.5-3.2 2.7-4.8 5.6-4.8s5.1 1.6 5.6 4.8' },
  ],
  shield: [{ d: 'M8 1.6l5.4 2v4.1c0 3.3-2.2 5.6-5.4 6.7c-3.2-1.1-5.4-3.4-5.4-6.7V3.6z' }],
  trash: [{ d: 'M2.6 4.2h10.8M6 4V2.4h4V4M4 4.4l.6 9.2h6.8l.6-9.2' }],
  upload: [{ d: 'M8 10.5V2.4M4.8 5.4L8 2.2l3.2 3.2M2.4 11v2.6h11.2V11' }],
  download: [{ d: 'M8 2.2v8.1M4.8 7.3L8 10.5l3.2-3.2M2.4 11v2.6h11.2V11' }],
  print: [{ d: 'M4.4 6V2h7.2v4M4.4 12H2V6h12v6h-2.4' }, { d: 'M4.4 9.6h7.2V14H4.4z' }],
  left: [{ d: 'M10 4L6 8l4 4' }],
  up: [{ d: 'M4 10l4-4l4 4' }],
  open: [{ d: 'M6.4 3H3v10h10V9.6M9 2.6h4.4V7M13 3L7.4 8.6' }],
  list: [{ d: 'M5.4 4h8.2M5.4 8h8.2M5.4 12h8.2M2.4 4h.1M2.4 8h.1M2.4 12h.1', width: 1.7 }],
  short: [
    { d: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14', fill: true },
    { d: 'M8 4.2v7M4.9 8.3L8 11.4l3.1-3.1', cut: true, width: 1.8 },
  ],
  undecided: [{ d: ring, dash: '2.4 1.7' }, { d: 'M5 8h6' }],
  rank: [{ d: 'M2.5 13.5V9h3v4.5M6.5 13.5V3h3v10.5M10.5 13.5V6.5h3v7' }],
  dash: [{ d: 'M4 8h8' }],
} as const satisfies Record<string, Shape[]>;

export type PageIconName = keyof typeof shapes;

export function PageIcon({ name, size = 16 }: { name: PageIconName; size?: number }) {
  return (
    <svg {...iconFrame(size)} aria-hidden="true" style={{ display: 'block', flex: 'none' }}>
      {shapes[name].map((shape) => (
        <path key={shape.d} {...shapeAttributes(shape)} />
      ))}
    </svg>
  );
}
