// Worked examples of an indicator: documentation and first tests. Rows are written short and made whole here.
// All numbers and persons in examples are invented.

import type {
  Dishonesty,
  Entrustment,
  ExternalFigure,
  Ledger,
  LedgerCase,
  LedgerPayment,
  Petition,
  Supervision,
} from '../case/ledger';

type Times = { times?: number };

/** `type` gives the 类型代字 (民初 when left out); the number is made up unless `caseNumber` is given. */
export type ExampleCase = Partial<LedgerCase> & Times & { type?: string };

export interface ExampleLedger {
  cases?: ExampleCase[];
  payments?: (Partial<LedgerPayment> & Times)[];
  petitions?: (Partial<Petition> & Times)[];
  entrustments?: (Partial<Entrustment> & Times)[];
  supervisions?: (Partial<Supervision> & Times)[];
  dishonesty?: (Partial<Dishonesty> & Times)[];
  external?: ExternalFigure[];
}

export interface Example {
  /** The situation in one Chinese sentence. */
  when: string;
  /** 2022-06-30 when left out. */
  asOf?: string;
  given: ExampleLedger;
  /** The value, or its bounds where something is unknown: `26/48`, `['66/120', '68/120']`, null for —. */
  gives: string | null | [string | null, string | null];
  /** Second value meant: `b`. */
  second?: string;
}

export function exampleLedger(given: ExampleLedger): Ledger {
  return {
    ...given,
    cases: (given.cases ?? []).flatMap((row, group) => repeat(row, (i) => wholeCase(row, group, i))),
    payments: given.payments && keyed(given.payments),
    petitions: given.petitions && keyed(given.petitions),
    entrustments: given.entrustments && keyed(given.entrustments),
    supervisions: given.supervisions && keyed(given.supervisions),
    dishonesty: given.dishonesty && keyed(given.dishonesty),
  };
}

function wholeCase({ times, type = '民初', ...facts }: ExampleCase, group: number, i: number): LedgerCase {
  return { caseNumber: `（2022）内2299${type}${(group + 1) * 1000 + i + 1}号`, ...facts };
}

function keyed<T extends Times>(rows: T[]): (Omit<T, 'times'> & { key: string })[] {
  return rows.flatMap((row, group) =>
    repeat(row, (i) => {
      const { times, ...facts } = row;
      return { key: `${group + 1}-${i + 1}`, ...facts };
    }),
  );
}

function repeat<T extends Times, R>(row: T, make: (i: number) => R): R[] {
  return Array.from({ length: row.times ?? 1 }, (_, i) => make(i));
}
