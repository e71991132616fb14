// The overlay's end of its port to the hub.

import type { TabView } from '@core/view';
import { isOrphan, openConnection } from './connection';
import { type OverlayMessage, overlayPort, type Request, type ToOverlay } from './messages';
import type { FieldBox, Fixes, Notice, OverlayAction, OverlayLink, Question } from './overlay-link';

export function connectOverlay(): OverlayLink {
  const views = listeners<TabView>();
  const questions = listeners<Question | undefined>();
  const notices = listeners<Notice>();
  const fixes = listeners<Fixes>();
  const toggles = listeners<void>();
  const choices = listeners<{ finding: string; box?: FieldBox }>();
  let messages = 0;

  const hear = (message: ToOverlay) => {
    if (message.type === 'view') views.tell(message.view);
    if (message.type === 'notice') notices.tell(message.notice);
    if (message.type === 'fixes') fixes.tell(message.fixes);
    if (message.type === 'toggle') toggles.tell();
    if (message.type === 'choose') choices.tell(message);
    if (message.type === 'question') {
      const heard = questions.tell(message.question ?? undefined);
      // The judge waits only while someone really shows the question.
      if (message.question && heard) connection.post({ type: 'shown', question: message.question.id });
    }
  };
  const connection = openConnection<ToOverlay, OverlayMessage>(overlayPort, {
    onMessage: hear,
    onUp: () => connection.post({ type: 'hello', id: ++messages }),
    onOrphaned: () => {
      questions.tell(undefined);
      notices.tell({ name: 'updated' });
    },
  });

  return {
    onView: views.add,
    onQuestion: questions.add,
    onNotice: notices.add,
    onFixes: fixes.add,
    onToggle: (listener) => toggles.add(() => listener()),
    onChoose: (listener) => choices.add(({ finding, box }) => listener(finding, box)),
    send: (action) => send(action, (message) => connection.post(message)),
  };
}

function send(action: OverlayAction, post: (message: OverlayMessage) => boolean): void {
  if (action.do === 'work-list' || action.do === 'teach') {
    if (isOrphan()) return;
    const type = action.do === 'teach' ? 'teach' : 'side-panel';
    void chrome.runtime.sendMessage({ to: 'background', type } satisfies Request);
  } else post({ type: 'action', action });
}

function listeners<T>() {
  const all = new Set<(value: T) => void>();

  return {
    tell(value: T): boolean {
      for (const listener of all) listener(value);
      return all.size > 0;
    },
    add(listener: (value: T) => void): () => void {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
