import type { ReactNode } from 'react';

interface SectionProps {
  /** Also the anchor of the navigation. */
  id: string;
  title: string;
  hint?: string;
  wide?: boolean;
  children: ReactNode;
}

export function Section({ id, title, hint, wide, children }: SectionProps) {
  return (
    <section id={id} className={wide ? 'sheet section wide' : 'sheet section'} aria-labelledby={`${id}-title`}>
      <h2>
        <span id={`${id}-title`}>{title}</span>
        {hint && <small className="faint">{hint}</small>}
      </h2>
      {children}
    </section>
  );
}
