// What the browser itself noted of every request that left it (Chromium's --log-net-log).

import { existsSync, readFileSync } from 'node:fs';

/** One request on its way to the network; requests of an extension to its own files are none. */
export interface NetRequest {
  url: string;
  /** Origin of who asked: `chrome-extension://…`, a page's, or `not an origin` for the browser's own. */
  initiator: string;
  /** Whose context it was. */
  context: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string; network_isolation_key?: string } }[];
}

export function requestsIn(file: string): NetRequest[] {
  if (!existsSync(file)) throw new Error('The browser wrote no network log.');
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.url !== undefined
      ? [{ url: params.url, initiator: params.initiator ?? '', context: params.network_isolation_key ?? '' }]
      : [],
  );
}

/** Those that an extension caused, to anything but itself. A person's own step to a page is no request of the extension. */
export function byExtensions(requests: readonly NetRequest[]): NetRequest[] {
  const extension = 'chrome-extension://';
  return requests.filter(
    ({ url, initiator, context }) =>
      (initiator.startsWith(extension) || context.startsWith(extension)) && !url.startsWith(extension),
  );
}
