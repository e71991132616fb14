// The import that is on its way.

import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { text } from '../text';
import { CollectArea } from './collect-area';
import { DropArea } from './drop-area';
import { MappingTable } from './mapping-table';
import { PreviewSheet } from './preview-sheet';
import { saveFile, xlsxType } from './save-file';
import { UnitQuestions } from './unit-questions';
import { useGrowing } from './use-growing';
import type { ImportHandle, ImportState } from './use-import';

export function RunningImport({ running }: { running: ImportHandle }) {
  const { state, cancel, read } = running;
  const [sources, setSources] = useState<ReadonlyMap<string, string>>(new Map());
  if (state.step === 'reading') return <Reading state={state} cancel={cancel} />;
  if (state.step === 'shown') {
    const choose = (signature: string, preset: string) => setSources(new Map(sources).set(signature, preset));
    return <Shown running={running} shown={state.shown} sources={sources} choose={choose} />;
  }
  if (state.step === 'applying') return <p className="sheet pad">{text('ledger_applying')}</p>;
  return (
    <>
      {state.step === 'refused' && (
        <Alert type="warning" showIcon message={state.why} description={text('ledger_untouched')} />
      )}
      {state.step === 'failed' && (
        <Alert type="warning" showIcon message={text('ledger_failed')} description={text('ledger_untouched')} />
      )}
      {state.step === 'applied' && <Alert type="success" showIcon message={text('ledger_applied', state.cases)} />}
      <DropArea read={read} />
      <CollectArea read={read} />
    </>
  );
}

function Reading({ state, cancel }: { state: Extract<ImportState, { step: 'reading' }>; cancel(): void }) {
  const { progress, since } = state;
  const seconds = Math.max(0.1, (performance.now() - since) / 1000);
  const share = progress && progress.of > 0 ? Math.round((progress.rows / progress.of) * 100) : 0;
  return (
    <section className="sheet pad" aria-live="polite">
      <p>{text('ledger_reading', progress?.file ?? '', progress?.sheet ?? '')}</p>
      <Progress percent={share} showInfo={false} />
      <p className="faint">
        {text('ledger_speed', progress?.rows ?? 0, Math.round((progress?.rows ?? 0) / seconds))}
        <Button size="small" onClick={cancel}>
          {text('ledger_cancel')}
        </Button>
      </p>
    </section>
  );
}

interface ShownProps {
  running: ImportHandle;
  shown: Extract<ImportState, { step: 'shown' }>['shown'];
  /** Presets chosen, by signature of the headers. */
  sources: ReadonlyMap<string, string>;
  choose(signature: string, preset: string): void;
}

function Shown({ running, shown, sources, choose }: ShownProps) {
  const parts = useGrowing(shown.tables.length + 2, 1);
  const [ticked, setTicked] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const { preview, tables } = shown;
  const brings = preview.fresh + preview.changed + preview.freshRecords + preview.changedRecords;
  const tick = (caseNumber: string, field: string, on: boolean) => {
    const others = (ticked.get(caseNumber) ?? []).filter((one) => one !== field);
    setTicked(new Map(ticked).set(caseNumber, on ? [...others, field] : others));
  };
  const saveRejected = async () =>
    saveFile(text('ledger_rejected_file'), await running.worker().api.rejected(), xlsxType);
  const apply = () => running.apply([...ticked].map(([caseNumber, fields]) => [caseNumber, [...fields]]));
  return (
    <>
      <UnitQuestions shown={shown} remap={running.remap} />
      {tables.slice(0, parts).map((table, index) => (
        <MappingTable
          key={`${table.file}/${table.sheet}`}
          table={table}
          asked={preview.questions.filter((question) => question.table === index).map((question) => question.header)}
          source={sources.get(table.signature)}
          change={(mapping, source) => {
            if (source) choose(table.signature, source);
            running.remap({ [table.signature]: mapping });
          }}
        />
      ))}
      {parts > tables.length && (
        <PreviewSheet shown={shown} worker={running.worker} ticked={ticked} tick={tick} saveRejected={saveRejected} />
      )}
      <div className="actions">
        <Button type="primary" disabled={brings === 0 && ticked.size === 0} onClick={apply}>
          {text('ledger_apply', preview.fresh, preview.changed)}
        </Button>
        <Button onClick={running.cancel}>{text('ledger_cancel')}</Button>
        <span className="faint">{text(brings === 0 ? 'ledger_brings_nothing' : 'ledger_undo_later')}</span>
      </div>
    </>
  );
}
