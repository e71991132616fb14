import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const below = 64;

/** Height from an element down to the edge of the window: a virtual table must be told how high it is. */
export function useRestHeight(least: number): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const measure = () => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      setHeight(Math.max(least, Math.floor(innerHeight - top - below)));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [least]);
  return [box, height];
}
