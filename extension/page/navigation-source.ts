// Which element sends the page on. A form that a script sends fires no submit event: only the navigation tells of it.

/** The form, button or link behind a navigation, in this document or one around it; undefined where a script went by itself. */
export function sourceOf(event: NavigateEvent): Element | undefined {
  // Missing in older Chromium.
  const { sourceElement } = event as Partial<NavigateEvent>;
  if (sourceElement !== undefined) return sourceElement ?? undefined;
  return documentsAround(window)
    .flatMap((doc) => [...doc.forms])
    .find((form) => sends(form, event));
}

function sends(form: HTMLFormElement, { destination, formData }: NavigateEvent): boolean {
  const own = form.ownerDocument;
  const action = form.getAttribute('action') ?? '';
  if (!URL.canParse(action, own.baseURI)) return false;
  const [to] = new URL(action, own.baseURI).href.split('#');
  const [asked] = destination.url.split('#');
  const isPost = form.getAttribute('method')?.toLowerCase() === 'post';
  if (isPost !== (formData !== null)) return false;
  const isHere =
    own.defaultView === window ? form.target === '' || form.target === '_self' : form.target === window.name;
  return isHere && (isPost ? asked === to : asked?.split('?')[0] === to?.split('?')[0]);
}

/** Of one origin, from this window outwards. */
function documentsAround(view: Window): Document[] {
  const documents = [view.document];
  for (let outer = view; outer !== outer.parent; outer = outer.parent) {
    try {
      documents.push(outer.parent.document);
    } catch (cause) {
      // Another origin: nothing of it can be seen.
      console.debug('caselint: outer frame not readable', cause instanceof Error ? cause.name : 'unknown');
      break;
    }
  }
  return documents;
}
