// Which gesture closes a case. Small: the guard asks at gesture time.

import { closingAddress } from './closing-address';

/** 确认结案 is told as such; a bare 结案 is a tab or a title more often than a deed. */
const closingWords = ['报结', '申请结案', '提交结案', '确认结案', '办结', '报送结案审批'];

const never =
  /取消|撤回|撤销|退回|打印|查看|查询|方式|日期|时间|标的|审批表|统计|列表|记录|历史|说明|指南|帮助|导出|下载|已|未|待|率|状态|情况|人员|原因|预览|设置|流程图|提醒|通知/;
const before =
  '(?:我要|立即|现在|直接|一键|正式|仍要|继续|本案|案件|发起|申请|提交|确认|确定|办理|进行|保存并|保存后|提请|同意)*';
const after = '(?:本案|案件|此案|该案|申请|审批|提交|确认|操作|并归档|并提交|处理|登记)*';

const actions =
  'a,button,input,area,summary,[role=button],[role=menuitem],[role=link],[onclick],[lay-submit],.el-button,.layui-btn,.l-btn,.x-btn,.mini-button,.ivu-btn,.ant-btn,.btn';
const tabs =
  '[role=tab],.el-tabs__item,.layui-tab-title>li,.tabs-inner,.ivu-tabs-tab,.ant-tabs-tab,.nav-tabs a,.x-tab,.mini-tab';

/** A question of the page, and the part of it that says what it is about. */
const dialogs =
  '[role=dialog],[role=alertdialog],dialog,.el-dialog,.el-message-box,.layui-layer,.panel.window,.x-window,.mini-window,.ivu-modal,.ant-modal,.modal';
const dialogTitles =
  '.el-dialog__title,.el-message-box__title,.layui-layer-title,.panel-title,.x-window-header,.mini-panel-title,.ivu-modal-header,.ant-modal-title,.ant-modal-confirm-title,.modal-title,header,h1,h2,h3,h4,legend';
const agreeing = /^(?:确定|确认|是|是的|好|好的|提交|继续|同意|[Oo][Kk]|[Yy]es)$/;
/** A bare 结案 is a deed where one is asked whether to. */
const asked = new RegExp(
  `(?:是否|确定|确认|真的|现在|立即|[要将])(?:需?要|[将对把该本此]|案件?|现在|立即|继续|提交|进行)*(?:${closingWords.join('|')}|结案)(?!方式|日期|时间|标的|审批表|文书|报告|信息)`,
);
const otherDeed = /取消|撤回|撤销|退回|打印|查看|导出|下载|保存|删除/;
/** Beside what a form sends, buttons that leave it alone. */
const leaving = /^(?:取消|返回|关闭|重置|清空|打印|预览|上一步|刷新)/;

/**
 * Does this element, or the button or link around it, close the case? For a form sent by no button: do its address or
 * all its buttons say so? 确定 closes where the dialog around it asks whether to.
 * `words` are a site's own closing words beside the known ones.
 */
export function closingAction(element: Element, words: string[] = []): boolean {
  if (element.tagName === 'FORM') return closingForm(element as HTMLFormElement, words);
  if (element.closest(tabs)) return false;
  const action = element.closest(actions) ?? element;
  const texts = textsOf(action);
  return (
    texts.some((text) => saysClosing(text, words)) ||
    (texts.some((text) => agreeing.test(text)) && isAsked(action, words))
  );
}

function saysClosing(text: string, words: string[]): boolean {
  return wordsOf(words).test(text) && !never.test(text);
}

function closingForm(form: HTMLFormElement, words: string[]): boolean {
  if (closingAddress(form.getAttribute('action') ?? '')) return true;
  const deeds = [...form.querySelectorAll(actions)].filter((button) => {
    const texts = textsOf(button);
    return texts.length > 0 && !texts.some((text) => leaving.test(text));
  });
  return deeds.length > 0 && deeds.every((button) => closingAction(button, words));
}

function isAsked(action: Element, words: string[]): boolean {
  const dialog = action.closest(dialogs);
  if (!dialog) return false;
  const title = plain(dialog.querySelector(dialogTitles)?.textContent ?? dialog.getAttribute('aria-label') ?? '');
  if (title.length <= 24 && saysClosing(title, words)) return true;
  const question = messageOf(dialog);
  return question.length < 160 && asked.test(question) && !otherDeed.test(question);
}

/** Without what its buttons say. */
function messageOf(dialog: Element): string {
  let text = plain(dialog.textContent ?? '');
  for (const button of dialog.querySelectorAll(actions)) text = text.replace(plain(button.textContent ?? ''), '');
  return text;
}

/** The closing buttons and links of a document, for marks and for taught sites. */
export function closingControls(doc: Document, words: string[] = []): Element[] {
  return [...doc.querySelectorAll(actions)].filter((element) => closingAction(element, words));
}

/** The button or link that a press on this element presses, whatever it does. Boxes to type into are none. */
export function actionAround(element: Element): Element | undefined {
  const action = element.closest(actions) ?? undefined;
  const isBox =
    action?.tagName === 'INPUT' && !/^(?:button|submit|reset|image)$/.test((action as HTMLInputElement).type);
  return isBox ? undefined : action;
}

/** What a person reads on a button or link, without blanks and marks; empty where it is too long for one. */
export function wordOf(action: Element): string {
  return textsOf(action)[0] ?? '';
}

let kept: { key: string; pattern: RegExp } | undefined;

function wordsOf(own: string[]): RegExp {
  const key = own.join(' ');
  if (kept?.key === key) return kept.pattern;
  const words = [...closingWords, ...own.map((w) => plain(w).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean)];
  const pattern = new RegExp(
    `^${before}(?:${words.join('|')})${after}(?:[(（]?(?:\\d+|[A-Z]|Ctrl.{1,4}|F\\d+)[)）]?)?$`,
  );
  kept = { key, pattern };
  return pattern;
}

/** What a person can read on it; an image or an icon button speaks by its alternative text. */
function textsOf(element: Element): string[] {
  const texts = element.tagName === 'INPUT' ? ofInput(element as HTMLInputElement) : [element.textContent ?? ''];
  if (texts.every((text) => plain(text) === '')) {
    const image = element.tagName === 'IMG' ? element : element.querySelector('img');
    texts.push(
      ...['alt', 'title', 'aria-label'].flatMap((name) => [
        element.getAttribute(name) ?? '',
        image?.getAttribute(name) ?? '',
      ]),
    );
  }
  return texts
    .filter((text) => text.length < 80)
    .map(plain)
    .filter((text) => text !== '' && text.length <= 24);
}

function ofInput(input: HTMLInputElement): string[] {
  return ['button', 'submit', 'reset'].includes(input.type) ? [input.value] : input.type === 'image' ? [input.alt] : [];
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0\u3000\u200B-\u200D\uE000-\uF8FF»›>→!！…。.【】[\]「」]/g, '');
}
