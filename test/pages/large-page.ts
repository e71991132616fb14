// A case page as large as the largest ones seen: fields in label tables, a grid of parties, and much that is none of our business.

/** About `nodes` elements with `fields` labelled controls; nobody in it is real. */
export function largePage(nodes: number, fields: number): string {
  const labels = [
    '案号',
    '案由',
    '立案日期',
    '结案日期',
    '备注一',
    '结案标的',
    '承办人',
    '经办意见',
    '适用程序',
    '归档情况',
  ];
  const cells = Array.from(
    { length: fields },
    (_, i) =>
      `<td class="l"><span class="s">*</span>${labels[i % labels.length]}：</td><td><input name="f${i}" value="v${i}"></td>`,
  );
  const rows: string[] = [];
  for (let i = 0; i < cells.length; i += 4) rows.push(`<tr>${cells.slice(i, i + 4).join('')}</tr>`);
  const party = Array.from(
    { length: 150 },
    (_, i) =>
      `<tr><td>${i + 1}</td><td>当事${i}</td><td>${i % 2 ? '原告' : '被告'}</td><td>居民身份证</td><td>15220119900307${1000 + i}</td><td>1990000${1000 + i}</td><td>手机（本人）</td><td><a href="#">编辑</a></td></tr>`,
  );
  const grid = `<h4>当事人信息</h4><table class="g"><thead><tr><th>序号</th><th>姓名</th><th>诉讼地位</th><th>证件类型</th><th>证件号码</th><th>手机号码</th><th>联系方式类型</th><th>操作</th></tr></thead><tbody>${party.join('')}</tbody></table>`;
  const used = fields * 4.25 + 150 * 10 + 40;
  const lines = Math.max(0, Math.floor((nodes - used) / 10));
  const filler = Array.from(
    { length: lines },
    (_, i) =>
      `<div class="row"><span class="n">${i}</span><p>卷宗目录第${i}页</p><ul><li><a href="#">材料${i}</a></li><li>扫描件</li></ul><b>说明</b><i>其他：无</i></div>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>td{padding:1px}ul{margin:0}</style></head><body><form><table>${rows.join('')}</table></form>${grid}<div class="files">${filler.join('')}</div><button>保存</button></body></html>`;
}
