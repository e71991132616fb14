// Pieces of the legacy pages: label tables of td beside td, grids whose rows are edited in place.

import type { CourtCase, ListName, Row } from '../court-case';
import { type Column, columnsOf, type Entry, entriesOf, listTitles, yuan } from '../form';

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function documentOf(body: string, attributes = ''): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>审判业务管理系统</title>
<link rel="stylesheet" href="/npm/layui/dist/css/layui.css"><link rel="stylesheet" href="/skin/legacy/legacy.css">
<script src="/npm/jquery/dist/jquery.min.js"></script><script src="/npm/layui/dist/layui.js"></script><script src="/skin/legacy/case.js"></script>
</head><body ${attributes}>${body}</body></html>`;
}

export const heading = (title: string, more = '') => `<h5>${title}${more}</h5>`;
const star = (entry: Entry) => (entry.star ? '<span class="star">*</span>' : '');

/** Rows of three labelled entries each; `rows` names them. */
export function labelTable(of: CourtCase, rows: string[][], className = ''): string {
  const entries = entriesOf(of.class);
  const cell = (key: string) => {
    const entry = entries[key];
    if (!entry) return '<td class="label"></td><td></td>';
    return `<td class="label">${star(entry)}${entry.label}：</td><td>${widget(of, key, entry)}</td>`;
  };
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table class="form layui-form ${className}"><tbody>${lines.join('')}</tbody></table>`;
}

/** Drop-downs that layui replaces by its own widget; the others stay the browser's. */
const replaced = ['involvement', 'closingMode', 'pronouncement'];
const amounts = ['claimedAmount', 'enforcementClaim'];

function widget(of: CourtCase, key: string, entry: Entry): string {
  const value = key === 'closingCause' ? (of.fields.cause ?? '') : (of.fields[key] ?? '');
  if (of.status === '已结' || entry.widget === 'shown') return escaped(amounts.includes(key) ? yuan(value) : value);
  if (entry.widget === 'select') return dropDown(key, entry.options ?? [], value, replaced.includes(key));
  const kind = entry.widget === 'date' ? 'class="in date" autocomplete="off"' : 'class="in"';
  return `<input type="text" name="${key}" ${kind} value="${escaped(value)}">`;
}

function dropDown(name: string, options: readonly string[], value: string, byLayui: boolean): string {
  const items = options.map((one) => `<option${one === value ? ' selected' : ''}>${one}</option>`);
  const own = byLayui ? '' : ' lay-ignore class="in"';
  return `<select name="${name}"${own}><option value="">--请选择--</option>${items.join('')}</select>`;
}

/** A grid with 编辑 in each row, or, `fixed`, one that only shows. */
export function grid(of: CourtCase, list: ListName, keys?: string[], fixed = false): string {
  const columns = columnsOf(of.class)[list].filter((column) => (keys ?? defaults(of, list)).includes(column.key));
  const editable = !fixed && of.status !== '已结';
  const heads = columns.map((column) => `<th${width(column)}>${star(column)}${column.label}</th>`);
  const rows = of.lists[list].map((row, index) => line(columns, row, index + 1, editable));
  const data = editable
    ? ` data-case="${of.id}" data-list="${list}" data-columns="${escaped(JSON.stringify(columns))}"`
    : '';
  return `<table class="grid"${data}><thead><tr><th style="width:38px">序号</th>${heads.join('')}${
    editable ? '<th style="width:66px">操作</th>' : ''
  }</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Heading of a grid with 新增, unless the case is closed. */
export function gridHeading(of: CourtCase, list: ListName): string {
  return heading(
    listTitles[list],
    of.status === '已结' ? '' : `<a href="javascript:void(0)" class="add" data-for="${list}">新增</a>`,
  );
}

function defaults(of: CourtCase, list: ListName): string[] {
  return columnsOf(of.class)[list].map((column) => column.key);
}

const width = (column: Column) => (column.width ? ` style="width:${column.width}px"` : '');

function line(columns: Column[], row: Row, number: number, editable: boolean): string {
  const cells = columns.map((column) => `<td data-key="${column.key}">${escaped(row[column.key] ?? '')}</td>`);
  const links =
    '<a href="javascript:void(0)" class="edit">编辑</a> <a href="javascript:void(0)" class="remove">删除</a>';
  return `<tr data-row="${number}"><td>${number}</td>${cells.join('')}${editable ? `<td class="links">${links}</td>` : ''}</tr>`;
}
