// A year of a court as one workbook with every sheet of the template. All cases, persons and numbers are invented.

import type { Ledger, LedgerCase } from '../../core/case/ledger';
import { ledgerSheets } from '../../core/tables/ledger-sheets';
import { writeXlsx } from '../../core/tables/write-xlsx';

export const asOf = '2022-12-20';
const caseCount = 300;

const types = '民初 民初 民初 民初 刑初 行初 民终 民特 诉前调确 执 执 执 执恢 执保 执异'.split(' ');
const trialModes = '判决 判决 调解 准予撤诉'.split(' ');
const enforcementModes = '执行完毕 终结本次执行程序 终结执行'.split(' ');

export function yearLedger(): Ledger {
  const cases = Array.from({ length: caseCount }, (_, i) => caseAt(i));
  const numbers = cases.map(({ caseNumber }) => caseNumber);
  const rows = <Row>(make: (i: number) => Row) => Array.from({ length: 24 }, (_, i) => make(i));
  return {
    cases,
    payments: rows((i) => ({
      key: `K${i}`,
      caseNumber: numbers[i * 12] ?? null,
      arrivedOn: dayAt(300 + i * 2),
      amount: 1000 + i,
      paidOn: i % 3 === 0 ? null : dayAt(310 + i * 2),
      delayApprovedOn: null,
    })),
    petitions: rows((i) => ({
      key: `X${i}`,
      assignedBy: i % 2 ? '最高人民法院' : '高级人民法院',
      assignedOn: dayAt(i * 9),
      dueOn: dayAt(i * 9 + 60),
      completedOn: i % 4 === 0 ? null : dayAt(i * 9 + 50 + (i % 5) * 4),
      resolved: i % 3 !== 0,
    })),
    entrustments: rows((i) => ({
      key: `W${i}`,
      direction: i % 3 === 0 ? '委托' : '受托',
      receivedOn: dayAt(i * 10),
      dueOn: dayAt(i * 10 + 30),
      completedOn: i % 5 === 0 ? null : dayAt(i * 10 + 24 + (i % 4) * 3),
    })),
    supervisions: rows((i) => ({
      key: `D${i}`,
      receivedOn: dayAt(i * 11),
      dueOn: dayAt(i * 11 + 20),
      completedOn: dayAt(i * 11 + 16 + (i % 3) * 3),
    })),
    dishonesty: rows((i) => ({
      key: `S${i}`,
      caseNumber: null,
      publishedOn: dayAt(i * 7),
      revokedOn: i % 2 ? dayAt(i * 7 + 90) : null,
    })),
    external: [
      { item: '员额法官人数', month: '2022-06', value: 6 },
      { item: '平台诉前调解成功数', month: '2022-06', value: 40 },
      { item: '司法确认数', month: '2022-06', value: 9 },
      { item: '上级任务数', month: '2022-06', value: 8 },
      { item: '上级任务按时完成数', month: '2022-06', value: 7 },
    ],
  };
}

export function yearWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const { cases, ...records } = yearLedger();
  return writeXlsx([...ledgerSheets(cases, records), ...listsBeside(cases)]);
}

function caseAt(i: number): LedgerCase {
  const type = types[i % types.length] ?? '民初';
  const enforcement = type.startsWith('执');
  const year = i % 25 === 0 ? 2020 : i % 6 === 0 ? 2021 : 2022;
  const filed = (i * 37) % 330;
  const isClosed = i % 5 !== 0;
  const modes = enforcement ? enforcementModes : trialModes;
  const closed = isClosed ? dayAt(Math.min(filed + 12 + ((i * 53) % 170), 350)) : null;
  return {
    caseNumber: `（${year}）内2299${type}${i + 1}号`,
    cause: ['民间借贷纠纷', '买卖合同纠纷', '离婚纠纷'][i % 3],
    filedOn: `${year}${dayAt(filed).slice(4)}`,
    closedOn: closed,
    closingMode: closed ? [modes[i % modes.length] ?? '判决'] : null,
    procedure: [i % 4 === 0 ? '普通程序' : '简易程序'],
    judge: ['林晓岚', '乌云', '白杨'][i % 3],
    pronouncedInCourt: i % 7 === 0 ? null : i % 2 === 0,
    hearingDays: closed && !enforcement ? [dayAt(filed + 5)] : null,
    appealedOn: closed && i % 11 === 0 ? closed : null,
    effectiveOn: closed,
    retrialResult: i % 97 === 0 ? '高院改判' : null,
    retrialResultOn: i % 97 === 0 ? dayAt(200) : null,
    enforcementFiledOn: closed && i % 17 === 0 ? dayAt(345) : null,
    fourKinds: i % 13 === 0,
    supervisionTraced: i % 26 === 0,
    validlyDisclosed: i % 8 !== 0,
    publication: i % 6 === 0 ? '不上网' : '上网',
    livestream: i % 3 === 0,
    reviewResult: i % 9 === 0 ? '瑕疵' : '合格',
    extendedDays: 0,
    deductedDays: i % 10 === 0 ? 15 : 0,
    enforcementClaim: enforcement ? 10_000 + i : null,
    recoveredAmount: enforcement && closed ? 4_000 + i : null,
    onlineAuction: i % 4 === 0,
    suspensionCause: null,
    finalRoundQualified: i % 3 !== 0,
    noticeOn: enforcement ? dayAt(filed + (i % 15)) : null,
    inquiryOn: enforcement ? dayAt(filed + 20 + (i % 20)) : null,
    assetsVerifiedOn: null,
    resumedOn: null,
    statutoryDeadlineOn: enforcement ? dayAt(filed + 180) : null,
    excludedFromLongPending: false,
  };
}

/** The lists of single cases, which the export of a ledger takes from the cases themselves. */
function listsBeside(cases: LedgerCase[]) {
  const some = cases.slice(0, 30).map(({ caseNumber }) => caseNumber);
  const text = (...headers: string[]) => headers.map((header) => ({ header, type: 'text' as const }));
  return [
    {
      name: '当事人',
      columns: text('案号', '诉讼地位', '姓名', '当事人类型'),
      rows: some.flatMap((number, i) => [
        [number, '原告', `张${'甲乙丙丁'[i % 4]}`, '自然人'],
        [number, '被告', `李${'甲乙丙丁'[i % 4]}`, '自然人'],
      ]),
    },
    {
      name: '送达',
      columns: text('案号', '文书', '送达方式', '送达日期'),
      rows: some.map((number) => [number, '判决书', '直接送达', '2022-06-01']),
    },
    {
      name: '开庭',
      columns: text('案号', '开庭时间', '法庭'),
      rows: some.map((number, i) => [number, `2022-05-${String(1 + (i % 28)).padStart(2, '0')} 09:00`, '第一法庭']),
    },
    {
      name: '审限变更',
      columns: text('案号', '种类', '起', '止', '天数'),
      rows: some.slice(0, 8).map((number) => [number, '扣除', '2022-05-01', '2022-05-16', '15']),
    },
  ];
}

/** The day of 2022 with this number, 0 for 1 January; past the end of the list its last day. */
function dayAt(number: number): string {
  return new Date(Date.UTC(2022, 0, 1 + Math.min(number, 353))).toISOString().slice(0, 10);
}
