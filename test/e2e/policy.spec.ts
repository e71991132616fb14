// What an organisation decides by the browser's policy, in a real Chromium. Its file belongs to root; Chromium's own page
// chrome://policy/test sets the same for one run. The address is invented.

import type { Page } from '@playwright/test';
import { type Chromium, expect, test } from './browser';

const patient = { timeout: 30_000 };
const address = 'http://10.22.99.18:8080';

test('what policy decides is shown in Options, and goes with the policy', async ({ testing }) => {
  test.setTimeout(120_000);
  const policies = await testing.context.newPage();
  await policies.goto('chrome://policy/test');
  const decided = { courtAddresses: [address], ruleProfile: 'refusal-list', retentionDays: 730, exportOff: true };
  await setPolicy(policies, testing, decided);

  const options = await testing.open('options.html');
  const section = options.locator('section').filter({ hasText: '由单位的浏览器策略决定，不能在这里改' }).last();
  await expect(section).toContainText(address, patient);
  await expect(section).toContainText('满 730 天的检查记录、已结案件自动清除');
  await expect(section).toContainText('导出已关闭');

  await policies.evaluate(() => (chrome as unknown as Sends).send('revertLocalTestPolicies', []));
  await expect.poll(() => managed(options), patient).toEqual({});
  await options.reload();
  await expect(options.getByText('法院网址').first()).toBeVisible(patient);
  await expect(section).toHaveCount(0, patient);
});

interface Sends {
  send(message: string, args: unknown[]): void;
}

/** Mandatory, for this extension alone; comes back once the extension sees it. */
async function setPolicy(policies: Page, { extensionId, open }: Chromium, values: object): Promise<void> {
  const rows = Object.entries(values).map(([name, value]) => ({
    namespace: extensionId,
    level: 1,
    scope: 0,
    source: 0,
    name,
    value,
  }));
  await policies.evaluate(
    (list) => (chrome as unknown as Sends).send('setLocalTestPolicies', ['set', list, '']),
    JSON.stringify(rows),
  );
  const own = await open('options.html');
  await expect.poll(() => managed(own), patient).toEqual(values);
  await own.close();
}

const managed = (own: Page) => own.evaluate(() => chrome.storage.managed.get());
