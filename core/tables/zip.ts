// The packed workbook is looked through before SheetJS sees it: directory, sizes and ratios first, then every part is
// inflated under a hard limit into one plain archive. What sheets do not need (macros, links, pictures) is left out.

import type { Limits } from './limits';
import { TableError } from './table-error';

export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  inflated: number;
  offset: number;
}

const needed = /^(?:\[content_types\]\.xml|_rels\/|docprops\/|xl\/(?:[^/]+\.xml|_rels\/|worksheets\/|theme\/))/i;
const unneeded = /^xl\/(?:worksheets\/_rels\/|connections|calcchain|volatiledependencies)/i;

/** The directory of a zip file, checked against the limits before anything is inflated. */
export function readDirectory(bytes: Uint8Array, file: string, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw broken(file);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw bomb(file, `里有 ${count} 个部件，超过 ${limits.entries} 个的上限`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw broken(file);
    if (view.getUint16(at + 8, true) & 0x2041) throw encrypted(file);
    entries.push(entryAt(view, bytes, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkSizes(entries, bytes.length, file, limits);
  return entries;
}

/** The parts that sheets are read from, as a zip without compression. Inflating stops at the size that was declared. */
export async function unpack(
  bytes: Uint8Array,
  entries: ZipEntry[],
  file: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const parts = entries.filter((entry) => needed.test(entry.name) && !unneeded.test(entry.name));
  const encoder = new TextEncoder();
  const names = parts.map((part) => encoder.encode(part.name));
  const contents = parts.reduce((sum, part, i) => sum + 30 + 46 + 2 * (names[i]?.length ?? 0) + part.inflated, 22);
  const out = new Uint8Array(contents);
  const offsets: number[] = [];
  let at = 0;
  for (const [i, part] of parts.entries()) {
    signal?.throwIfAborted();
    offsets.push(at);
    at = writeHeader(out, at, part, names[i] ?? new Uint8Array());
    await inflateInto(out.subarray(at, at + part.inflated), dataOf(bytes, part, file), part.method, file);
    at += part.inflated;
  }
  writeDirectory(out, at, parts, names, offsets);
  return out;
}

/** The parts of a zip that was written without compression, in their order. */
export function partsOf(bytes: Uint8Array, file: string, limits: Limits): Map<string, Uint8Array> {
  return new Map(readDirectory(bytes, file, limits).map((entry) => [entry.name, dataOf(bytes, entry, file)]));
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    inflated: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return withLongSizes(entry, view, at + 46 + nameLength, extraLength);
}

/** Zip64: fields that say 0xFFFFFFFF have their value in an extra field, in this order. */
function withLongSizes(entry: ZipEntry, view: DataView, from: number, length: number): ZipEntry {
  const until = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= until; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const field of ['inflated', 'packed', 'offset'] as const) {
      if (entry[field] !== 0xffffffff || value + 8 > until) continue;
      entry[field] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return entry;
}

function checkSizes(entries: ZipEntry[], size: number, file: string, limits: Limits): void {
  let packed = 0;
  let inflated = 0;
  for (const entry of entries) {
    packed += entry.packed;
    inflated += entry.inflated;
    if (entry.offset + 30 + entry.packed > size) throw broken(file);
    if (entry.inflated > 1e6 && entry.inflated > entry.packed * limits.ratio)
      throw bomb(file, `里的 ${partName(entry)} 展开后大 ${Math.round(entry.inflated / Math.max(1, entry.packed))} 倍`);
  }
  if (packed > size) throw bomb(file, '的部件互相重叠');
  if (inflated > limits.inflatedBytes) throw bomb(file, `展开后有 ${Math.round(inflated / 1e6)} MB`);
}

function dataOf(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw broken(file);
  if (view.getUint16(entry.offset + 6, true) & 0x2041) throw encrypted(file);
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (from + entry.packed > bytes.length) throw broken(file);
  return bytes.subarray(from, from + entry.packed);
}

/** More than was declared is a bomb, less is damage. */
async function inflateInto(out: Uint8Array, data: Uint8Array, method: number, file: string): Promise<void> {
  if (method !== 0 && method !== 8) throw broken(file);
  const whole = new Blob([data as Uint8Array<ArrayBuffer>]).stream();
  const stream = method === 0 ? whole : whole.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => Promise.reject(broken(file)));
    if (done) break;
    if (at + value.length > out.length) {
      const refused = bomb(file, '里有部件的真实大小超过它声明的大小');
      // A stream that breaks while it is given up changes nothing for the person, but is not hidden from who looks.
      refused.cause = await reader.cancel().then(
        () => undefined,
        (cause: unknown) => cause,
      );
      throw refused;
    }
    out.set(value, at);
    at += value.length;
  }
  if (at !== out.length) throw broken(file);
}

function writeHeader(out: Uint8Array, at: number, part: ZipEntry, name: Uint8Array): number {
  const view = new DataView(out.buffer, at);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint32(18, part.inflated, true);
  view.setUint32(22, part.inflated, true);
  view.setUint16(26, name.length, true);
  out.set(name, at + 30);
  return at + 30 + name.length;
}

function writeDirectory(out: Uint8Array, at: number, parts: ZipEntry[], names: Uint8Array[], offsets: number[]): void {
  let here = at;
  for (const [i, part] of parts.entries()) {
    const name = names[i] ?? new Uint8Array();
    const view = new DataView(out.buffer, here);
    view.setUint32(0, 0x02014b50, true);
    view.setUint32(20, part.inflated, true);
    view.setUint32(24, part.inflated, true);
    view.setUint16(28, name.length, true);
    view.setUint32(42, offsets[i] ?? 0, true);
    out.set(name, here + 46);
    here += 46 + name.length;
  }
  const view = new DataView(out.buffer, here);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, here - at, true);
  view.setUint32(16, at, true);
}

function partName(entry: ZipEntry): string {
  return entry.name.split('/').at(-1)?.slice(0, 40) ?? '';
}

function broken(file: string): TableError {
  return new TableError('broken', file, '不完整或已损坏', '请重新导出，或用 Excel、WPS 打开后另存为 xlsx 再试');
}

function encrypted(file: string): TableError {
  return new TableError('encrypted', file, '设了打开密码', '请去掉密码另存后再试');
}

function bomb(file: string, what: string): TableError {
  return new TableError('bomb', file, what, '不像正常的表格，没有读；请用 Excel、WPS 打开后另存为 xlsx 再试');
}
