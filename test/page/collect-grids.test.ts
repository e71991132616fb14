// @vitest-environment jsdom
// Lists of invented cases.
import { expect, it } from 'vitest';
import { collectGrids } from '../../core/page/collect-grids';
import { nextPageControl } from '../../core/page/next-page';

it('takes a list with case numbers as a person sees it', () => {
  document.body.innerHTML = `
    <table><thead><tr><th>案号</th><th>立案日期</th><th>承办人</th></tr></thead><tbody>
      <tr><td>（2022）内2299民初418号</td><td>2022-03-23</td><td>林晓岚</td></tr>
      <tr><td>（2022）内2299民初402号</td><td>2022-03-01</td><td></td></tr></tbody></table>
    <table><tr><th>姓名</th><th>电话</th></tr><tr><td>甲</td><td>1</td></tr></table>`;
  expect(collectGrids(document)).toEqual([
    {
      headers: ['案号', '立案日期', '承办人'],
      rows: [
        ['（2022）内2299民初418号', '2022-03-23', '林晓岚'],
        ['（2022）内2299民初402号', '2022-03-01', ''],
      ],
      complete: true,
    },
  ]);
});

it.each([
  ['<a id="n" href="#">下一页</a>', true],
  ['<button id="n" class="btn-next"></button>', true],
  ['<li title="下一页"><a>〉</a></li>', true],
  ['<button class="btn-next" disabled></button>', false],
  ['<li class="disabled"><a>下一页</a></li>', false],
  ['<a>上一页</a><a>查看下一步</a>', false],
])('the next page of %s', (html, there) => {
  document.body.innerHTML = html;
  expect(nextPageControl(document) !== undefined).toBe(there);
});
