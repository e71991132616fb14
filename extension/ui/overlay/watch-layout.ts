// Tells when marked fields may have moved: one animation frame at most, nothing while the page is still.

/** `settled` is false while the page scrolls: then only the place is followed. Returns a function that stops watching. */
export function watchLayout(doc: Document, elements: Element[], draw: (settled: boolean) => void): () => void {
  const view = doc.defaultView;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settled = false;
  const soon = (isSettled: boolean) => {
    settled ||= isSettled;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const now = settled;
      settled = false;
      draw(now);
    });
  };
  const onScroll = () => soon(false);
  const onSettled = () => soon(true);
  // A page that animates changes attributes in every frame: the marks look at most ten times a second.
  const onChange = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      soon(true);
    }, 100);
  };
  const sizes = new ResizeObserver(onSettled);
  const sights = new IntersectionObserver(onSettled, { threshold: [0, 1] });
  const changes = new MutationObserver(onChange);
  for (const element of elements) {
    sizes.observe(element);
    sights.observe(element);
  }
  if (doc.body) sizes.observe(doc.body);
  changes.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'open'],
  });
  doc.addEventListener('scroll', onScroll, { capture: true, passive: true });
  doc.addEventListener('scrollend', onSettled, true);
  doc.addEventListener('input', onChange, true);
  view?.addEventListener('resize', onSettled);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const observer of [sizes, sights, changes]) observer.disconnect();
    doc.removeEventListener('scroll', onScroll, true);
    doc.removeEventListener('scrollend', onSettled, true);
    doc.removeEventListener('input', onChange, true);
    view?.removeEventListener('resize', onSettled);
  };
}
