// Asked on every page of an allowed court before anything else is loaded; imports nothing for that reason.

const caseNumber = /[（(〔[【](?:19|20)\d{2}[）)〕\]】](?:最高法|[一-龥]\d{0,4})[一-龥]{1,8}(?:字第)?\d{1,8}号/;
const courtWords =
  /案号|案由|诉讼地位|诉讼代理人|受送达人|送达(?:方式|日期|信息)|开庭(?:日期|时间|地点|信息)|宣判|审限|结案(?:方式|日期|标的)|立案(?:日期|标的)|案件涉及|适用程序|承办(?:人|法官|部门)|执业证|到位金额|案款|当事人|报结|办结|申请结案|提交结案|确认结案|结案审批/g;
const personWords = /姓名|名称|证件类型|证件种类|证件号|身份证|信用代码|手机|联系方式|联系电话|性别|住址|出生日期/g;
/** A bar of buttons says little else. */
const shortText = 1000;
const closingWords = /报结|办结|申请结案|提交结案|确认结案|结案审批/;

/** Cheap test whether a document has to do with a case: a 案号, court words, or the entries of a person. */
export function recognise(doc: Document): boolean {
  const body = doc.body;
  if (!body) return false;
  const said = (body.textContent ?? '').slice(0, 2_000_000);
  // A page without any Chinese is told at once; taking the blanks out of a long English one takes a while.
  const text = /[一-龥]/.test(said) ? said.replace(/\s+/g, '') : '';
  if (caseNumber.test(text)) return true;
  const court = distinct(text, courtWords, 2);
  if (court >= 2 || distinct(text, personWords, 4) + court >= 4) return true;
  // A frame of buttons over or under the one with the entries.
  if (text.length < shortText && closingWords.test(text)) return true;
  const typed = [...body.querySelectorAll('input')].slice(0, 2000).map((i) => (i.type === 'password' ? '' : i.value));
  const more = typed.join('\n').replace(/ /g, '');
  return caseNumber.test(more) || (court > 0 && distinct(more, courtWords, 1) > 0) || /报结|办结/.test(more);
}

function distinct(text: string, words: RegExp, enough: number): number {
  const seen = new Set<string>();
  for (const [word] of text.matchAll(words)) if (seen.add(word).size >= enough) break;
  return seen.size;
}
