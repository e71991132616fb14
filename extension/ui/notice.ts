import './notice.css';

/** In ms; long enough to read a line twice. */
const shown = 4_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** A line at the top of the page, seen and heard for a moment; a newer one takes its place. */
export function tell(words: string): void {
  const place = placeOf();
  place.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = '';
  }, shown);
}

function placeOf(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.notice');
  if (known) return known;
  const place = document.createElement('output');
  place.className = 'notice';
  document.body.append(place);
  return place;
}
