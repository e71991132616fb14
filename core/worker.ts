// The worker: readings in, what people are shown out. The same module runs under the offscreen document and the extension's pages.

import { expose } from 'comlink';
import { type Announcement, openAnnouncer } from './check/announce';
import { keepFact, keepFigure } from './check/by-hand';
import { closingEffects } from './check/effects';
import { exportLedger } from './check/export';
import { figureRows, figuresKept } from './check/figures';
import { governedSettings, openGovernor } from './check/governed';
import { lastYear } from './check/last-year';
import { localNow } from './check/local-now';
import { addOwnPhone, removeOwnPhone } from './check/own-phones';
import { restorable, restore } from './check/restore';
import { ruleList } from './check/rule-list';
import {
  applyPolicy,
  changeSettings,
  checkCase,
  checkTab,
  leave,
  observe,
  refresh,
  type Session,
} from './check/session';
import { listSiteMaps, removeSiteMap, saveSiteMap } from './check/site-maps';
import { startSession } from './check/start-session';
import { judgeAmong } from './check/surroundings';
import { annotate, closeAnyway, unwaive, waive } from './check/waive';
import { suppose } from './check/what-if';
import { parseMapFile } from './site-map/schema';
import { addressOf } from './store/address-of';
import { undoImport } from './store/apply-import';
import { writeBackup } from './store/backup';
import { onWrite } from './store/on-write';
import { readSettings } from './store/settings';
import { withWriteLock } from './store/write-lock';
import type { WorkerApi } from './worker-api';

let opening: Promise<Session> | undefined;
const governor = openGovernor();
const announcer = openAnnouncer();
/** In ms; a person who reads or repairs a case is not held up. */
const quietWhile = 5_000;
/** So many are counted within a moment, as long as a page may ask to close a case; other workers have the time. */
const mostAtOnce = 2_000;
let guards = false;
const watchers: ((what: Announcement) => void)[] = [];

/** Opened once, when first needed; after a wipe anew, with a new key. */
function session(): Promise<Session> {
  opening ??= governor
    .policy()
    .then((policy) => startSession(localNow, policy))
    .then((started) => {
      started.onLost = () => {
        for (const watcher of watchers) watcher('ledger');
      };
      return started;
    });
  return opening;
}

/** After a quiet while what was written is in the figures that are shown first. */
let written: ReturnType<typeof setTimeout> | undefined;
onWrite(() => {
  clearTimeout(written);
  written = setTimeout(keepToday, quietWhile);
});

async function keepToday(): Promise<void> {
  const { store, cases } = (await opening) ?? {};
  if (!store || !cases || (guards && cases.size > mostAtOnce)) return;
  const now = localNow();
  await figuresKept(store.db, now.slice(0, 10), undefined, now);
}

announcer.hear(async (what) => {
  if (what === 'wiped') opening = undefined;
  else if (opening) await refresh(await opening);
  for (const watcher of watchers) watcher(what);
});

/** Does something and tells the other workers. */
async function telling<T>(what: Announcement, doing: Promise<T>): Promise<T> {
  const done = await doing;
  announcer.tell(what);
  return done;
}

const api: WorkerApi = {
  govern: async (raw) => {
    const other = governor.govern(raw);
    // A session that waited for the first policy opens with it.
    if (opening && other) await applyPolicy(await opening, other);
  },
  policy: () => governor.policy(),
  observe: async (frame) => {
    guards = true;
    return observe(await session(), frame);
  },
  leave: async (tab, frame) => leave(await session(), tab, frame),
  view: async (tab) => checkTab(await session(), tab),
  recheck: async (caseNumber) => (await checkCase(await session(), caseNumber)).view.findings,
  waive: async (finding, reason, note, options) =>
    telling('waivers', waive(await session(), finding, reason, note, options)),
  annotate: async (finding, note) => telling('waivers', annotate(await session(), finding, note)),
  unwaive: async (finding) => telling('waivers', unwaive(await session(), finding)),
  closeAnyway: async (closing) => closeAnyway(await session(), closing),
  rules: async () => ruleList(),
  addressOf: async (caseNumber, finding) => addressOf((await session()).store.db, caseNumber, finding),
  settings: async () => {
    const open = await session();
    return governedSettings(await readSettings(open.store.db), open.policy);
  },
  saveSettings: async (changed) => telling('settings', changeSettings(await session(), changed)),
  addOwnPhone: async (number) => telling('settings', addOwnPhone(await session(), number)),
  removeOwnPhone: async (digest) => telling('settings', removeOwnPhone(await session(), digest)),
  listSiteMaps: async () => listSiteMaps(await session()),
  readSiteMap: async (content) => parseMapFile(content),
  saveSiteMap: async (map) => telling('maps', saveSiteMap(await session(), map)),
  removeSiteMap: async (id) => telling('maps', removeSiteMap(await session(), id)),
  watch: async (watcher) => {
    watchers.push(watcher);
  },
  figures: async (asOf, caseClass) => figuresKept((await session()).store.db, asOf, caseClass, localNow()),
  figureRows: async (indicator, asOf, selection) => figureRows((await session()).store.db, indicator, asOf, selection),
  lastYear: async (indicator, asOf, selection) => lastYear((await session()).store.db, indicator, asOf, selection),
  suppose: async (indicator, asOf, supposition) => suppose((await session()).store.db, indicator, asOf, supposition),
  closingEffects: async (caseNumber) => closingEffects(await session(), caseNumber),
  keepFact: async (caseNumber, fact, value) => telling('ledger', keepFact(await session(), caseNumber, fact, value)),
  keepFigure: async (item, month, value) => telling('ledger', keepFigure(await session(), item, month, value)),
  exportLedger: async () => {
    await governor.mayExport();
    return exportLedger((await session()).store.db);
  },
  backup: async (passphrase) => {
    await governor.mayExport();
    return writeBackup((await session()).store.db, localNow(), passphrase);
  },
  restorable: async (text, passphrase) => restorable((await session()).store.db, text, passphrase),
  restore: async (text, how, passphrase) => telling('ledger', restore(await session(), text, how, passphrase)),
  undoImport: async (id) => telling('ledger', undo(await session(), id)),
  wipe: async () => {
    const { store } = await session();
    await withWriteLock(() => store.db.delete());
    opening = undefined;
    announcer.tell('wiped');
  },
};

async function undo(open: Session, importId: number): Promise<void> {
  await withWriteLock(() => undoImport(open.store.db, importId, judgeAmong(open, open.cases.values()), localNow()));
  await refresh(open);
}

expose(api);
