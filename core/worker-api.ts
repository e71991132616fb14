// What the worker does for the extension: the Comlink door. Arguments and answers are plain data.

import type { CaseClass } from './case/case-class';
import type { Day } from './case/day';
import type { CaseFacts } from './case/facts';
import type { ExternalItem } from './case/ledger';
import type { Announcement } from './check/announce';
import type { HandFact } from './check/by-hand';
import type { ClosingEffect } from './check/effects';
import type { FigureRows, Figures, RowSelection } from './check/figures';
import type { OwnPhoneAnswer } from './check/own-phones';
import type { Restorable } from './check/restore';
import type { RuleInfo } from './check/rule-list';
import type { ListedMap, MapKept } from './check/site-maps';
import type { Supposed, Supposition } from './check/what-if';
import type { TrendPoint } from './measure/card';
import type { WireReading } from './page/reading';
import type { Policy } from './policy/schema';
import type { Finding } from './rules/finding';
import type { ParsedMap } from './site-map/schema';
import type { RestoreProblem } from './store/backup';
import type { Settings } from './store/settings';
import type { WaiverScope } from './store/waivers';
import type { TabView } from './view';

/** One reading of one frame. Raw personal data ends when `observe` has made facts of it. */
export interface FrameReading {
  tab: number;
  frame: number;
  address: string;
  /** Of the content: the same content gives the same text. */
  fingerprint: string;
  reading: WireReading;
}

/** Why a reason that a person typed was not kept. */
export type Refusal = 'private-text' | 'gone' | 'storage';

export type Kept = { kept: true } | { kept: false; why: Refusal };

/** How far a waiver reaches (default: this finding) and its last day. */
export interface WaiveOptions {
  scope?: WaiverScope;
  expiresOn?: string;
}

/** 仍要报结: what was open and why it went on. */
export interface ClosingReason {
  tab: number;
  reason: string;
  note?: string;
}

export interface WorkerApi {
  /** The organisation's policy as the browser has it, told by whoever started the worker; everything else waits for it. */
  govern(policy: unknown): Promise<void>;
  policy(): Promise<Policy>;
  observe(frame: FrameReading): Promise<TabView>;
  /** A frame (or the whole tab) went away. */
  leave(tab: number, frame?: number): Promise<TabView>;
  view(tab: number): Promise<TabView>;
  /** Checks a case of the store again, with the rules and settings of now. */
  recheck(caseNumber: string): Promise<Finding[]>;
  waive(finding: string, reason: string, note?: string, options?: WaiveOptions): Promise<Kept>;
  /** Takes back the waiver that holds for a finding, or a waiver by its own id. */
  unwaive(id: string): Promise<Kept>;
  /** Keeps a note on a finding; an empty one takes it away. */
  annotate(finding: string, note: string): Promise<Kept>;
  closeAnyway(closing: ClosingReason): Promise<Kept>;
  /** Address where the finding, else the case, was seen last. */
  addressOf(caseNumber: string, finding?: string): Promise<string | undefined>;
  /** Every rule, for the settings. */
  rules(): Promise<RuleInfo[]>;
  settings(): Promise<Settings>;
  saveSettings(changed: Partial<Settings>): Promise<void>;
  /** Own numbers of judge and clerk: the number itself is not kept. */
  addOwnPhone(number: string): Promise<OwnPhoneAnswer>;
  removeOwnPhone(digest: string): Promise<void>;
  /** Every site map, those of the organisation first. Rows that no longer parse are left out. */
  listSiteMaps(): Promise<ListedMap[]>;
  /** Looks at the text of a file; nothing is kept. */
  readSiteMap(content: string): Promise<ParsedMap>;
  /** Keeps a map in the place of the one with its id. */
  saveSiteMap(map: unknown): Promise<MapKept>;
  removeSiteMap(id: string): Promise<void>;
  /** 我的指标 as of a day, over own cases. */
  figures(asOf: Day, caseClass?: CaseClass): Promise<Figures>;
  /** The cases behind one indicator. */
  figureRows(indicator: string, asOf: Day, selection?: RowSelection): Promise<FigureRows | undefined>;
  /** Its month trend of the year before; nothing where no closing of that year was seen. */
  lastYear(indicator: string, asOf: Day, selection?: RowSelection): Promise<TrendPoint[]>;
  /** What the indicator becomes with some more cases closed on that day. Nothing is changed. */
  suppose(indicator: string, asOf: Day, supposition: Supposition): Promise<Supposed | undefined>;
  /** What closing now and closing repaired do to indicators 11 and 14. */
  closingEffects(caseNumber: string): Promise<ClosingEffect[]>;
  /** Kept by hand: a mark on a case, a figure of the court for a month. */
  keepFact(caseNumber: string, fact: HandFact, value: CaseFacts[HandFact]): Promise<Kept>;
  keepFigure(item: ExternalItem, month: string, value: number | null): Promise<void>;
  /** The ledger as a workbook that can be imported again. */
  exportLedger(): Promise<Uint8Array<ArrayBuffer>>;
  /** All local data as one text, without the key; encrypted with a passphrase. */
  backup(passphrase?: string): Promise<string>;
  /** What a backup holds, or why it cannot be restored. Nothing is written. */
  restorable(text: string, passphrase?: string): Promise<Restorable | RestoreProblem>;
  restore(text: string, how: 'merge' | 'replace', passphrase?: string): Promise<void>;
  /** Takes an import back as a whole, also after other imports. */
  undoImport(id: number): Promise<void>;
  /** Hears what other workers changed; the listener is a Comlink proxy. */
  watch(listener: (what: Announcement) => void): Promise<void>;
  /** Erases every table and the key. */
  wipe(): Promise<void>;
}
