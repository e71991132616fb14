// Closing actions in plain markup and plain script.

import { atOnce, type ClosingKind, send } from './kind';

const timer = (act: string) => `onclick="setTimeout(() => { ${act} }, 200)"`;

export const nativeKinds: ClosingKind[] = [
  {
    name: 'a button with inline onclick',
    body: ({ close }) => `<button data-press onclick="${send(close)}">报结</button>`,
  },
  {
    name: 'a javascript: link',
    body: ({ close }) => `<a data-press href="javascript:void ${send(close)}">报　结</a>`,
  },
  {
    name: 'a link to # whose onclick returns false',
    body: ({ close }) => `<a data-press href="#" onclick="${send(close)};return false">申请结案</a>`,
  },
  { name: 'a link to the address that closes', body: ({ close }) => `<a data-press href="${close}">办结</a>` },
  {
    name: 'a picture in a link',
    body: ({ close }) =>
      `<a href="#" onclick="${send(close)};return false"><img data-press alt="报结" width="60" height="24" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></a>`,
  },
  {
    name: 'an input of type button',
    body: ({ close }) => `<input data-press type="button" value="报结(B)" onclick="${send(close)}">`,
  },
  {
    name: 'a table cell with onclick',
    body: ({ close }) => `<table><tr><td data-press onclick="${send(close)}">报结</td></tr></table>`,
  },
  {
    name: 'an area of the page with a listener of its own',
    body: ({ close }) =>
      `<span id="it" data-press>报结</span><script>it.addEventListener('click', () => ${send(close)})</script>`,
  },
  {
    name: 'a mousedown handler',
    body: ({ close }) => `<button data-press onmousedown="${send(close)}">提交结案</button>`,
  },
  {
    name: 'a mouseup handler',
    body: ({ close }) => `<div role="button" data-press onmouseup="${send(close)}">报结</div>`,
  },
  {
    name: 'a keydown handler on an area with a tab stop',
    body: ({ close }) =>
      `<div id="it" role="button" tabindex="0" data-press>报结</div><script>it.addEventListener('keydown', (e) => e.keyCode === 13 && ${send(close)})</script>`,
    press: (page) => page.locator('[data-press]').press('Enter', atOnce),
  },
  {
    name: 'a submit button of a form',
    body: ({ close }) => `<form method="post" action="${close}"><input type="submit" data-press value="报结"></form>`,
  },
  {
    name: 'Enter in a form',
    body: ({ close }) =>
      `<form method="post" action="${close}">意见 <input name="opinion" data-press value="同意"><button>报结</button></form>`,
    press: (page) => page.locator('[data-press]').press('Enter', atOnce),
  },
  {
    name: 'Enter in a form without a submit button',
    body: ({ close }) =>
      `<form onsubmit="${send(close)};return false"><input name="opinion" data-press value="同意"><a href="#">报结</a></form>`,
    press: (page) => page.locator('[data-press]').press('Enter', atOnce),
  },
  {
    name: 'a form whose own handler sends it',
    body: ({ close }) =>
      `<form onsubmit="event.preventDefault();${send(close)}"><button name="op" value="close" data-press>确认结案</button><button name="op" value="save">保存</button></form>`,
  },
  {
    name: 'requestSubmit in a handler',
    body: ({ close }) =>
      `<form id="it" method="post" action="${close}"></form><a data-press onclick="it.requestSubmit()">报结</a>`,
  },
  {
    name: 'requestSubmit from a timer after another button',
    body: ({ close }) =>
      `<form id="it" method="post" action="${close}"><button style="display:none">报结</button></form><button data-press ${timer('it.requestSubmit()')}>下一步</button>`,
  },
  {
    name: 'form.submit() in a handler',
    body: ({ close }) =>
      `<form id="it" method="post" action="${close}"></form><a data-press href="javascript:it.submit()">报结</a>`,
  },
  {
    name: 'form.submit() from a timer after the closing button',
    body: ({ close }) =>
      `<form id="it" method="post" action="${close}"></form><button data-press ${timer('it.submit()')}>报结</button>`,
  },
  {
    name: 'form.submit() from a timer after another button',
    body: ({ close }) =>
      `<form id="it" method="post" action="${close}"><input type="submit" value="报结" hidden></form><button data-press ${timer('it.submit()')}>下一步</button>`,
  },
  {
    name: 'form.submit() with GET from a timer',
    body: ({ close }) =>
      `<form id="it" action="${close}"><input type="hidden" name="way" value="判决"></form><button data-press ${timer('it.submit()')}>下一步</button>`,
  },
  {
    name: 'form.submit() into another frame from a timer',
    body: ({ close, part }) =>
      `<iframe name="answer" src="${part('empty')}"></iframe><form id="it" method="post" target="answer" action="${close}"></form><button data-press ${timer('it.submit()')}>下一步</button>`,
    parts: { empty: () => '<p>没有内容</p>' },
  },
  {
    name: 'a form that a script makes, sends and takes away',
    body: ({ close }) =>
      `<button data-press ${timer(`const f = document.createElement('form'); f.method = 'post'; f.action = '${close}'; document.body.append(f); f.submit(); f.remove()`)}>下一步</button>`,
  },
  {
    name: "the page's own confirm() before form.submit()",
    body: ({ close }) =>
      `<form id="it" method="post" action="${close}"></form><a data-press href="#" onclick="if (confirm('确定报结？')) it.submit(); return false">报结</a>`,
  },
  {
    name: 'a button inside a web component',
    body: ({ close }) =>
      `<court-button data-press>报结</court-button><script>customElements.define('court-button', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; this.shadowRoot.firstChild.onclick = () => ${send(close)}; } })</script>`,
  },
  {
    name: 'a menu that opens on another button',
    body: ({ close }) =>
      `<button id="more" onclick="menu.hidden = false">更多</button><ul id="menu" hidden><li role="menuitem" data-press onclick="${send(close)}">申请结案</li></ul>`,
    before: (page) => page.locator('#more').click(atOnce),
  },
  {
    name: 'a button that the page draws anew while it is asked',
    body: ({ close }) =>
      `<span id="place"></span><script>
        const draw = () => { place.innerHTML = '<button data-press>报结</button>'; place.firstChild.onclick = () => ${send(close)}; };
        draw(); place.onpointerout = draw;</script>`,
  },
];
