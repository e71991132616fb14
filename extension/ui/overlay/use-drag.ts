import { type PointerEvent, useRef } from 'react';

interface Step {
  x: number;
  y: number;
}

/** Drags by the main button once the pointer has moved 4 px, so that a press stays a press. Each call gives the way since the last. */
export function useDrag(onStep: (step: Step) => void, onEnd?: () => void) {
  const from = useRef<Step & { moving: boolean }>(undefined);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || isOnButton(event)) return;
      from.current = { x: event.clientX, y: event.clientY, moving: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const start = from.current;
      if (!start) return;
      const step = { x: event.clientX - start.x, y: event.clientY - start.y };
      if (!start.moving && Math.hypot(step.x, step.y) < 4) return;
      if (!start.moving) event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, y: event.clientY, moving: true };
      onStep(step);
    },
    onPointerUp() {
      if (from.current?.moving) onEnd?.();
      from.current = undefined;
    },
    onPointerCancel() {
      from.current = undefined;
    },
  };
}

/** A button inside the head keeps its press; the badge is itself the button that is dragged. */
function isOnButton(event: PointerEvent<HTMLElement>): boolean {
  const button = (event.target as Element).closest('button');
  return button !== null && button !== event.currentTarget;
}
