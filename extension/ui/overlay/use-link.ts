import type { TabView } from '@core/view';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fixes, Notice, OverlayLink, Question } from '../../link/overlay-link';
import { forgetKept } from './drafts';

export interface Heard {
  view?: TabView;
  question?: Question;
  notice?: Notice;
  fixes: Fixes;
  closeQuestion(): void;
  dismissNotice(): void;
}

const noFixes: Fixes = { offers: [], done: [] };

/** What the rest of the extension has said last. */
export function useLink(link: OverlayLink): Heard {
  const [view, setView] = useState<TabView>();
  const [question, setQuestion] = useState<Question>();
  const [notice, setNotice] = useState<Notice>();
  const [fixes, setFixes] = useState(noFixes);
  const asked = useRef<string>(undefined);
  useEffect(() => {
    const stops = [
      link.onView((told) => {
        if (told.case) forgetKept(told.case);
        setView(told);
      }),
      link.onQuestion((told) => {
        // What was said of an earlier press is not about this question.
        if (told?.id !== asked.current) setNotice(withoutRefusal);
        asked.current = told?.id;
        setQuestion(told);
      }),
      link.onNotice(setNotice),
      link.onFixes(setFixes),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [link]);
  const closeQuestion = useCallback(() => setQuestion(undefined), []);
  const dismissNotice = useCallback(() => setNotice(undefined), []);
  return { view, question, notice, fixes, closeQuestion, dismissNotice };
}

function withoutRefusal(notice: Notice | undefined): Notice | undefined {
  return notice?.name === 'covered' || notice?.name === 'private-text' ? undefined : notice;
}
