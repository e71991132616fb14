// What is told when a file cannot be read: what is the matter, where, and what to do.

export type TableErrorCode =
  | 'empty'
  | 'too-large'
  | 'bomb'
  | 'broken'
  | 'encrypted'
  | 'unsupported'
  | 'not-a-table'
  | 'no-table'
  | 'cancelled';

/** The message is a whole Chinese sentence that names the file; nothing of the content is repeated in it. */
export class TableError extends Error {
  readonly code: TableErrorCode;
  readonly file: string;
  readonly sheet?: string;

  constructor(code: TableErrorCode, file: string, what: string, advice: string, sheet?: string) {
    super(`「${file}」${sheet ? `的「${sheet}」表` : ''}${what}，${advice}`);
    this.name = 'TableError';
    this.code = code;
    this.file = file;
    this.sheet = sheet;
  }
}
