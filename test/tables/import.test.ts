// All persons and numbers are invented.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, type InputFile, readTables } from '../../core/tables/import';
import type { Intake } from '../../core/tables/import-lists';
import { TableError } from '../../core/tables/table-error';
import { bytesOf, caseNumber, xls, xlsx } from './workbooks';

/** What intake would make of a party, with just enough to tell rows apart. */
const intake: Intake = {
  party: async ({ name, ...raw }, key, filedOn) => ({
    key,
    ...(name !== undefined && {
      name: name === null ? null : { masked: name.slice(0, 1), length: name.length, flags: [] },
    }),
    ...('role' in raw && { role: raw.role }),
    ...(filedOn && { contactType: filedOn }),
    ...('phone' in raw && {
      phone: raw.phone ? { level: 'ok', code: 'ok', judgedBy: 1, masked: raw.phone.slice(-4) } : null,
    }),
  }),
  name: async (text) => ({
    masked: text.slice(0, 1),
    digest: `v1:${text.padEnd(22, '_')}`,
    length: text.length,
    flags: [],
  }),
};

function file(bytes: Uint8Array, name = '清单.xlsx'): InputFile {
  return { name, bytes, modifiedAt: '2022-07-01T08:00:00Z' };
}

function read(
  sheets: Parameters<typeof xlsx>[0],
  options: Partial<ImportOptions> = {},
  change?: Parameters<typeof xlsx>[1],
) {
  return readTables([file(xlsx(sheets, change))], { intake, ...options });
}

