// Closing actions outside the document that shows the entries.

import { atOnce, type ClosingKind, send } from './kind';

export const frameKinds: ClosingKind[] = [
  {
    name: 'a frame deeper',
    body: ({ part }) => `<iframe name="bar" src="${part('bar')}" width="300" height="60"></iframe>`,
    parts: { bar: ({ close }) => `<a href="#">保存</a> <a href="javascript:void ${send(close)}" id="it">报结</a>` },
    press: (page) => page.frameLocator('[name=bar]').locator('#it').click(atOnce),
  },
  {
    name: 'two frames deeper, with the form of another document',
    body: ({ close, part }) =>
      `<form id="it" method="post" action="${close}"></form><iframe name="outer" src="${part('outer')}" width="300" height="120"></iframe>`,
    parts: {
      outer: ({ part }) => `<iframe name="inner" src="${part('inner')}" width="200" height="60"></iframe>`,
      inner: () => '<button onclick="top.document.getElementById(\'it\').submit()" id="press">报结</button>',
    },
    press: (page) => page.frameLocator('[name=outer]').frameLocator('[name=inner]').locator('#press').click(atOnce),
  },
  {
    name: 'a frameset with a bar of buttons',
    frameset: 'main',
    body: ({ part }) =>
      `<frameset rows="60,*"><frame name="bar" src="${part('bar')}"><frame name="main" src="${part('main')}"></frameset>`,
    parts: {
      bar: () =>
        '<a href="#" onclick="return false">保存</a> <a href="#" id="it" onclick="parent.main.closeCase();return false">报结</a>',
      main: ({ close, entries }) => `${entries}<script>function closeCase() { ${send(close)}; }</script>`,
    },
    press: (page) => page.frameLocator('[name=bar]').locator('#it').click(atOnce),
  },
  {
    name: 'a closing page that window.open opens',
    window: true,
    body: ({ part }) =>
      `<button id="first" onclick="window.open('${part('ask')}', 'ask', 'width=600,height=500')">下一步</button>`,
    parts: {
      ask: ({ close, entries }) =>
        `${entries}<form method="post" action="${close}"><button data-press>提交结案</button></form>`,
    },
    before: (page) => page.locator('#first').click(atOnce),
  },
];
