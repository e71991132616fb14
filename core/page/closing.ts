// Which gesture closes a case. Small: the guard asks at gesture time.

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

/**
 * Does this element, or the button or link around it, close the case? For a form: would its default button?
 * `words` are a site's own closing words beside the known ones.
 */
export function closingAction(element: Element, words: string[] = []): boolean {
  if (element.tagName === 'FORM')
    return defaultButtons(element as HTMLFormElement).some((b) => closingAction(b, words));
  if (element.closest(tabs)) return false;
  const action = element.closest(actions) ?? element;
  const closes = wordsOf(words);
  return textsOf(action).some((text) => closes.test(text) && !never.test(text));
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

function defaultButtons(form: HTMLFormElement): Element[] {
  return [...form.querySelectorAll('button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]')];
}
