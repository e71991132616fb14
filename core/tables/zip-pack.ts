// Parts → a packed zip file, as Excel expects it.

/** Order is kept: spreadsheets want their content types first. */
export async function pack(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = await deflate(content);
    const fields = fieldsOf(content, packed);
    const label = encoder.encode(name);
    const local = header(30, 0x04034b50, 4, fields, label);
    const central = header(46, 0x02014b50, 6, fields, label);
    new DataView(central.buffer).setUint16(4, 20, true);
    new DataView(central.buffer).setUint32(42, offset, true);
    files.push(local, packed);
    directory.push(central);
    offset += local.length + packed.length;
  }
  return joined([...files, ...directory, end(parts.size, sizeOf(directory), offset)]);
}

interface Fields {
  checksum: number;
  packed: number;
  plain: number;
}

function fieldsOf(content: Uint8Array, packed: Uint8Array): Fields {
  return { checksum: crc32(content), packed: packed.length, plain: content.length };
}

/** Local and central headers hold the same fields, two bytes apart. */
function header(size: number, signature: number, from: number, fields: Fields, label: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(size + label.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(from, 20, true);
  view.setUint16(from + 2, 0x0800, true);
  view.setUint16(from + 4, 8, true);
  view.setUint16(from + 8, 0x21, true);
  view.setUint32(from + 10, fields.checksum, true);
  view.setUint32(from + 14, fields.packed, true);
  view.setUint32(from + 18, fields.plain, true);
  view.setUint16(from + 22, label.length, true);
  bytes.set(label, size);
  return bytes;
}

function end(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) c = (table[(c ^ (bytes[at] as number)) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
