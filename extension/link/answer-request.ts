// Requests to the background: who may ask for what. What is not for the background, or from a stranger, gets no answer.

import type { SiteMap } from '@core/page/site-map';
import type { Request } from './messages';
import type { ReplayHow } from './replay';
import { request } from './schemas';
import { kindOf, type Own, type SenderKind } from './senders';

type Asked = Extract<Request, { to: 'background' }>;
type Open = Pick<Extract<Asked, { type: 'open-case' }>, 'caseNumber' | 'finding' | 'facet'>;

export interface Deeds {
  ensureWorker(): Promise<unknown>;
  injectReader(tab: number, frame: number): Promise<unknown>;
  injectMarks(tab: number, frame: number): Promise<unknown>;
  injectSiteMap(tab: number, frame: number): Promise<unknown>;
  injectOverlay(tab: number): Promise<unknown>;
  injectTeacher(tab: number): Promise<unknown>;
  injectTeacherAt(tab: number, path: number[]): Promise<unknown>;
  replay(tab: number, frame: number, mark: string, how: ReplayHow): Promise<unknown>;
  openSidePanel(tab: number): Promise<unknown>;
  openCase(wanted: Open): Promise<unknown>;
  showOnIcon(tab: number, text: string): Promise<unknown>;
  publishMaps(maps: SiteMap[]): Promise<unknown>;
  readPolicy(): Promise<unknown>;
}

const mayAsk: Record<Asked['type'], readonly SenderKind[]> = {
  'ensure-worker': ['frame', 'extension'],
  recognised: ['frame'],
  marks: ['frame'],
  'site-map': ['frame'],
  replay: ['frame'],
  'side-panel': ['frame'],
  teach: ['frame'],
  'teach-frame': ['frame'],
  'on-icon': ['frame'],
  'show-overlay': ['extension'],
  'teach-in': ['extension'],
  'open-case': ['extension'],
  'publish-maps': ['extension'],
  policy: ['extension'],
};

/** Undefined where nothing is to be answered. What needs a person's gesture is begun before anything is awaited. */
export function answerRequest(
  raw: unknown,
  sender: chrome.runtime.MessageSender,
  own: Own,
  deeds: Deeds,
): Promise<unknown> | undefined {
  const kind = kindOf(sender, own);
  const message = request.safeParse(raw);
  if (!kind || !message.success || message.data.to !== 'background') return undefined;
  if (!mayAsk[message.data.type].includes(kind)) return undefined;
  return carryOut(message.data, sender, deeds);
}

function carryOut(message: Asked, sender: chrome.runtime.MessageSender, deeds: Deeds): Promise<unknown> {
  if (message.type === 'ensure-worker') return deeds.ensureWorker();
  if (message.type === 'show-overlay') return deeds.injectOverlay(message.tab);
  if (message.type === 'teach-in') return deeds.injectTeacher(message.tab);
  if (message.type === 'open-case') return deeds.openCase(message);
  if (message.type === 'policy') return deeds.readPolicy();
  if (message.type === 'publish-maps') return deeds.publishMaps(message.maps as SiteMap[]);
  const tab = sender.tab?.id ?? -1;
  const frame = sender.frameId ?? -1;
  if (message.type === 'teach') return deeds.injectTeacher(tab);
  if (message.type === 'teach-frame') return deeds.injectTeacherAt(tab, message.path);
  if (message.type === 'recognised') return deeds.injectReader(tab, frame);
  if (message.type === 'marks') return deeds.injectMarks(tab, frame);
  if (message.type === 'site-map') return deeds.injectSiteMap(tab, frame);
  if (message.type === 'replay') return deeds.replay(tab, frame, message.mark, message.how);
  if (message.type === 'side-panel') return deeds.openSidePanel(tab);
  return deeds.showOnIcon(tab, message.text);
}