describe('finding the table', () => {
  it('below a title, above a total and a signature, with columns in any order', async () => {
    const plan = await read({
      Sheet1: [
        ['2022年收结案统计表'],
        ['统计时间：2022-01-01 至 2022-06-30'],
        ['承办法官', '收案时间', '案件号', '报结日期'],
        ['白露', '2022-01-04', caseNumber(1), '2022-03-01'],
        [],
        ['白露', '2022-02-05', caseNumber(2), null],
        ['合计', null, 2, null],
        ['制表人：白露'],
      ],
    });
    expect(plan.cases.map(({ facts, row, at }) => ({ ...facts, row, at }))).toEqual([
      {
        caseNumber: caseNumber(1),
        judge: '白露',
        filedOn: '2022-01-04',
        closedOn: '2022-03-01',
        row: 4,
        at: '2022-06-30T23:59:59',
      },
      {
        caseNumber: caseNumber(2),
        judge: '白露',
        filedOn: '2022-02-05',
        closedOn: null,
        row: 6,
        at: '2022-06-30T23:59:59',
      },
    ]);
    expect(plan.rejected).toEqual([]);
  });

  it('under two rows of headers', async () => {
    const merges = [
      { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
      { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
      { s: { r: 0, c: 3 }, e: { r: 1, c: 3 } },
    ];
    const plan = await read(
      {
        a: [
          ['案号', '标的（万元）', null, '承办人'],
          [null, '立案标的', '结案标的（元）'],
          [caseNumber(1), 12, 300, '白露'],
        ],
      },
      {},
      (sheet) => {
        sheet['!merges'] = merges;
      },
    );
    expect(plan.cases[0]?.facts).toEqual({
      caseNumber: caseNumber(1),
      claimedAmount: 12,
      closedAmount: 300,
      judge: '白露',
    });
    expect(plan.tables[0]?.columns.map(({ header }) => header)).toEqual([
      '案号',
      '标的（万元） 立案标的',
      '标的（万元） 结案标的（元）',
      '承办人',
    ]);
  });

  it('with headers repeated on every page and a 案号 merged over the rows of its parties', async () => {
    const header = ['案号', '诉讼地位', '姓名'];
    const plan = await read(
      {
        当事人: [
          header,
          [caseNumber(1), '原告', '周舟'],
          [null, '被告', '吴梧'],
          header,
          [caseNumber(2), '原告', '郑正'],
        ],
      },
      {},
      (sheet) => {
        sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
      },
    );
    expect(plan.cases.map(({ caseNumber, facts }) => [caseNumber, facts.parties?.map((p) => p.role)])).toEqual([
      [caseNumber(1), ['原告', '被告']],
      [caseNumber(2), ['原告']],
    ]);
  });

  it('in csv as well', async () => {
    const plan = await readTables([file(bytesOf(`案号,立案日期\n${caseNumber(1)},20220104\n`), 'a.csv')], { intake });
    expect(plan.cases[0]?.facts).toEqual({ caseNumber: caseNumber(1), filedOn: '2022-01-04' });
  });

  it('says so where there is none', async () => {
    await expect(
      read({
        杂项: [
          ['品名', '数量', '单价'],
          ['笔', 3, 2],
        ],
      }),
    ).rejects.toThrow('「清单.xlsx」的「杂项」表的表头认不出');
    await expect(readTables([file(bytesOf('hello world'), 'a.txt')], { intake })).rejects.toThrow(/没有认得出的表格/);
  });
});

describe('what is seen', () => {
  it('an absent column is unseen, a blank cell is empty', async () => {
    const plan = await read({
      案件: [
        ['案号', '结案日期'],
        [caseNumber(1), null],
      ],
    });
    expect(plan.cases[0]?.facts).toStrictEqual({ caseNumber: caseNumber(1), closedOn: null });
    expect(plan.cases[0]?.seen).toEqual(['closing']);
  });

  it('words in their canonical form, with 是否速裁 beside 适用程序', async () => {
    const plan = await read({
      案件: [
        ['案号', '适用程序', '是否速裁', '结案方式', '案件涉及', '文书上网', '四类案件'],
        [caseNumber(1), '小额', '是', '撤诉', '涉外、涉台', '是', '群体性纠纷'],
        [caseNumber(2), null, '否', '终本', '无', '审批不上网', '否'],
      ],
    });
    expect(plan.cases.map(({ facts }) => facts)).toEqual([
      {
        caseNumber: caseNumber(1),
        procedure: ['小额诉讼程序', '速裁程序'],
        closingMode: ['准予撤诉'],
        involvement: ['涉外', '涉台'],
        publication: '上网',
        fourKinds: true,
      },
      {
        caseNumber: caseNumber(2),
        procedure: null,
        closingMode: ['终结本次执行程序'],
        involvement: ['无'],
        publication: '审批不上网',
        fourKinds: false,
      },
    ]);
  });

  it('columns masked by an export of our own are not read back', async () => {
    const plan = await read({
      案件: [
        ['案号', '承办人（遮盖）', '案由'],
        [caseNumber(1), '白*', '离婚纠纷'],
      ],
    });
    expect(plan.cases[0]?.facts).toEqual({ caseNumber: caseNumber(1), cause: '离婚纠纷' });
  });
});

describe('what is told', () => {
  it('a damaged number with its cell, and the fact stays unseen', async () => {
    const plan = await read({
      当事人: [
        ['案号', '姓名', '手机号码', '证件号码'],
        [caseNumber(1), '周舟', '13800000001', 152201199003076000],
      ],
    });
    expect(plan.problems).toMatchObject([
      {
        sheet: '当事人',
        row: 2,
        column: '证件号码',
        cell: 'D2',
        code: 'damaged',
        caseNumber: caseNumber(1),
        subject: 'party:1',
      },
    ]);
    expect(plan.problems[0]?.message).toMatch(/^D2（证件号码）.*末几位已经丢失/);
  });

  it('rejected rows with sheet, row, column and reason, and nothing personal in them', async () => {
    const plan = await read({
      当事人: [
        ['案号', '姓名', '证件号码', '备注'],
        ['待编号', '周舟', '152201199003076012', '见卷 13800000001'],
        [null, '吴梧', '152201198506150021', '同上'],
      ],
    });
    expect(plan.rejected).toMatchObject([
      { sheet: '当事人', row: 2, column: '案号', reason: expect.stringContaining('看不懂') },
      { sheet: '当事人', row: 3, column: '案号', reason: '没有案号' },
    ]);
    const whole = JSON.stringify(plan);
    for (const raw of ['周舟', '吴梧', '152201199003076012', '13800000001']) expect(whole).not.toContain(raw);
  });

  it('the same 案号 twice: the last row counts', async () => {
    const plan = await read({
      案件: [
        ['案号', '承办人'],
        [caseNumber(1), '白露'],
        [caseNumber(2), '白露'],
        [caseNumber(1), '于洋'],
      ],
    });
    expect(plan.cases.map(({ facts }) => facts.judge)).toEqual(['白露', '于洋']);
    expect(plan.duplicates).toEqual([{ file: '清单.xlsx', sheet: '案件', key: caseNumber(1), rows: [2, 4] }]);
  });

  it('a question where money may be in 万元', async () => {
    const sheets = {
      案件: [
        ['案号', '结案标的'],
        [caseNumber(1), 12.5],
        [caseNumber(2), 3],
      ],
    };
    const [asked, told] = [
      await read(sheets),
      await read({ 案件: [['案号', '结案标的（万元）'], ...sheets.案件.slice(1)] }),
    ];
    expect(asked.questions).toMatchObject([{ header: '结案标的', field: 'closedAmount', samples: ['12.5', '3'] }]);
    expect(told.questions).toEqual([]);
    const signature = asked.tables[0]?.signature ?? '';
    const fields = { 案号: 'caseNumber', 结案标的: 'closedAmount' };
    const answered = await read(sheets, {
      mappings: { [signature]: { kind: 'cases', fields, units: { 结案标的: '万元' } } },
    });
    expect(answered.cases[0]?.facts.closedAmount).toBe(125_000);
    expect(answered.questions).toEqual([]);
  });

  it('cells that are not understood, once each', async () => {
    const plan = await read({
      案件: [
        ['案号', '立案日期', '承办人'],
        [caseNumber(1), '开春', '白露'],
      ],
    });
    expect(plan.problems).toMatchObject([{ cell: 'B2', code: 'not-understood', field: 'filedOn' }]);
    expect(plan.cases[0]?.facts).toStrictEqual({ caseNumber: caseNumber(1), judge: '白露' });
  });
});

describe('mapping', () => {
  it('follows what a person corrected, by the signature of the headers', async () => {
    const sheets = {
      甲表: [
        ['编码', '经手', '进院'],
        [caseNumber(1), '白露', '2022-01-04'],
      ],
    };
    const fields = { 编码: 'caseNumber', 经手: 'judge', 进院: 'filedOn' };
    const plan = await read(sheets, { mappings: { '编码|经手|进院': { kind: 'cases', fields } } });
    expect(plan.cases[0]?.facts).toEqual({ caseNumber: caseNumber(1), judge: '白露', filedOn: '2022-01-04' });
  });

  it('shows five rows beside the headers, and nothing of persons', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [caseNumber(i), '周舟', `1380000000${i}`, '于洋']);
    const plan = await read({ 当事人: [['案号', '姓名', '手机号码', '家属']].concat(rows) });
    expect(plan.tables[0]?.columns).toMatchObject([
      { header: '案号', field: 'caseNumber', samples: rows.slice(0, 5).map(([number]) => number) },
      { header: '姓名', field: 'name', samples: Array(5).fill('（不显示）') },
      { header: '手机号码', field: 'phone', samples: Array(5).fill('（不显示）') },
      { header: '家属', field: undefined, samples: Array(5).fill('于*') },
    ]);
  });
});

