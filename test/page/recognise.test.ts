// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/page/recognise';
import { savedPages } from '../pages/expected';

const open = (html: string): Document => {
  document.documentElement.innerHTML = html;
  return document;
};

describe('recognise', () => {
  it.each(savedPages())('sees that $name has to do with a case', ({ html }) => {
    expect(recognise(open(html))).toBe(true);
  });

  it.each([
    '<body><h1>食堂菜谱</h1><p>周一：面条。联系电话：8371234</p></body>',
    '<body><form>用户名<input name="u">密码<input type="password"></form></body>',
    '<body><p>会议室预定 姓名 手机</p></body>',
    '<body></body>',
  ])('passes by %s', (html) => {
    expect(recognise(open(html))).toBe(false);
  });

  it('sees a bar of buttons that stands in a frame of its own', () => {
    expect(recognise(open('<body><a href="#">保存</a><a href="#">报结</a></body>'))).toBe(true);
    expect(recognise(open(`<body><p>${'通知公告。'.repeat(300)}报结</p></body>`))).toBe(false);
  });

  it('sees a number in a box and a button', () => {
    expect(recognise(open('<body><input value="（2022）内2299民初1号"></body>'))).toBe(true);
    expect(recognise(open('<body><input type="button" value="报结"></body>'))).toBe(true);
  });
});
