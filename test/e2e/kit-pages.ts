// One small case page for each kit that the demo court is not built with, and layui itself. layui is the real one from npm;
// EasyUI and ExtJS are imitations of our own, written after their documented markup and events, no line of theirs.
// Every page keeps what it would send to its court in `window.model`, and counts what is sent. Persons and numbers are invented.

export const caseNumber = '（2022）内2299民初517号';
/** As it was typed, and as it should be. */
export const typed = { phone: '139-0041-7362', number: '152201１９９００２２８１２３3' };
export const plain = { phone: '13900417362', number: '152201199002281233' };

const head = `<!doctype html><meta charset="utf-8"><title>案件</title><style>body{margin:0;width:700px;font-size:14px}</style>
<script>window.model = {}; window.sent = 0; addEventListener('submit', (event) => { event.preventDefault(); sent++; });</script>`;
const title = `<h3>案号：<span>${caseNumber}</span></h3>`;

const layuiField = (label: string, name: string, value: string) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">
   <input name="${name}" class="layui-input" lay-affix="clear" autocomplete="off" value="${value}"></div></div>`;

/** Real layui: its form module reads the boxes, its affix listens to typing, and the page hears change as jQuery tells it. */
export const layui = `${head}<link rel="stylesheet" href="/npm/layui/dist/css/layui.css"><script src="/npm/layui/dist/layui.js"></script>
${title}<fieldset class="layui-elem-field"><legend>当事人信息</legend><form class="layui-form" lay-filter="party">
${layuiField('诉讼地位', 'role', '原告')}${layuiField('姓名', 'name', '周砚秋')}${layuiField('证件类型', 'kind', '居民身份证')}
${layuiField('证件号码', 'number', typed.number)}${layuiField('手机号码', 'phone', typed.phone)}
<button class="layui-btn" lay-submit lay-filter="save">保存</button></form></fieldset>
<script>layui.use(['form'], () => {
  const { form, $ } = layui;
  form.render();
  Object.assign(model, form.val('party'));
  $('.layui-form').on('change', 'input', () => Object.assign(model, form.val('party')));
  form.on('submit(save)', () => { sent++; return false; });
});</script>`;

const easyuiField = (label: string, name: string, value: string) =>
  `<div><label class="textbox-label" for="box-${name}">${label}:</label><input class="textbox-f" style="display:none">
   <span class="textbox"><input id="box-${name}" class="textbox-text" autocomplete="off" value="${value}">
   <input type="hidden" class="textbox-value" name="${name}" value="${value}"></span></div>`;

/**
 * Imitation of an EasyUI form. Its textbox takes the text over into a hidden box when the focus leaves; one of the boxes
 * is of a kind that takes keys only, and puts its own text back.
 */
export const easyui = `${head}${title}<div class="panel"><div class="panel-header"><div class="panel-title">当事人信息</div></div><form class="panel-body">
${easyuiField('诉讼地位', 'role', '原告')}${easyuiField('姓名', 'name', '周砚秋')}${easyuiField('证件类型', 'kind', '居民身份证')}
${easyuiField('证件号码', 'number', typed.number)}${easyuiField('手机号码', 'phone', typed.phone)}
<button class="l-btn">保存</button></form></div>
<script>for (const text of document.querySelectorAll('.textbox-text')) {
  const value = text.nextElementSibling;
  model[value.name] = value.value;
  const keysOnly = value.name === 'number';
  text.addEventListener('blur', () => {
    if (keysOnly) return void (text.value = value.value);
    if (text.value === value.value) return;
    value.value = text.value;
    model[value.name] = text.value;
  });
}</script>`;

const extjsField = (label: string, name: string, value: string) =>
  `<table class="x-field x-form-item"><tbody><tr><td class="x-field-label-cell" width="105"><label class="x-form-item-label" for="${name}-inputEl">${label}:</label></td>
   <td class="x-form-item-body"><input id="${name}-inputEl" class="x-form-field x-form-text" autocomplete="off" value="${value}"></td></tr></tbody></table>`;

/**
 * Imitation of an ExtJS form: the component holds the value, hears typing, and writes its own value back when the focus
 * leaves. One field takes keys only: a moment later it shows its own value again.
 */
export const extjs = `${head}${title}<fieldset class="x-fieldset"><legend class="x-fieldset-header"><div class="x-fieldset-header-text">当事人信息</div></legend><form class="x-fieldset-body">
${extjsField('诉讼地位', 'role', '原告')}${extjsField('姓名', 'name', '周砚秋')}${extjsField('证件类型', 'kind', '居民身份证')}
${extjsField('证件号码', 'number', typed.number)}${extjsField('手机号码', 'phone', typed.phone)}
<button class="x-btn">保存</button></form></fieldset>
<script>for (const box of document.querySelectorAll('.x-form-field')) {
  const name = box.id.split('-')[0];
  model[name] = box.value;
  if (name !== 'number') box.addEventListener('input', () => { model[name] = box.value; });
  box.addEventListener('blur', () => setTimeout(() => { box.value = model[name]; }, name === 'number' ? 60 : 0));
}</script>`;
