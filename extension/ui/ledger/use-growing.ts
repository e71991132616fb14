// What is much to draw comes in part by part, so that the page stays awake meanwhile.

import { useEffect, useState } from 'react';

/** How many of `total` parts stand by now, `step` more each time; ends with all of them. */
export function useGrowing(total: number, step: number): number {
  const [grown, setGrown] = useState(step);
  useEffect(() => {
    if (grown >= total) return;
    const next = setTimeout(() => setGrown(grown + step));
    return () => clearTimeout(next);
  }, [grown, total, step]);
  return Math.min(grown, total);
}
