// When a document is read again: soon after a person's act or a change, and less often while a page keeps changing by itself.

/** After the last change, and at the latest after the first, in ms. */
const quiet = 60;
const latest = 250;
/** A page that changes by itself so often, without so long a calm and so long after any act of a person, is a storm. */
const burst = 5;
const calm = 1000;
const afterAct = 2000;
/** In a storm reading takes a hundredth of the time at most, and is never further apart than this, in ms. */
const share = 100;
const furthest = 2000;

export interface ReadingPlan {
  /** A person did something. */
  acted(): void;
  soon(wait?: number): void;
  /** The page changed. */
  stirred(): void;
  /** The last reading took so long, in ms of its own work. */
  took(spent: number): void;
  /** True when something was planned. */
  cancel(): boolean;
}

/** Changes are gathered into one run; a newer run makes an older one stop. */
export function readingPlan(run: (current: () => boolean) => void): ReadingPlan {
  let firstChange: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const storm = { runs: 0, stirredAt: 0, actedAt: 0, notBefore: 0 };
  const start = () => {
    timer = undefined;
    firstChange = undefined;
    storm.runs++;
    const own = ++last;
    run(() => own === last);
  };
  const soon = (wait = quiet, notBefore = 0) => {
    const now = performance.now();
    firstChange ??= now;
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(0, notBefore - now, Math.min(wait, firstChange + latest - now)));
  };
  return {
    acted: () => {
      storm.actedAt = performance.now();
    },
    soon: (wait) => soon(wait),
    stirred() {
      const now = performance.now();
      if (now - storm.stirredAt > calm || now - storm.actedAt < afterAct) storm.runs = 0;
      storm.stirredAt = now;
      soon(quiet, storm.runs < burst ? 0 : storm.notBefore);
    },
    took(spent) {
      storm.notBefore = performance.now() + Math.min(furthest, spent * share);
    },
    cancel() {
      const planned = timer !== undefined;
      clearTimeout(timer);
      timer = undefined;
      firstChange = undefined;
      last++;
      return planned;
    },
  };
}
