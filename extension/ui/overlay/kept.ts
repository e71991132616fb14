// What the overlay remembers of one site: where a person put it, and whether it was open.

export interface Kept {
  open?: boolean;
  /** Top of the badge, px. */
  badge?: number;
  /** Place of the panel, px in the viewport. */
  panel?: { left: number; top: number };
}

export interface OverlayStorage {
  read(): Promise<Kept>;
  write(kept: Kept): void;
}

/** The part of chrome.storage that is needed. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Keeps the place of one site in an area such as `chrome.storage.local`. A place that cannot be kept is only lost. */
export function siteStorage(area: Area, site: string): OverlayStorage {
  const key = `overlay:${site}`;
  return {
    read: () =>
      area.get(key).then(
        (items) => keptFrom(items[key]),
        () => ({}),
      ),
    write: (kept) => {
      area.set({ [key]: kept }).catch(() => undefined);
    },
  };
}

/** Storage is a border: whatever stands there, only finite numbers come in. */
export function keptFrom(value: unknown): Kept {
  if (typeof value !== 'object' || value === null) return {};
  const { open, badge, panel } = value as Record<string, unknown>;
  const place = typeof panel === 'object' && panel !== null ? (panel as Record<string, unknown>) : {};
  return {
    ...(typeof open === 'boolean' && { open }),
    ...(isNumber(badge) && { badge }),
    ...(isNumber(place.left) && isNumber(place.top) && { panel: { left: place.left, top: place.top } }),
  };
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
