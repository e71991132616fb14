// The legacy skin: each tab is a page of its own in the main frame.

import type { CourtCase, ListName } from '../court-case';
import type { Court } from '../state';
import { frameset, menuPage, topPage } from './frames';
import { documentOf, escaped, grid, gridHeading, heading, labelTable } from './parts';

const brief = ['role', 'name', 'documentType', 'documentNumber', 'contactType', 'phone'];
const personal = ['role', 'name', 'documentNumber', 'kind', 'sex', 'birthDate', 'legalRepresentative', 'address'];

/** The page at /legacy/…, or undefined where there is none. */
export function legacyPage(court: Court, [area = '', id = '', page]: string[]): string | undefined {
  if (area === '') return frameset('/legacy/top', '/legacy/menu', '/legacy/list');
  if (area === 'top') return topPage(court.find(id));
  if (area === 'menu') return menuPage(court.find(id));
  if (area === 'list') return listPage(court.cases().filter((one) => shown(one, id)));
  const found = area === 'case' ? court.find(id) : undefined;
  if (!found) return undefined;
  return page === undefined
    ? frameset(`/legacy/top/${id}`, `/legacy/menu/${id}`, `/legacy/case/${id}/info`)
    : casePages[page]?.(found);
}

const casePages: Record<string, (of: CourtCase) => string> = {
  info: infoPage,
  parties: partiesFrame,
  persons: (of) => tabPage(of, 'persons', gridHeading(of, 'parties') + grid(of, 'parties', personal)),
  hearings: (of) => tabPage(of, 'hearings', gridHeading(of, 'hearings') + grid(of, 'hearings')),
  services: (of) => tabPage(of, 'services', gridHeading(of, 'services') + grid(of, 'services')),
  limits: (of) => tabPage(of, 'limits', gridHeading(of, 'limits') + grid(of, 'limits')),
  payments: (of) => tabPage(of, 'payments', gridHeading(of, 'payments') + grid(of, 'payments')),
};

const shown = (one: CourtCase, which: string) =>
  which === 'open' ? one.status === '在办' : which === 'closed' ? one.status === '已结' : true;

function tabs(of: CourtCase, current: string): string {
  const enforced = of.class === 'enforcement';
  const titles: [string, string][] = [
    ['info', '案件信息'],
    ['persons', '当事人详情'],
    enforced ? ['payments', '案款信息'] : ['hearings', '开庭信息'],
    ['services', '送达信息'],
    ['limits', '审限变更'],
  ];
  const links = titles.map(
    ([page, title]) => `<a href="/legacy/case/${of.id}/${page}"${page === current ? ' class="on"' : ''}>${title}</a>`,
  );
  return `<div class="tabs">${links.join('')}<i>裁判文书</i><i>归档信息</i><em>${of.status === '已结' ? '已结案' : '在办'}</em></div>`;
}

/** Every page but the first: the case number on top, then the tab's own grid. */
function tabPage(of: CourtCase, current: string, body: string): string {
  return documentOf(
    `<div class="sheet">${tabs(of, current)}${labelTable(of, [['caseNumber', 'cause', 'judge']], 'brief')}${body}</div>`,
    'class="main"',
  );
}

function infoPage(of: CourtCase): string {
  const enforced = of.class === 'enforcement';
  const body = [
    heading('案件基本信息'),
    labelTable(of, basicRows(of)),
    `<iframe name="parties" src="/legacy/case/${of.id}/parties" frameborder="0" scrolling="no"></iframe>`,
    heading(enforced ? '执行与结案信息' : '宣判与结案信息'),
    labelTable(of, enforced ? enforcementRows : closingRows, enforced ? 'wide' : ''),
    enforced ? '' : heading('审理经过') + grid(of, 'hearings', undefined, true),
    buttons(of),
  ];
  return documentOf(
    `<form id="caseForm" method="post" action="/legacy/case/${of.id}/close.do" class="sheet">${tabs(of, 'info')}${body.join('')}</form>`,
    'class="main"',
  );
}

function basicRows(of: CourtCase): string[][] {
  const top = ['caseNumber', 'cause', 'filedOn'];
  if (of.class === 'enforcement') {
    return [top, ['involvement', 'judge', 'clerk'], ['enforcementClaim', 'basisCaseNumber', 'deadlineOn']];
  }
  const rows = [top, ['procedure', 'judge', 'clerk'], ['claimedAmount', 'involvement', 'deadlineOn']];
  return of.class === 'criminal' ? [...rows, ['prosecutor', 'custody', 'department']] : rows;
}

const closingRows = [
  ['closingMode', 'closedOn', 'closedAmount'],
  ['pronouncement', 'pronouncedOn', 'publication'],
  ['pronouncedInCourt', 'effectiveOn', 'closingCause'],
  ['fourKinds', 'livestream', 'appealedOn'],
];
const enforcementRows = [
  ['noticeOn', 'inquiryOn', 'recoveredAmount'],
  ['closingMode', 'closedOn', 'closedAmount'],
  ['publication', 'fourKinds', 'closingCause'],
];

function buttons(of: CourtCase): string {
  if (of.status === '已结') return '<div class="bar"><strong>已结案</strong></div>';
  return `<div class="bar"><a href="javascript:doSave()">保存</a><a class="go" href="javascript:doClose()">报结</a><a
 href="javascript:window.print()">打印</a><a href="javascript:history.back()">退回</a><a href="/legacy/" target="_top">关闭</a></div>`;
}

function partiesFrame(of: CourtCase): string {
  const lists: [ListName, string[] | undefined][] = [
    ['parties', brief],
    ['agents', undefined],
  ];
  const body = lists.map(([list, keys]) => gridHeading(of, list) + grid(of, list, keys));
  return documentOf(`<div class="inner">${body.join('')}</div>`, 'class="inner-frame"');
}

function listPage(cases: CourtCase[]): string {
  const keys = ['cause', 'judge', 'filedOn', 'deadlineOn', 'procedure'];
  const heads = ['序号', '案号', '案由', '承办人', '立案日期', '审限届满日期', '适用程序', '状态'];
  const widths = [38, 170, 0, 60, 80, 96, 90, 48];
  const rows = cases.map((one, index) => {
    const cells = keys.map((key) => `<td>${escaped(one.fields[key] ?? '')}</td>`).join('');
    const link = `<a href="/legacy/case/${one.id}" target="_top">${escaped(one.fields.caseNumber ?? '')}</a>`;
    return `<tr><td>${index + 1}</td><td>${link}</td>${cells}<td>${one.status}</td></tr>`;
  });
  const header = heads.map((head, at) => `<th${widths[at] ? ` style="width:${widths[at]}px"` : ''}>${head}</th>`);
  return documentOf(
    `<div class="sheet">${heading(`我的案件（共 ${cases.length} 件）`)}<table class="grid"><thead><tr>${header.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    'class="main"',
  );
}
