// The demo court as a server, and its invented cases as data: what is said to be in order must be in order.

import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cases } from './cases';
import type { CourtCase } from './court-case';
import { type RunningCourt, startCourt } from './server';

const loan = '/api/cases/civil-418';

describe('the demo court', () => {
  let court: RunningCourt;
  beforeAll(async () => {
    court = await startCourt();
  });
  beforeEach(() => court.reset());
  afterAll(() => court.close());

  const get = (path: string) => fetch(court.origin + path);
  const post = (path: string, body: Record<string, string>, form = false) =>
    fetch(court.origin + path, {
      method: 'POST',
      redirect: 'manual',
      body: form ? new URLSearchParams(body) : JSON.stringify(body),
      headers: { 'Content-Type': form ? 'application/x-www-form-urlencoded' : 'application/json' },
    });
  const held = async (path = loan) => (await (await get(path)).json()) as CourtCase;

  it('lists its cases without naming a person', async () => {
    const text = await (await get('/api/cases')).text();
    expect(JSON.parse(text)).toHaveLength(17);
    expect(text).not.toContain('许青禾');
  });

  it('listens on 127.0.0.1 only', async () => {
    expect(court.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = new URL(court.origin).port;
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address } of others.filter(({ family, internal }) => family === 'IPv4' && !internal)) {
      await expect(connects(address, port)).resolves.toBe(false);
    }
  });

  it.each([
    '/legacy/',
    '/legacy/case/civil-418',
    '/legacy/case/civil-418/info',
    '/legacy/case/civil-418/parties',
    '/modern/case/civil-418/parties',
    '/skin/modern/app.js',
    '/npm/layui/dist/layui.js',
    '/npm/vue/dist/vue.global.prod.js',
    '/npm/element-plus/dist/index.full.min.js',
    '/npm/jquery/dist/jquery.min.js',
    loan,
  ])('serves %s and lets nobody keep it', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/nowhere', '/legacy/case/none', '/api/cases/none', '/skin/%2e%2e/%2e%2e/package.json', '/npm/none/x.js'])(
    'has nothing at %s, and says so uncached',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('says no name in a title', async () => {
    for (const path of ['/legacy/case/civil-418', '/legacy/case/civil-418/info', '/modern/case/civil-418/basic']) {
      expect(await (await get(path)).text()).toMatch(/<title>[^<许周]*<\/title>/);
    }
  });

  it('saves entries and rows, in the ways of both skins', async () => {
    await post('/legacy/case/civil-418/save.do', { involvement: '无' }, true);
    await post('/legacy/case/civil-418/parties/2/save.do', { contactType: '手机（本人）' }, true);
    await post(`${loan}/save`, { closedAmount: '86000.00' });
    await post(`${loan}/hearings/2/save`, { date: '2022-06-16 09:00' });
    const { fields, lists, status } = await held();
    expect([fields.involvement, fields.closedAmount, status]).toEqual(['无', '86000.00', '在办']);
    expect(lists.parties[1]).toMatchObject({ name: '周砚秋', contactType: '手机（本人）', phone: '19900528473' });
    expect(lists.hearings.map((row) => row.date)).toEqual(['2022-06-10 09:00', '2022-06-16 09:00']);
    await post(`${loan}/hearings/2/remove`, {});
    expect((await held()).lists.hearings).toHaveLength(1);
  });

  it('closes a case with anything in it, and starts anew when reset', async () => {
    const answer = await post('/legacy/case/civil-418/close.do', { closedAmount: '86000.00' }, true);
    expect(answer.headers.get('location')).toBe('/legacy/case/civil-418/info');
    expect(await held()).toMatchObject({ status: '已结', fields: { involvement: '', closedAmount: '86000.00' } });
    expect(await (await get('/legacy/case/civil-418/info')).text()).toContain('已结案');
    await post('/api/cases/civil-402/close', {});
    expect(court.cases().find(({ id }) => id === 'civil-402')?.status).toBe('已结');
    await post('/reset', {});
    expect(await held()).toMatchObject({ status: '在办', fields: { closedAmount: '' } });
  });

  it('refuses lists and actions that it does not know', async () => {
    const refused = ['/parties/0/save', '/parties/1/burn', '/secrets/1/save', '/burn', '/save/1'];
    for (const path of refused) expect((await post(loan + path, {})).status).toBe(404);
  });
});

