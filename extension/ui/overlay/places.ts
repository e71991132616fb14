// Places of the badge, the panel and the slip in the viewport.

import { largestStrip, nearestPlace, type Size, sampleGrid } from './free-space';
import type { Kept } from './kept';
import { type Box, type Hit, hasTextAt, hitAt, isControl } from './page-points';

const leastStrip = 320;
const panelWidth = { least: 300, most: 356 };
const margin = 10;
const headHeight = 40;
/** Finer than any control is high. */
const scanStep = 8;
/** Coarse enough to ask quickly, finer than a line of text with its margins. */
const cell = 20;
const coarseCell = 48;

export interface PanelPlace {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
}

/** The panel's place, or undefined where the page leaves no strip for it. A coarse look first: most pages without a strip show it there. */
export function findPanelPlace(doc: Document, kept: Kept): PanelPlace | undefined {
  const viewport = viewportOf(doc);
  const least = { width: leastStrip, height: Math.min(Math.max(viewport.height / 2, leastStrip), viewport.height) };
  const useful = panelWidth.most + 2 * margin;
  const roughly = { width: least.width - 2 * coarseCell, height: least.height - 2 * coarseCell };
  const rough = largestStrip(sampleGrid(doc, coarseCell, 'taken'), roughly, useful);
  const strip = rough && largestStrip(sampleGrid(doc, cell, 'taken', widened(rough, coarseCell)), least, useful);
  return strip && panelPlace(strip, viewport, kept);
}

export function panelPlace(strip: Box, viewport: Size, kept: Kept): PanelPlace {
  const width = Math.min(Math.max(strip.width - 2 * margin, panelWidth.least), panelWidth.most);
  if (kept.panel) return clampPanel({ ...kept.panel, width }, viewport);
  const touchesEdge = viewport.width - (strip.left + strip.width) < 16;
  const right = touchesEdge ? viewport.width : strip.left + strip.width;
  return {
    left: right - margin - width,
    top: strip.top + margin - 4,
    width,
    maxHeight: strip.height - 2 * margin,
  };
}

/** Keeps the head of the panel where it can be taken hold of. */
export function clampPanel(place: { left: number; top: number; width: number }, viewport: Size): PanelPlace {
  const left = clamp(place.left, 0, viewport.width - place.width);
  const top = clamp(place.top, 0, viewport.height - 4 * headHeight);
  return { left, top, width: place.width, maxHeight: viewport.height - top - margin };
}

/** From its home the badge steps down, then up, by 8 px until it covers nothing; undefined where it always would. */
export function badgeTop(
  home: number,
  height: number,
  viewportHeight: number,
  covers: (top: number) => boolean,
): number | undefined {
  const last = viewportHeight - height - 8;
  const start = clamp(home, 8, last);
  for (let top = start; top <= last; top += 8) if (!covers(top)) return top;
  for (let top = start - 8; top >= 8; top -= 8) if (!covers(top)) return top;
  return undefined;
}

/** At 45 % height or where a person put it: over no text if that can be, over nothing that can be pressed in any case. */
export function findBadgeTop(doc: Document, size: Size, kept: Kept): number {
  const { width, height } = viewportOf(doc);
  const home = Math.round(kept.badge ?? height * 0.45);
  const at = (kinds: (hit: Hit) => boolean) =>
    badgeTop(home, size.height, height, bandCovers(doc, width - size.width, size, kinds));
  const isPressable = ({ element }: Hit) => isControl(element);
  return (
    at((hit) => isPressable(hit) || hasTextAt(hit, scanStep)) ?? at(isPressable) ?? clampBadge(doc, home, size.height)
  );
}

export function clampBadge(doc: Document, top: number, height: number): number {
  return clamp(top, 8, viewportOf(doc).height - height - 8);
}

/** Whether a sheet in a band at the edge covers something of these kinds; each line is asked for once at most. */
function bandCovers(doc: Document, left: number, size: Size, kinds: (hit: Hit) => boolean): (top: number) => boolean {
  const lines = new Map<number, boolean>();
  const isTaken = (line: number) => {
    const known = lines.get(line);
    if (known !== undefined) return known;
    const answer = [0.03, 0.35, 0.65, 0.97].some((across) => {
      const hit = hitAt(doc, left + size.width * across, line * scanStep);
      return hit !== undefined && kinds(hit);
    });
    lines.set(line, answer);
    return answer;
  };
  return (top) => {
    const last = Math.ceil((top + size.height) / scanStep);
    for (let line = Math.floor(top / scanStep); line <= last; line++) if (isTaken(line)) return true;
    return false;
  };
}

/** A floating notice: at the upper right, or the nearest free place. */
export function findNoticePlace(doc: Document, size: Size): { left: number; top: number } {
  const { width, height } = viewportOf(doc);
  const near = { left: width - size.width - 14, top: 72, width: 0, height: 0 };
  const band = { left: near.left - 2 * cell, top: 0, width: size.width + 4 * cell, height };
  const place = nearestPlace(sampleGrid(doc, cell, 'free', band), size, near);
  return { left: Math.min(near.left, place.left + 14), top: place.top + 4 };
}

/** A place for a small sheet near a field, over no text and no control. */
export function findSlipPlace(doc: Document, size: Size, near: Box): Box {
  const viewport = viewportOf(doc);
  const around = {
    left: near.left - size.width,
    top: near.top - 3 * size.height,
    width: 3 * size.width,
    height: near.height + 7 * size.height,
  };
  const place = nearestPlace(sampleGrid(doc, cell, 'free', around), size, near);
  const flush = Math.abs(place.left - near.left) < cell ? near.left : place.left;
  return { ...place, left: clamp(flush, 8, viewport.width - size.width - 8) };
}

export function viewportOf(doc: Document): Size {
  return { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
}

function widened({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
