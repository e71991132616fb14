import { readPolicy } from '../link/policy';
import { painted } from './painted';

/** Where the organisation has closed exports, a page of ours prints blank, by whatever way it is printed; and until that is known. */
export async function closePrint(): Promise<void> {
  document.documentElement.classList.add('export-off');
  await painted();
  const policy = await readPolicy();
  const off = typeof policy === 'object' && policy !== null && 'exportOff' in policy && policy.exportOff !== false;
  document.documentElement.classList.toggle('export-off', off);
}
