// Outlines of the icons on a 16 × 16 grid, as data: React draws them in our pages, the marks draw them without React.
// States differ in outline, so that grey print and colour-blind eyes read the same.

/** One stroke or area. `cut` is drawn in the colour behind the icon. */
export interface Shape {
  d: string;
  fill?: boolean;
  cut?: boolean;
  width?: number;
  dash?: string;
}

const ring = 'M8 1.7a6.3 6.3 0 1 0 0 12.6a6.3 6.3 0 1 0 0-12.6';

export const iconShapes = {
  wrong: [
    { d: 'M5.2 1.3h5.6l3.9 3.9v5.6l-3.9 3.9H5.2L1.3 10.8V5.2z', fill: true },
    { d: 'M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6', cut: true, width: 1.8 },
  ],
  missing: [{ d: 'M3.2 2.1h9.6l1.1 1.1v9.6l-1.1 1.1H3.2l-1.1-1.1V3.2z', dash: '3.1 2.3', width: 1.8 }],
  doubt: [
    { d: 'M8 2l6.5 11.6h-13z', width: 1.6 },
    { d: 'M8 6.4v3.2M8 11.6v.1', width: 1.7 },
  ],
  unseen: [
    { d: 'M1.4 8S3.9 3.7 8 3.7S14.6 8 14.6 8S12.1 12.3 8 12.3S1.4 8 1.4 8z' },
    { d: 'M2.9 13.5L13.1 2.5', width: 1.7 },
  ],
  pass: [{ d: ring }, { d: 'M5.1 8.3l2 2L11 6.1', width: 1.8 }],
  info: [{ d: ring }, { d: 'M8 7.2v4M8 4.8v.1', width: 1.7 }],
  locate: [
    { d: 'M8 3.9a4.1 4.1 0 1 0 0 8.2a4.1 4.1 0 1 0 0-8.2' },
    { d: 'M8 1.2v2.7M8 12.1v2.7M1.2 8h2.7M12.1 8h2.7' },
  ],
  fix: [{ d: 'M10.8 2.4l2.8 2.8l-7.9 7.9l-3.4.6l.6-3.4z' }],
  note: [{ d: 'M2.1 3h11.8v8.3H8.2L5.1 14v-2.7h-3z' }, { d: 'M5 6h6M5 8.4h4' }],
  undo: [{ d: 'M5.6 3.2L2.6 6.2l3 3' }, { d: 'M2.8 6.2h6.4a3.4 3.4 0 0 1 0 6.8H6.4' }],
  teach: [{ d: 'M2.6 2.4l10.8 4.5l-4.6 1.9l-1.9 4.6z' }],
  grip: [{ d: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01', width: 2.4 }],
  fold: [{ d: 'M3 8h10' }],
  close: [{ d: 'M4 4l8 8M12 4l-8 8' }],
  right: [{ d: 'M6 4l4 4l-4 4' }],
  down: [{ d: 'M4 6l4 4l4-4' }],
} as const satisfies Record<string, Shape[]>;

export type IconName = keyof typeof iconShapes;

const svg = 'http://www.w3.org/2000/svg';

/** The same icon as a plain element, for surfaces without React. */
export function iconElement(doc: Document, name: IconName, size: number): SVGSVGElement {
  const icon = doc.createElementNS(svg, 'svg');
  for (const [key, value] of Object.entries(iconFrame(size))) icon.setAttribute(kebab(key), String(value));
  for (const shape of iconShapes[name]) {
    const path = doc.createElementNS(svg, 'path');
    for (const [key, value] of Object.entries(shapeAttributes(shape))) path.setAttribute(kebab(key), String(value));
    icon.append(path);
  }
  return icon;
}

/** Attributes of the frame, in React's spelling. */
export function iconFrame(size: number): Record<string, string | number> {
  return {
    width: size,
    height: size,
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    'aria-hidden': 'true',
  };
}

/** Attributes of one shape, in React's spelling. */
export function shapeAttributes(shape: Shape): Record<string, string | number> {
  return {
    d: shape.d,
    ...(shape.fill && { fill: 'currentColor', stroke: 'none' }),
    ...(shape.cut && { stroke: 'var(--cut)' }),
    ...(shape.width !== undefined && { strokeWidth: shape.width }),
    ...(shape.dash !== undefined && { strokeDasharray: shape.dash, strokeLinecap: 'butt' }),
  };
}

/** viewBox keeps its capital letter in SVG. */
function kebab(name: string): string {
  return name === 'viewBox' ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
