import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { previewPlan } from '../../core/check/batch';
import type { Observation } from '../../core/store/database';
import { emptyPlan } from '../../core/tables/import';
import type { ImportPlan, PlannedCase } from '../../core/tables/plan';
import { caseNumber } from './workbooks';

const number = caseNumber(1);

function known(facts: Partial<CaseFacts>, at = '2022-06-01T00:00:00Z'): Map<string, Observation[]> {
  return new Map([
    [number, [{ id: 1, caseNumber: number, source: 'page', from: '案件详情', at, facts, seen: [], page: '/a' }]],
  ]);
}

function plan(facts: Partial<CaseFacts>, at = '2022-07-01T00:00:00Z'): ImportPlan {
  const planned: PlannedCase = {
    caseNumber: number,
    table: 0,
    row: 5,
    from: '清单.xlsx · 案件',
    at,
    facts,
    seen: ['closing'],
    rows: {},
  };
  return { ...emptyPlan(), cases: [planned] };
}

describe('preview', () => {
  it('tells new cases', () => {
    expect(previewPlan(plan({ cause: '离婚纠纷' }), new Map(), {})).toMatchObject({
      fresh: [number],
      changed: [],
      unchanged: 0,
    });
  });

  it('tells each change with old and new, source and time', () => {
    const { changed } = previewPlan(
      plan({ cause: '抚养纠纷', judge: '白露' }),
      known({ cause: '离婚纠纷', judge: '白露' }),
      {},
    );
    expect(changed).toEqual([
      {
        caseNumber: number,
        changes: [
          {
            field: 'cause',
            kind: 'change',
            old: '离婚纠纷',
            fresh: '抚养纠纷',
            from: '清单.xlsx · 案件',
            row: 5,
            at: '2022-07-01T00:00:00Z',
            oldFrom: '案件详情',
            oldAt: '2022-06-01T00:00:00Z',
          },
        ],
      },
    ]);
  });

  it('offers a blank cell over a filled entry, and counts it once it is ticked', () => {
    const before = known({ closedOn: '2022-05-30' });
    const offered = previewPlan(plan({ closedOn: null }), before, {});
    expect(offered.changed[0]?.changes).toMatchObject([
      { field: 'closedOn', kind: 'blank', old: '2022-05-30', fresh: null },
    ]);
    const ticked = previewPlan(plan({ closedOn: null }), before, {}, new Map([[number, ['closedOn']]]));
    expect(ticked.changed[0]?.changes).toMatchObject([{ field: 'closedOn', kind: 'change', fresh: null }]);
  });

  it('says that what is known is newer', () => {
    const { changed } = previewPlan(
      plan({ cause: '离婚纠纷' }, '2022-01-01T00:00:00Z'),
      known({ cause: '抚养纠纷' }),
      {},
    );
    expect(changed[0]?.changes).toMatchObject([{ field: 'cause', kind: 'older', old: '抚养纠纷', fresh: '离婚纠纷' }]);
  });

  it('counts what stays as it is, rows of lists too', () => {
    const facts = { cause: '离婚纠纷', hearings: [{ key: 'hearing:7', date: '2022-05-10T09:00' }] };
    const same = { cause: '离婚纠纷', hearings: [{ key: 'hearing:1', date: '2022-05-10T09:00' }] };
    expect(previewPlan(plan(same), known(facts), {})).toMatchObject({ changed: [], fresh: [], unchanged: 1 });
    const more = { hearings: [{ key: 'hearing:1', date: '2022-06-10T09:00' }] };
    expect(previewPlan(plan(more), known(facts), {}).changed[0]?.changes).toMatchObject([
      {
        field: 'hearings',
        kind: 'change',
        fresh: [{ key: 'hearing:1' }, { key: 'hearing:2', date: '2022-06-10T09:00' }],
      },
    ]);
  });

  it('tells new, changed and unchanged records of the other lists', () => {
    const record = (key: string, resolved: boolean | null) =>
      ({ kind: 'petitions', key, table: 0, row: 2, from: 'x', at: '2022-07-01', facts: { key, resolved } }) as const;
    const records = {
      petitions: [
        { key: 'X1', resolved: false },
        { key: 'X2', resolved: true },
        { key: 'X3', resolved: true },
      ],
    };
    const given = {
      ...emptyPlan(),
      records: [record('X1', true), record('X2', true), record('X3', null), record('X4', true)],
    };
    expect(previewPlan(given, new Map(), records)).toMatchObject({
      freshRecords: 1,
      unchangedRecords: 2,
      changedRecords: [{ kind: 'petitions', key: 'X1', changes: [{ field: 'resolved', old: false, fresh: true }] }],
    });
  });
});
