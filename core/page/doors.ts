// The page's own tabs and menu entries that lead to a facet which is not open now.

import type { Facet } from '../case/fields';
import { cleanLabel } from './label-text';
import type { FacetDoor } from './reading';
import type { Sheet } from './sheet';

const words: [RegExp, Facet[]][] = [
  [/^(?:当事人|诉讼参与人|诉讼参加人|诉讼主体)(?:信息|情况|详情|管理|列表|登记|录入)?$/, ['parties', 'contact']],
  [/^(?:联系方式)(?:信息|登记)?$/, ['contact']],
  [/^(?:开庭|庭审|排期|开庭排期|排期开庭|庭审排期)(?:信息|情况|记录|管理|登记|笔录)?$/, ['hearing']],
  [/^(?:宣判)(?:信息|情况)?$/, ['hearing']],
  [/^(?:文书)?送达(?:信息|情况|记录|管理|登记|回证)?$/, ['service']],
  [/^(?:结案)(?:信息|情况|登记|录入|审批|管理)?$/, ['closing']],
  [/^(?:案件|立案|基本|案件基本|收案)(?:信息|情况)$/, ['involvement']],
  [/^(?:案件涉及)(?:信息|情况)?$/, ['involvement']],
  [/^(?:审限|审限变更|审理期限|审限管理|扣审延审)(?:信息|情况|记录|登记)?$/, ['limits']],
  [/^(?:执行|执行实施|案款|执行款|案款管理|款物)(?:信息|情况|登记)?$/, ['enforcement']],
  [/^(?:四类案件|文书上网|庭审直播|监督公开|审判监督|司法公开)(?:信息|情况|监管|登记)?$/, ['supervision']],
];

const handles =
  'a,button,li,:not([open])>summary,[aria-expanded=false],[role=tab],[role=menuitem],[role=link],.el-tabs__item,.ivu-tabs-tab,.ant-tabs-tab,.x-tab,.mini-tab,.tabs-inner,.nav-item,.tab,[onclick]';
const open =
  '[aria-selected=true],[aria-current],.is-active,.active,.layui-this,.on,.current,.selected,.cur,.tabs-selected,.ivu-tabs-tab-active,.ant-tabs-tab-active,.x-tab-active,.mini-tab-active,.ant-menu-item-selected,.router-link-active,.checked';

/** The title of a facet's tab where it is one that courts use; no other text of a page is told. */
export function doorWord(door: Element): string | undefined {
  const plain = plainTitle(door.textContent ?? '');
  return words.some(([word]) => word.test(plain)) ? plain : undefined;
}

function plainTitle(text: string): string {
  return cleanLabel(text)
    .replace(/[（(]\d+[)）]$/, '')
    .replace(/\d+$/, '');
}

export function facetDoors(sheet: Sheet): FacetDoor[] {
  const doors: FacetDoor[] = [];
  for (const node of sheet.texts.handles) {
    const plain = plainTitle(node.data);
    const found = words.find(([word]) => word.test(plain));
    const control = found && node.parentElement?.closest(handles);
    if (!control || (control.textContent?.length ?? 0) > 40) continue;
    if (!sheet.eye.shown(control) || isOpen(control) || sheet.holding.has(control)) continue;
    if (doors.some((door) => door.control === control)) continue;
    for (const facet of found[1]) doors.push({ facet, control });
  }
  return doors;
}

/** The handle or its list item carries the mark of the open one. */
function isOpen(control: Element): boolean {
  if (control.matches(open)) return true;
  const item = control.parentElement?.closest('li,[role=tab],.tabs-inner,.nav-item');
  return (item?.matches(open) ?? false) || (control.firstElementChild?.matches('.active,.on,.current') ?? false);
}
