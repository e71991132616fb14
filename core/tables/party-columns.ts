// Columns of a list of cases that name its parties: 原告, 被告 … They are used for the batch check and end there.

import type { Party } from '../case/facts';
import { usualRoles } from '../case/roles';
import { headerKey } from './columns';
import type { Intake } from './import-lists';
import type { PlannedCase, PlannedTable } from './plan';
import type { RawCell } from './read-file';

export interface PartyColumn {
  at: number;
  role: string;
}

/** Roles as they stand over such columns, with or without 姓名, 名称 or 信息. */
const roles = [...usualRoles, '起诉人', '原审原告', '原审被告'];
const roleOf = new Map(
  roles.flatMap((role) =>
    ['', '姓名', '名称', '姓名或名称', '姓名/名称', '信息'].map((end) => [headerKey(role + end), role]),
  ),
);

const most = 50;
const between = /[、；;，,\n\r]+/;
const andOthers = /等(?:\s*\d+\s*[人名户个])?$/;
/** A name that was masked before it came here tells nothing, and no digest of it would ever agree. */
const masked = /[*＊×●○]/;

export function partyColumns({ kind, columns }: PlannedTable): PartyColumn[] {
  if (kind !== 'cases') return [];
  return columns.flatMap(({ at, header, field }) => {
    const role = field === undefined ? roleOf.get(headerKey(header)) : undefined;
    return role ? [{ at, role }] : [];
  });
}

/** The names of one cell: 甲、乙等3人 → 甲, 乙. */
export function namesIn(text: string): string[] {
  const names = text.split(between).map((name) => name.trim().replace(andOthers, '').trim());
  return names.filter((name) => name !== '' && !masked.test(name)).slice(0, most);
}

/** Names → parties of the planned case. Raw names end in the intake. */
export async function readParties(
  planned: PlannedCase,
  cells: readonly (RawCell | undefined)[],
  columns: readonly PartyColumn[],
  intake: Intake,
): Promise<void> {
  const raw = columns.flatMap(({ at, role }) => {
    const text = cells[at]?.v;
    return typeof text === 'string' ? namesIn(text).map((name) => ({ name, role })) : [];
  });
  const parties: Party[] = [];
  for (const [index, { name, role }] of raw.entries())
    parties.push({ key: `party:${index + 1}`, role, name: await intake.name(name) });
  if (parties.length > 0) planned.parties = parties;
}
