// What a frame does for the person beside reading and guarding: marks on fields, the way to one, corrections.

import type { PageReading } from '@core/page/reading';
import type { FrameMessage, FrameVerdict, ToFrame } from '../link/messages';
import type { MarkedField } from '../ui/overlay/mark-node';
import { createMarks } from '../ui/overlay/marks';
import { boxInOverlay } from './box-in-overlay';
import { fieldBox } from './field-box';
import { createFieldFixer } from './fix-fields';
import { createJumper, type JumpLink } from './jump';
import { pressOpener } from './press-opener';

export interface AidsLink extends Pick<JumpLink, 'closes' | 'typed' | 'read'> {
  post(message: FrameMessage): boolean;
  element(handle: number): Element | undefined;
  reading(): PageReading | undefined;
  /** Presses an element in the page's own world. */
  inPage(element: HTMLElement): Promise<unknown>;
}

export interface Aids {
  hear(message: ToFrame): void;
  /** Says everything again, over a new connection. */
  again(): void;
  /** Whether a node is of ours, so that a reader can leave it out. */
  owns(node: Node): boolean;
  clear(): void;
}

export function createAids(link: AidsLink): Aids {
  let verdict: FrameVerdict | undefined;
  const notice = (name: 'not-located' | 'fix-refused') => void link.post({ type: 'notice', notice: { name } });
  /** The overlay lays its slip beside the field. */
  const choose = (finding: string) => {
    const mark = verdict?.marks.find(({ id }) => id === finding);
    const element = mark && link.element(mark.handle);
    link.post({ type: 'choose', finding, box: element && boxInOverlay(fieldBox(element)) });
  };
  const marks = createMarks({ onChoose: choose });
  const fixer = createFieldFixer({ tell: (offers, done) => link.post({ type: 'fixes', offers, done }), notice });
  const jumper = createJumper({
    ...link,
    land(element, finding) {
      if (!marks.locate(fieldBox(element))) return false;
      choose(finding);
      return true;
    },
    point: (element) => void marks.locate(element),
    press: (element) => pressOpener(element, link.inPage),
    post: (message) => void link.post(message),
  });
  const locate = ({ handle, finding }: Extract<ToFrame, { type: 'locate' }>) => {
    const element = link.element(handle);
    if (!element || !marks.locate(fieldBox(element))) notice('not-located');
    else if (finding !== undefined) choose(finding);
    if (finding !== undefined) jumper.arrived(finding);
  };
  const judged = (message: Extract<ToFrame, { type: 'verdict' }>) => {
    verdict = message.verdict;
    marks.show(markedFields(verdict, link));
    const reading = link.reading();
    if (reading) fixer.look(verdict.marks, reading, link.element);
  };
  return {
    hear(message) {
      if (message.type === 'verdict') judged(message);
      if (message.type === 'locate') locate(message);
      if (message.type === 'jump') jumper.jump(message);
      if (message.type === 'release') marks.release();
      if (message.type === 'fix') fixer.fix(message.finding);
      if (message.type === 'undo-fix') fixer.undo(message.finding);
    },
    again: fixer.again,
    owns: marks.owns,
    clear: marks.clear,
  };
}

function markedFields({ marks }: FrameVerdict, link: AidsLink): MarkedField[] {
  return marks.flatMap(({ id, handle, mark, label }) => {
    const element = link.element(handle);
    return element?.isConnected ? [{ id, element: fieldBox(element), mark, label }] : [];
  });
}
