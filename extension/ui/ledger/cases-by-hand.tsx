// Marks on single cases that no page tells: left out of the long-pending list, four kinds, review, file in step.

import { shortCaseNumber } from '@core/case/case-number';
import type { CaseFacts } from '@core/case/facts';
import { type HandFact, handFacts } from '@core/check/by-hand';
import { openDatabase, type StoredCase } from '@core/store/database';
import { everyRow } from '@core/store/shelves';
import { App, Input, Select } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { startWorker } from '../../link/worker';
import { text } from '../text';

/** Written facts; the others are yes, no or empty. */
const written: readonly HandFact[] = ['exclusionReason', 'reviewResult'];
const shownAtMost = 20;

export function CasesByHand({ hidden }: { hidden: boolean }) {
  const [asked, setAsked] = useState('');
  const cases = useLiveQuery(() => (hidden ? undefined : readCases(asked)), [asked, hidden]);
  return (
    <section className="sheet by-hand" hidden={hidden}>
      <h2>{text('ledger_marks')}</h2>
      <p className="faint">{text('ledger_marks_hint')}</p>
      <Input.Search
        size="small"
        allowClear
        aria-label={text('ledger_marks_search')}
        placeholder={text('ledger_marks_search')}
        onChange={({ target }) => setAsked(target.value.trim())}
      />
      <div className="figures">
        <table>
          <thead>
            <tr>
              <th scope="col">{text('ledger_case_number')}</th>
              {handFacts.map((fact) => (
                <th key={fact} scope="col">
                  {text(`ledger_mark_${fact}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases?.map(({ caseNumber, facts }) => (
              <tr key={caseNumber}>
                <th scope="row">{shortCaseNumber(caseNumber)}</th>
                {handFacts.map((fact) => (
                  <td key={fact}>
                    <MarkEntry caseNumber={caseNumber} fact={fact} value={facts[fact]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cases?.length === 0 && <p className="soft">{text('ledger_marks_none')}</p>}
    </section>
  );
}

interface MarkEntryProps {
  caseNumber: string;
  fact: HandFact;
  value: CaseFacts[HandFact];
}

function MarkEntry({ caseNumber, fact, value }: MarkEntryProps) {
  const { message } = App.useApp();
  const label = `${shortCaseNumber(caseNumber)} ${text(`ledger_mark_${fact}`)}`;
  const keep = async (fresh: CaseFacts[HandFact]) => {
    if (fresh === (value ?? null)) return;
    const kept = await startWorker().keepFact(caseNumber, fact, fresh);
    if (!kept.kept) message.warning(text(kept.why === 'private-text' ? 'notice_private_text' : 'ledger_failed'));
  };
  if (written.includes(fact)) {
    return (
      <Input
        key={String(value)}
        size="small"
        maxLength={100}
        aria-label={label}
        defaultValue={typeof value === 'string' ? value : ''}
        onBlur={({ target }) => void keep(target.value.trim() || null)}
      />
    );
  }
  return (
    <Select
      size="small"
      aria-label={label}
      value={typeof value === 'boolean' ? String(value) : ''}
      options={[
        { value: '', label: text('ledger_value_unseen_short') },
        { value: 'true', label: text('ledger_value_yes') },
        { value: 'false', label: text('ledger_value_no') },
      ]}
      onChange={(chosen) => void keep(chosen === '' ? null : chosen === 'true')}
    />
  );
}

let database: ReturnType<typeof openDatabase> | undefined;

/** The oldest pending cases first: those are the ones that are left out. */
async function readCases(asked: string): Promise<StoredCase[]> {
  database ??= openDatabase();
  const all = await everyRow(database, 'cases');
  const filedOn = ({ facts }: StoredCase) => facts.filedOn ?? '9999';
  return all
    .filter(({ caseNumber }) => caseNumber.includes(asked))
    .sort(
      (a, b) =>
        Number(a.facts.closedOn != null) - Number(b.facts.closedOn != null) || (filedOn(a) < filedOn(b) ? -1 : 1),
    )
    .slice(0, shownAtMost);
}
