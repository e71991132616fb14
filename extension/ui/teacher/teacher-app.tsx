import { type Pointed, widened } from '@core/page/point-out';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Pointing } from '../../page/pointing';
import { ChoiceSheet } from './choice-sheet';
import { TeachBar } from './teach-bar';
import type { TeachingPage } from './teaching-page';

interface Props {
  page: TeachingPage;
  doc: Document;
  onLeave(): void;
}

/** 指认: point, say what it is, keep it; again and again until the person leaves. */
export function TeacherApp({ page, doc, onLeave }: Props) {
  const [pointed, setPointed] = useState<Pointed>();
  // Each time something is pointed at the sheet starts anew.
  const [times, setTimes] = useState(0);
  const [kept, setKept] = useState<string[]>([]);
  // Address of a part of the page that could not be gone into.
  const [refused, setRefused] = useState<string>();
  const pointing = useRef<Pointing>(undefined);
  const pointAgain = () => {
    setPointed(undefined);
    pointing.current?.rest(false);
  };
  const show = (next: Pointed) => {
    setPointed(next);
    setTimes((before) => before + 1);
    pointing.current?.rest(true);
    pointing.current?.outline(next.element);
  };
  const goOn = async (frame: Element, site: string) => {
    if (await page.goOnIn(frame)) onLeave();
    else setRefused(site);
  };
  const heard = useEffectEvent((element: Element) => {
    setRefused(undefined);
    const site = page.otherSite(element);
    if (site === undefined) show(page.pointOut(element));
    else void goOn(element, site);
  });
  const left = useEffectEvent(() => (pointed ? pointAgain() : onLeave()));
  useEffect(() => {
    const begun = page.startPointing({ onPick: (element) => heard(element), onLeave: () => left() });
    pointing.current = begun;
    return () => begun.stop();
  }, [page]);
  const keep = (name: string) => {
    setKept((before) => [...before, name]);
    pointAgain();
  };
  return (
    <div className="layer teacher">
      <TeachBar kept={kept} refused={refused} resting={pointed !== undefined} onLeave={onLeave} />
      {pointed && (
        <ChoiceSheet
          key={times}
          page={page}
          doc={doc}
          pointed={pointed}
          onWay={(as) => pointing.current?.outline(as === 'ignore' ? pointed.at : pointed.element)}
          onWiden={() => show(widened(pointed))}
          onAgain={pointAgain}
          onKept={keep}
        />
      )}
    </div>
  );
}
