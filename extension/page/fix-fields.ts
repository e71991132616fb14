// 修正 in one frame: what can be corrected now, done on a person's press, and taken back to the very text it was.

import type { FieldReading, PageReading } from '@core/page/reading';
import { applyFix } from '@core/rules/fixes';
import type { FrameVerdict } from '../link/messages';
import type { FixDone, FixOffer, NoticeName } from '../link/overlay-link';
import { previewOf } from './fix-preview';
import { type Box, writableBox, writeInto } from './write-field';

export interface FieldFixer {
  /** Looks anew at what can be corrected, after a verdict or a reading. */
  look(marks: FrameVerdict['marks'], reading: PageReading, element: (handle: number) => Element | undefined): void;
  fix(finding: string): void;
  undo(finding: string): void;
  /** Says everything again, over a new connection. */
  again(): void;
}

export interface FixerLink {
  tell(offers: FixOffer[], done: FixDone[]): boolean;
  notice(name: NoticeName): void;
}

interface Possible extends FixOffer {
  box: Box;
  after: string;
}

interface Done extends FixDone {
  box: Box;
  before: string;
  after: string;
}

/** Milliseconds after which a widget has put its own text back, if it does: some do so only later. */
const settled = 300;

export function createFieldFixer(link: FixerLink): FieldFixer {
  const possible = new Map<string, Possible>();
  const done = new Map<string, Done>();
  const writer = createBoxWriter(() => link.notice('fix-refused'));
  let told = '[[],[]]';
  const tell = () => {
    for (const [finding, { box, after }] of done)
      if (writer.isAtRest(box) && (!box.isConnected || box.value !== after)) done.delete(finding);
    const takes = ({ box }: Possible) => writer.isAtRest(box) && !writer.isRefusing(box);
    const offers = [...possible.values()].filter(takes).map(offerOf);
    const made = [...done.values()].map(doneOf);
    const now = JSON.stringify([offers, made]);
    if (now !== told && link.tell(offers, made)) told = now;
  };
  return {
    look(marks, reading, element) {
      possible.clear();
      for (const mark of marks) {
        const found = possibleFix(mark, reading, element(mark.handle), writer.isRefusing);
        if (found) possible.set(mark.id, found);
      }
      tell();
    },
    fix(finding) {
      const found = possible.get(finding);
      if (!found) return link.notice('not-located');
      const { box, after, ...offer } = found;
      possible.delete(finding);
      const before = box.value;
      if (writableBox(box) && writer.write(box, after, tell)) done.set(finding, { ...offer, box, before, after });
      tell();
    },
    undo(finding) {
      const made = done.get(finding);
      done.delete(finding);
      // What a person has typed since is theirs.
      if (!made || made.box.value !== made.after || !writableBox(made.box)) link.notice('not-located');
      else writer.write(made.box, made.before);
      tell();
    },
    again() {
      told = '[[],[]]';
      tell();
    },
  };
}

function createBoxWriter(refused: () => void) {
  /** Boxes whose widget did not take a correction: none is offered there again. */
  const refusing = new WeakSet<Box>();
  /** Boxes that may still put their own text back: nothing is said of them before they are at rest. */
  const settling = new Map<Box, ReturnType<typeof setTimeout>>();
  const refuse = (box: Box) => {
    refusing.add(box);
    refused();
  };
  return {
    isRefusing: (box: Box) => refusing.has(box),
    isAtRest: (box: Box) => !settling.has(box),
    write(box: Box, value: string, atRest?: () => void): boolean {
      const before = box.value;
      clearTimeout(settling.get(box));
      settling.delete(box);
      const isTaken = writeInto(box, value);
      if (!isTaken) refuse(box);
      else if (atRest) {
        const look = () => {
          settling.delete(box);
          if (box.isConnected && box.value === before) refuse(box);
          atRest();
        };
        settling.set(box, setTimeout(look, settled));
      }
      return isTaken;
    },
  };
}

const offerOf = ({ box: _box, after: _after, ...offer }: Possible): FixOffer => offer;

const doneOf = ({ box: _box, before: _before, after: _after, ...one }: Done): FixDone => one;

function possibleFix(
  { id, fix, field }: FrameVerdict['marks'][number],
  reading: PageReading,
  element: Element | undefined,
  isRefusing: (box: Box) => boolean,
): Possible | undefined {
  // A mark may stand on a neighbour of its entry or on the header of its column: that is not the entry.
  const entry = reading.fields.find((one) => one.control === element && one.field === field);
  if (fix === undefined || field === undefined || !entry) return undefined;
  const box = boxesOf(entry, reading).find((one) => !isRefusing(one));
  const after = box && applyFix(fix, box.value);
  if (!box || after === undefined || after === box.value) return undefined;
  return { finding: id, field, box, after, ...previewOf(field, box.value, after) };
}

/** The entry's own box; for a cell of a list, the box of the same entry in the dialog that edits its row. */
function boxesOf(entry: FieldReading, { fields }: PageReading): Box[] {
  const own = writableBox(entry.control);
  // A box that holds several entries cannot be written for one of them.
  if (own) return fields.some((one) => one !== entry && one.control === entry.control) ? [] : [own];
  const same = fields.filter((one) => one.field === entry.field && one.value === entry.value);
  return same.flatMap((one) => writableBox(one.control) ?? []);
}