describe('days of limits', () => {
  it('of the case and of its list should agree', async () => {
    const plan = await read({
      案件: [
        ['案号', '延长审限天数', '扣除审限天数'],
        [caseNumber(1), 30, 10],
        [caseNumber(2), 30, 10],
      ],
      审限变更: [
        ['案号', '变更类型', '起', '止', '天数'],
        [caseNumber(1), '延长审限', '2022-05-01', null, 20],
        [caseNumber(1), '扣除', '2022-06-01', '2022-06-11', null],
      ],
    });
    expect(plan.problems).toMatchObject([
      { cell: 'B2', code: 'disagrees', caseNumber: caseNumber(1), field: 'extendedDays' },
    ]);
    expect(plan.problems[0]?.message).toMatch(/是 30 天.*合计 20 天/);
  });
});

describe('lists', () => {
  it('belong to their cases, with the rows they come from', async () => {
    const plan = await read({
      当事人: [
        ['案号', '诉讼地位', '姓名', '手机号码'],
        [caseNumber(1), '原告', '周舟', 13800000001],
        [caseNumber(1), '被告', '吴梧', null],
      ],
      案件: [
        ['案号', '立案日期'],
        [caseNumber(1), '2022-01-04'],
      ],
      开庭: [
        ['案号', '开庭时间', '结束时间', '法庭'],
        [caseNumber(1), '2022-05-10 09:00', '11:30', '第一法庭'],
        [caseNumber(1), 44726.375, null, null],
      ],
      送达: [
        ['案号', '文书', '送达方式', '受送达人', '送达日期', '签收时间'],
        [caseNumber(1), '传票', '直接送达', '吴梧', '2022-04-01', null],
      ],
      审限变更: [
        ['案号', '种类', '事由', '起', '止', '天数', '批准日期'],
        [caseNumber(1), '延长', '疑难', '2022-05-01', '2022-06-01', '31天', null],
      ],
      案款: [
        ['编号', '案号', '到账日期', '金额', '发放日期'],
        ['K1', caseNumber(1), '2022-06-01', 500.5, null],
        ['K2', null, '2022-06-02', 10, null],
      ],
    });
    const facts = Object.assign({}, ...plan.cases.map((planned) => planned.facts));
    expect(facts).toMatchObject({
      parties: [
        { key: 'party:1', role: '原告', contactType: '2022-01-04', phone: { masked: '0001' } },
        { key: 'party:2', role: '被告', phone: null },
      ],
      hearings: [
        { date: '2022-05-10T09:00', endedAt: '2022-05-10T11:30', room: '第一法庭' },
        { date: '2022-06-14T09:00', endedAt: null, room: null },
      ],
      services: [
        { document: '传票', method: '直接送达', recipient: { masked: '吴' }, servedOn: '2022-04-01', signedOn: null },
      ],
      limits: [{ kind: '延长', cause: '疑难', from: '2022-05-01', to: '2022-06-01', days: 31, approvedOn: null }],
      payments: [{ key: 'payment:1', number: 'K1', arrivedOn: '2022-06-01', amount: 500.5, paidOn: null }],
    });
    expect(plan.records).toMatchObject([{ kind: 'payments', key: 'K2', row: 3, facts: { amount: 10 } }]);
    expect(plan.cases.find(({ facts: own }) => own.parties)?.rows).toEqual({ 'party:1': 2, 'party:2': 3 });
    expect(plan.problems).toEqual([]);
  });

  it('unite rows with one key, the last one counts', async () => {
    const plan = await read({
      开庭: [
        ['案号', '开庭时间', '法庭'],
        [caseNumber(1), '2022-05-10 09:00', '一'],
        [caseNumber(1), '2022-05-10 09:00', '二'],
      ],
    });
    expect(plan.cases[0]?.facts.hearings).toEqual([{ key: 'hearing:1', date: '2022-05-10T09:00', room: '二' }]);
    expect(plan.duplicates).toMatchObject([{ key: `${caseNumber(1)} 2022-05-10T09:00`, rows: [2, 3] }]);
  });

  it('stand beside the cases', async () => {
    const plan = await read({
      信访: [
        ['编号', '交办单位', '交办日期', '期限', '办结日期', '是否化解'],
        ['X1', '最高人民法院', '2022-03-01', '2022-04-15', null, '未化解'],
      ],
      委托事项: [
        ['编号', '方向', '收到日期', '期限', '办结日期'],
        ['W1', '受托', '2022-03-01', '2022-03-31', '2022-03-20'],
      ],
      督办事项: [
        ['编号', '收到日期', '期限', '办结日期'],
        ['D1', '2022-03-01', '2022-03-31', null],
      ],
      失信名单: [
        ['编号', '案号', '发布日期', '撤销日期'],
        ['S1', caseNumber(9), '2022-03-01', null],
      ],
      外部数: [
        ['项目', '月份', '数值'],
        ['线上化解率', '2022-06', '55%'],
        ['司法确认数', '2022年6月', 12],
        ['别的', '2022-06', 1],
      ],
    });
    expect(plan.records.map(({ kind, key, facts }) => [kind, key, facts])).toEqual([
      [
        'petitions',
        'X1',
        {
          key: 'X1',
          assignedBy: '最高人民法院',
          assignedOn: '2022-03-01',
          dueOn: '2022-04-15',
          completedOn: null,
          resolved: false,
        },
      ],
      [
        'entrustments',
        'W1',
        { key: 'W1', direction: '受托', receivedOn: '2022-03-01', dueOn: '2022-03-31', completedOn: '2022-03-20' },
      ],
      ['supervisions', 'D1', { key: 'D1', receivedOn: '2022-03-01', dueOn: '2022-03-31', completedOn: null }],
      ['dishonesty', 'S1', { key: 'S1', caseNumber: caseNumber(9), publishedOn: '2022-03-01', revokedOn: null }],
      ['external', '线上化解率 2022-06', { item: '线上化解率', month: '2022-06', value: 0.55 }],
      ['external', '司法确认数 2022-06', { item: '司法确认数', month: '2022-06', value: 12 }],
    ]);
    expect(plan.rejected).toMatchObject([{ sheet: '外部数', row: 4, column: '项目' }]);
  });
});