describe('the invented cases', () => {
  const rows = cases.flatMap((one) => one.lists.parties.map((row, index) => ({ one, row, party: index + 1 })));
  const sound = rows.filter(({ one, party }) => !one.expected.some((defect) => defect.party === party));

  it('hold one perfect open case of each class', () => {
    const perfect = cases.filter(({ expected, status }) => expected.length === 0 && status === '在办');
    expect(new Set(perfect.map((one) => one.class))).toEqual(
      new Set(['civil', 'criminal', 'administrative', 'enforcement']),
    );
  });

  it.each(sound.map(({ one, row, party }) => [one.id, party, row] as const))(
    '%s party %i has a sound document and phone',
    (id, _, row) => {
      const number = row.documentNumber ?? '';
      expect(row.documentType === '居民身份证' ? isCitizen(number) : isOrganisation(number)).toBe(true);
      if (id !== 'enforcement-188' || row.phone) expect(row.phone).toMatch(/^1990\d{7}$/);
      if (row.kind === '法人') expect(row.legalRepresentative).not.toBe('');
    },
  );

  it('gives every person a phone of their own', () => {
    const phones = sound.map(({ row }) => row.phone).filter(Boolean);
    const agents = new Map(cases.flatMap(({ lists }) => lists.agents.map((row) => [row.phone, row.name])));
    expect(new Set([...phones, ...agents.keys()]).size).toBe(phones.length + agents.size);
  });

  it('keeps its days in order: filed, heard, pronounced, served, closed, not after 2022-06-20', () => {
    for (const { id, fields, lists } of cases.filter((one) => one.id !== 'civil-409')) {
      const heard = lists.hearings.map((row) => (row.date ?? '').slice(0, 10));
      const served = lists.services.flatMap((row) => [row.servedOn, row.signedOn]);
      const between = [...heard, fields.pronouncedOn, ...served].filter(Boolean);
      for (const day of between) {
        expect(`${day}` > `${fields.filedOn}` && `${day}` <= `${fields.closedOn}`, `${id} ${day}`).toBe(true);
      }
      for (const day of [...between, fields.filedOn, fields.closedOn])
        expect(isCourtDay(`${day}`), `${id} ${day}`).toBe(true);
      expect(`${fields.closedOn}` <= '2022-06-20' && `${fields.closedOn}` <= `${fields.deadlineOn}`, id).toBe(true);
    }
  });

  it('served every party, but where it says otherwise', () => {
    for (const { id, lists } of cases) {
      const served = new Set(lists.services.map((row) => row.recipient));
      const left = lists.parties.filter((row) => !served.has(row.name)).map((row) => row.name);
      expect(left, id).toEqual(id === 'civil-391' ? ['邵北辰'] : []);
    }
  });

  it('never sits twice at once in a room', () => {
    const slots = cases.flatMap(({ lists }) => lists.hearings.map((row) => `${row.date?.slice(0, 10)} ${row.room}`));
    expect(new Set(slots).size).toBe(slots.length);
  });
});

function connects(host: string, port: string): Promise<boolean> {
  return new Promise((answer) => {
    const attempt = request({ host, port, timeout: 500 }, () => answer(true));
    attempt.on('error', () => answer(false));
    attempt.on('timeout', () => attempt.destroy());
    attempt.end();
  });
}

/** GB 11643 by ISO 7064's recursion, so as not to repeat the weights that made the numbers. */
function isCitizen(number: string): boolean {
  if (!/^1522(01|02|2[1-4])\d{11}[\dX]$/.test(number)) return false;
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (Number.isNaN(Date.parse(birth)) || new Date(birth).toISOString().slice(0, 10) !== birth) return false;
  const product = [...number.slice(0, 17)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return '0123456789X'[(12 - product) % 11] === number[17];
}

/** GB 32100 and, inside it, GB 11714. */
function isOrganisation(code: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const inner = [...code.slice(8, 16)].reduce(
    (all, sign, at) => all + Number.parseInt(sign, 36) * (weights[at] ?? 0),
    0,
  );
  const control = (11 - (inner % 11)) % 11;
  return (
    code.length === 18 &&
    alphabet[(31 - (sum % 31)) % 31] === code[17] &&
    (control === 10 ? 'X' : `${control}`) === code[16]
  );
}

/** Days on which the court works in spring 2022: weekdays but 清明, 劳动节 and 端午, and the days worked instead. */
function isCourtDay(day: string): boolean {
  if (['2022-04-02', '2022-04-24', '2022-05-07'].includes(day)) return true;
  const off = ['2022-04-04', '2022-04-05', '2022-05-02', '2022-05-03', '2022-05-04', '2022-06-03'];
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !off.includes(day);
}
