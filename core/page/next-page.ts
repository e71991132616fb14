// The control that shows the next page of a list.

const candidates = 'a,button,li,span[role=button],[class*=next]';
const words = /^(?:下一?页|后一?页|›|»|>|next)$/i;
const dead = /(?:^|[\s_-])(?:disabled|is-disabled|layui-disabled|l-btn-disabled)(?:\s|$)/;

/** Undefined on the last page, and where the page tells of no other. */
export function nextPageControl(doc: Document): HTMLElement | undefined {
  return [...doc.querySelectorAll<HTMLElement>(candidates)].find((element) => isNext(element) && !isDead(element));
}

function isNext(element: HTMLElement): boolean {
  const said = [element.textContent, element.title, element.getAttribute('aria-label')];
  return said.some((text) => words.test((text ?? '').trim())) || /(?:^|\s)btn-next(?:\s|$)/.test(element.className);
}

function isDead(element: HTMLElement): boolean {
  const around = [element, element.parentElement];
  return around.some(
    (one) => one !== null && (one.hasAttribute('disabled') || one.ariaDisabled === 'true' || dead.test(one.className)),
  );
}
