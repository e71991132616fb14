// The React page: one button, with the handler that the page asks for.

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.querySelector<HTMLElement>('#root');
if (root) {
  const { close = '', on = 'onClick' } = root.dataset;
  const send = (event: { preventDefault(): void }) => {
    event.preventDefault();
    navigator.sendBeacon(close);
  };
  const handlers = on === 'onSubmit' ? {} : { [on]: send };
  const button = createElement('button', { type: 'submit', 'data-press': '', ...handlers }, '报结');
  createRoot(root).render(on === 'onSubmit' ? createElement('form', { onSubmit: send }, button) : button);
}
