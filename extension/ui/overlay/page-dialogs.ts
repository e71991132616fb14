// Our surfaces never lie over an open dialog of the page itself.

import { hostPrefix } from './page-points';

/** Native and ARIA dialogs, then those of the libraries that court systems are built with. */
const dialogs = [
  'dialog[open]',
  '[role="dialog"]:not(.el-popper)',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  '.layui-layer-page,.layui-layer-dialog,.layui-layer-iframe',
  '.el-dialog,.el-message-box,.el-drawer',
  '.ant-modal,.ivu-modal',
  '.panel.window,.messager-window,.mini-window,.x-window',
].join(',');

export function hasOpenDialog(doc: Document): boolean {
  return [...doc.querySelectorAll(dialogs)].some((element) => isShown(element));
}

/** Tells each change; at most one look in 100 ms. Returns a function that stops watching. */
export function watchDialogs(doc: Document, listener: (open: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = hasOpenDialog(doc);
  if (open) listener(open);
  const look = () => {
    timer = undefined;
    const now = hasOpenDialog(doc);
    if (now !== open) {
      open = now;
      listener(open);
    }
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, 100);
  });
  observer.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'style', 'class', 'hidden', 'aria-modal'],
  });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function isShown(element: Element): boolean {
  if (element.localName.startsWith(hostPrefix)) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 40 || box.height < 24) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