describe('damage', () => {
  const good = [
    xlsx({
      案件: [
        ['案号', '立案日期'],
        [caseNumber(1), '2022-01-04'],
      ],
    }),
    xls({
      案件: [
        ['案号', '立案日期'],
        [caseNumber(1), '2022-01-04'],
      ],
    }),
    bytesOf(`案号,立案日期\n${caseNumber(1)},2022-01-04\n`),
    bytesOf(
      `<table><tr><td>案号</td><td>立案日期</td></tr><tr><td>${caseNumber(1)}</td><td>2022-01-04</td></tr></table>`,
    ),
  ];
  const hits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });

  it('of any byte ends in a plan or in a sentence that names the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), hits, fc.option(fc.nat()), async (whole, changes, cut) => {
        const bytes = cut === null ? whole.slice() : whole.slice(0, cut % whole.length);
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        const ended = await readTables([file(bytes)], { intake }).catch((error: unknown) => error);
        if (ended instanceof TableError) expect(ended.message).toMatch(/^「清单\.xlsx」/);
        else expect(ended).toHaveProperty('cases');
      }),
      { numRuns: 150 },
    );
  });
});

describe('on the way', () => {
  it('tells how far it is, and stops when asked', async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => [caseNumber(i), '2022-01-04']);
    const bytes = xlsx({ 案件: [['案号', '立案日期'], ...rows] });
    const told: number[] = [];
    const stop = new AbortController();
    const done = await readTables([file(bytes)], { intake, progress: ({ rows: n }) => void told.push(n) });
    expect(done.cases).toHaveLength(9_000);
    expect(told).toEqual([0, 4_000, 8_000, 9_000]);
    const given = readTables([file(bytes)], {
      intake,
      signal: stop.signal,
      progress: ({ rows: n }) => (n >= 4_000 ? stop.abort() : undefined),
    });
    await expect(given).rejects.toThrow(/abort/i);
  });

  it('files given in an order count in that order, whatever they state', async () => {
    const bytes = xlsx({ 案件: [['统计截止：2022-06-30'], ['案号', '立案日期'], [caseNumber(1), '2022-01-04']] });
    const plan = await readTables([{ ...file(bytes), countsFrom: '2000-01-01T00:00:00Z' }], { intake });
    expect(plan.cases[0]?.at).toBe('2000-01-01T00:00:00Z');
  });
});
