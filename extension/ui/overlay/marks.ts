// Marks on the fields themselves, in a layer of our own over the court's page. Plain DOM: this runs in every frame.

import { bringIntoView, whenStill } from './into-view';
import {
  createLayer,
  type DrawnMark,
  drawMark,
  drawRing,
  type MarkedField,
  type MarkLayer,
  placeMark,
  placeRing,
  type Ring,
} from './mark-node';
import { watchLayout } from './watch-layout';

export interface Marks {
  /** Replaces all marks. */
  show(items: MarkedField[]): void;
  /** Scrolls to a field at once where it is out of sight, focuses it, and rings it until `release`. False when it is not on the page. */
  locate(element: Element): boolean;
  release(): void;
  /** Whether a node is part of the layer, so that a reader can leave it out. */
  owns(node: Node): boolean;
  clear(): void;
}

interface Drawing {
  doc: Document;
  layer?: MarkLayer;
  marks: DrawnMark[];
  ring?: Ring;
  unwatch?: () => void;
}

export function createMarks(options: { onChoose(id: string): void; doc?: Document }): Marks {
  const drawing: Drawing = { doc: options.doc ?? document, marks: [] };
  const release = () => {
    drawing.ring?.node.remove();
    drawing.ring = undefined;
    if (drawing.marks.length === 0) takeAway(drawing);
  };
  const show = (items: MarkedField[]) => {
    for (const { node } of drawing.marks) node.remove();
    drawing.marks = [];
    if (items.length === 0 && !drawing.ring) return takeAway(drawing);
    const { root } = layerOf(drawing);
    drawing.marks = items.map((item) => drawMark(root, item, () => choose(item)));
    follow(drawing);
  };
  const ring = (element: Element) => {
    drawing.ring?.node.remove();
    drawing.ring = drawRing(layerOf(drawing).root, element);
    follow(drawing);
  };
  const choose = ({ id, element }: MarkedField) => {
    ring(element);
    options.onChoose(id);
  };
  const locate = (element: Element) => {
    release();
    const { width, height } = element.getBoundingClientRect();
    if (!element.isConnected || width === 0 || height === 0) return false;
    bringIntoView(element);
    focusIn(element);
    ring(element);
    void whenStill(element).then(() => drawing.ring?.element === element && bringIntoView(element));
    return true;
  };
  return {
    show,
    locate,
    release,
    owns: (node) => drawing.layer?.host.contains(node) ?? false,
    clear() {
      show([]);
      release();
    },
  };
}

function layerOf(drawing: Drawing): MarkLayer {
  drawing.layer ??= createLayer(drawing.doc);
  return drawing.layer;
}

function follow(drawing: Drawing): void {
  const draw = (settled: boolean) => {
    for (const mark of drawing.marks) placeMark(mark, settled);
    if (drawing.ring) placeRing(drawing.ring);
  };
  const elements = [...drawing.marks.map(({ element }) => element), ...(drawing.ring ? [drawing.ring.element] : [])];
  drawing.unwatch?.();
  drawing.unwatch = watchLayout(drawing.doc, elements, draw);
  draw(true);
}

function takeAway(drawing: Drawing): void {
  drawing.unwatch?.();
  drawing.unwatch = undefined;
  drawing.layer?.host.remove();
  drawing.layer = undefined;
}

const boxes = 'input:not([type=hidden]),select,textarea,[contenteditable="true"]';
const focusable = 'input,select,textarea,button,a[href],[tabindex],[contenteditable="true"]';

/** The control inside the frame that a widget draws, which takes the focus itself in some; a cell of plain text only gets the ring. */
function focusIn(element: Element): void {
  const box = element.matches(boxes) ? element : element.querySelector(boxes);
  const target = box ?? (element.matches(focusable) ? element : element.querySelector(focusable));
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
