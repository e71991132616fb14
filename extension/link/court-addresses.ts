// The court addresses that the extension may read. The browser keeps them: a permission and a registered
// content script for each, so there is no list of our own that could disagree with what is really allowed.

import { type Origin, originOf, patternOf } from './court-address';

/** `fixed`: given by the manifest or the organisation; it cannot be taken back here. */
export type AddressState = 'allowed' | 'not-allowed' | 'fixed';

export interface CourtAddress {
  origin: Origin;
  state: AddressState;
}

/** With those that the organisation names; the browser still asks the person for each once. */
export function withGiven(addresses: CourtAddress[], given: readonly Origin[]): CourtAddress[] {
  const missing = given.filter((origin) => addresses.every((known) => known.origin !== origin));
  return [...addresses, ...missing.map((origin): CourtAddress => ({ origin, state: 'not-allowed' }))];
}

const contentScript = 'content-scripts/content.js';
const idPrefix = 'court ';

export async function listCourtAddresses(): Promise<CourtAddress[]> {
  const [granted, scripts] = await Promise.all([
    chrome.permissions.getAll(),
    chrome.scripting.getRegisteredContentScripts(),
  ]);
  return describeAddresses(
    granted.origins ?? [],
    scripts.filter((s) => s.id.startsWith(idPrefix)).flatMap((s) => s.matches ?? []),
    chrome.runtime.getManifest().host_permissions ?? [],
  );
}

/** Every origin that is granted or registered, with what can be said of it. */
export function describeAddresses(granted: string[], registered: string[], fixed: string[]): CourtAddress[] {
  const patterns = [...new Set([...fixed, ...granted, ...registered])].sort();
  return patterns.flatMap((pattern): CourtAddress[] => {
    const origin = originOf(pattern);
    if (!origin) return [];
    if (fixed.includes(pattern)) return [{ origin, state: 'fixed' }];
    const allowed = granted.includes(pattern) && registered.includes(pattern);
    return [{ origin, state: allowed ? 'allowed' : 'not-allowed' }];
  });
}

/**
 * Asks the person and registers the content script. To be called in the click itself, before anything is awaited:
 * the browser takes the question only from a person's gesture. False when the person refused.
 */
export async function allowCourtAddress(origin: Origin): Promise<boolean> {
  const granted = await chrome.permissions.request({ origins: [patternOf(origin)] });
  if (granted) await register(origin);
  return granted;
}

export async function forgetCourtAddress(origin: Origin): Promise<void> {
  const id = idPrefix + origin;
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [id] });
  await chrome.permissions.remove({ origins: [patternOf(origin)] });
}

/** Calls back when a permission came or went, here or on the browser's own pages. */
export function watchCourtAddresses(changed: () => void): () => void {
  chrome.permissions.onAdded.addListener(changed);
  chrome.permissions.onRemoved.addListener(changed);
  return () => {
    chrome.permissions.onAdded.removeListener(changed);
    chrome.permissions.onRemoved.removeListener(changed);
  };
}

async function register(origin: Origin): Promise<void> {
  const id = idPrefix + origin;
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) return;
  await chrome.scripting.registerContentScripts([
    {
      id,
      js: [contentScript],
      matches: [patternOf(origin)],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** An update of the extension drops registered scripts: they are registered again for what is allowed. */
export async function restoreCourtAddresses(): Promise<void> {
  const granted = await chrome.permissions.getAll();
  for (const pattern of granted.origins ?? []) {
    const origin = originOf(pattern);
    if (origin) await register(origin);
  }
}
