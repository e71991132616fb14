// 忽略, 修正 and 仍要报结 are a person's acts: neither a script that dispatches events nor a page that covers, fades or
// moves the overlay must be able to get one.

import { isInSight } from './sight';

interface Act {
  nativeEvent: Event;
  currentTarget: Element;
}

let refused: (() => void) | undefined;

/** Called when a person's act was not accepted, so that they are told. */
export function onRefusal(listener: (() => void) | undefined): void {
  refused = listener;
}

const awaited = new WeakSet<Element>();

/** Carries out what a person did, if they really did, and to something that they see; else they are told. */
export function ownAct({ nativeEvent, currentTarget }: Act, act: () => void): void {
  if (!nativeEvent.isTrusted) return;
  // A double click is one act.
  if (awaited.has(currentTarget)) return;
  const inSight = isInSight(currentTarget, nativeEvent);
  const end = (seen: boolean) => (seen ? act() : refused?.());
  if (typeof inSight === 'boolean') {
    end(inSight);
    return;
  }
  awaited.add(currentTarget);
  inSight.then(end).finally(() => awaited.delete(currentTarget));
}
