import { useEffect, useRef, useState } from 'react';

const quiet = 2000;

/** One polite region for the counts, at most every two seconds: the last message wins. */
export function LiveRegion({ message }: { message: string }) {
  const [said, setSaid] = useState('');
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const wait = Math.max(0, saidAt.current + quiet - performance.now());
    const timer = setTimeout(() => {
      saidAt.current = performance.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p className="hidden-text" aria-live="polite">
      {said}
    </p>
  );
}
