import { readPolicy } from '../link/policy';

/** Where the organisation has closed exports, a page of ours prints blank, by whatever way it is printed. */
export async function closePrint(): Promise<void> {
  const policy = await readPolicy();
  const off = typeof policy === 'object' && policy !== null && 'exportOff' in policy && policy.exportOff !== false;
  document.documentElement.classList.toggle('export-off', off);
}
