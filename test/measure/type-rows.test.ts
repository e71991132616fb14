import { describe, expect, it } from 'vitest';
import { typeOf } from '../../core/case/case-class';
import type { LedgerCase } from '../../core/case/ledger';
import { rowsOf } from '../../core/measure/planes';
import { prepare } from '../../core/measure/tables';
import { typeAt, typeRows } from '../../core/measure/type-rows';

const numbers = [
  '（2022）内2299民初418号',
  '（2022）内2299民初9号之一',
  '（2021）内22民终7号',
  '（2022）内2299知民初3号',
  '(2022)内2299执恢5号',
  '（2022）内2299执5号',
  '（2022）最高法民申12号',
  '（2014）乌民初字第40号',
  '（2022）内2299第12号',
  '（2022）内22991民初5号',
  '（2022）内2299民初123456789号',
  '（2122）内2299民初5号',
  '（2022）某2299民初5号',
  '随便写的',
  '',
];

describe('types', () => {
  it('are those of the parser, whatever the number looks like', () => {
    const { tables, types } = prepare({ cases: numbers.map((caseNumber) => ({ caseNumber })) });
    const found = tables.cases.rows.map(({ caseNumber }, row) => [caseNumber, typeAt(types, row)]);
    expect(found).toEqual(tables.cases.rows.map(({ caseNumber }) => [caseNumber, typeOf(caseNumber)]));
  });

  const ask = (cases: LedgerCase[], ...of: string[]) => {
    const ledger = prepare({ cases });
    const { yes, maybe } = typeRows(ledger.tables.cases, ledger, { op: 'type', in: of });
    return [rowsOf(yes).length, rowsOf(maybe).length];
  };
  const special = (facts: Partial<LedgerCase>): LedgerCase[] => [{ caseNumber: '（2021）内2299民特1号', ...facts }];
  const cause = '申请司法确认调解协议';

  it('read an old 民特 about 司法确认 as 诉前调确', () => {
    expect(ask(special({ cause, filedOn: '2021-12-31' }), '诉前调确')).toEqual([1, 1]);
    expect(ask(special({ cause, filedOn: '2021-12-31' }), '民特')).toEqual([0, 0]);
    expect(ask(special({ cause, filedOn: '2022-01-01' }), '诉前调确')).toEqual([0, 0]);
    expect(ask(special({ cause: '申请宣告失踪', filedOn: '2021-12-31' }), '民特')).toEqual([1, 1]);
    expect(ask(special({ cause: null, filedOn: '2021-12-31' }), '民特')).toEqual([1, 1]);
    expect(ask(special({ cause, filedOn: null }), '民特')).toEqual([1, 1]);
  });

  it('cannot tell where the cause or the day is unseen', () => {
    expect(ask(special({ filedOn: '2021-12-31' }), '诉前调确')).toEqual([0, 1]);
    expect(ask(special({ cause }), '民特')).toEqual([0, 1]);
    expect(ask(special({ cause }), '民特', '诉前调确')).toEqual([1, 1]);
    expect(ask(special({ cause: '申请宣告失踪' }), '诉前调确')).toEqual([0, 0]);
    expect(ask(special({ filedOn: '2022-03-01' }), '诉前调确')).toEqual([0, 0]);
  });
});
