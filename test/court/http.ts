// The little of HTTP that the demo court needs. Nothing is ever cached.

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import type { Row } from './court-case';

export interface Reply {
  status?: number;
  type?: string;
  location?: string;
  body?: string | Buffer;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export const html = (body: string): Reply => ({ type: 'text/html', body });
export const json = (value: unknown): Reply => ({ type: 'application/json', body: JSON.stringify(value) });
export const missing: Reply = { status: 404, type: 'text/plain', body: '没有这一页' };

export interface Listening {
  /** `http://127.0.0.1:8622` */
  origin: string;
  close(): Promise<void>;
}

/** On this computer only; port 0 takes any free one. */
export async function listen(answer: (request: IncomingMessage) => Promise<Reply>, port = 0): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, { status: 500, type: 'text/plain', body: String(error) }),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status = 200, type, location, body = '' }: Reply): void {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...(type && { 'Content-Type': `${type}; charset=utf-8` }),
    ...(location && { Location: location }),
  });
  response.end(body);
}

/** A file below `folder`; never one outside it. */
export async function fileBelow(folder: string, path: string): Promise<Reply> {
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep)) return missing;
  try {
    return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing;
    throw error;
  }
}

/** Entries of a posted form or JSON object, as text. */
export async function entriesIn(request: IncomingMessage): Promise<Row> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts).toString('utf8');
  if (!body) return {};
  if (!request.headers['content-type']?.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  const sent: unknown = JSON.parse(body);
  if (typeof sent !== 'object' || sent === null) return {};
  return Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, String(value ?? '')]));
}
