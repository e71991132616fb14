// What a file is, told by its first bytes and never by its name: court systems save HTML tables as .xls.

import { TableError } from './table-error';

export type FileKind = 'zip' | 'cfb' | 'text';

const others: [string, string][] = [
  ['%PDF', 'PDF 文件'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['GIF8', '图片'],
  ['BM', '图片'],
  ['Rar!', '压缩包'],
  ["7z\xbc\xaf'\x1c", '压缩包'],
  ['\x1f\x8b', '压缩包'],
  ['MZ', '程序'],
  ['\x7fELF', '程序'],
  ['{\\rtf', '文字文件'],
];

export function fileKind(bytes: Uint8Array, file: string): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'cfb';
  for (const [signature, what] of others) {
    if (!head.startsWith(signature) || (signature.length < 4 && isText(bytes))) continue;
    throw new TableError('not-a-table', file, `是${what}，不是表格`, '请导出为 xlsx、xls 或 csv 再试');
  }
  return 'text';
}

/** Short signatures may begin a text as well: `BMW,…`. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

/** Text has no control characters; a file of another kind read as text is full of them. */
export function isLegible(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd <= sample.length / 200;
}
