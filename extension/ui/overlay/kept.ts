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

/**
 * Keeps the place of one site in an area such as `chrome.storage.local`. A place that cannot be kept (a full disk, an
 * extension that was updated under the page) is only lost: the overlay stands where it stands first. Told once for a page.
 */
export function siteStorage(area: Area, site: string): OverlayStorage {
  const key = `overlay:${site}`;
  let told = false;
  const tellOnce = (cause: unknown): void => {
    if (!told) console.warn('caselint: place of the overlay not kept', cause instanceof Error ? cause.name : 'unknown');
    told = true;
  };
  return {
    read: async () => {
      try {
        return keptFrom((await area.get(key))[key]);
      } catch (cause) {
        tellOnce(cause);
        return {};
      }
    },
    write: (kept) => void area.set({ [key]: kept }).catch(tellOnce),
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
