import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { standStill } from './stand-still';

/** What axe has to say, as `rule: element`. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  await standStill(page);
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  const found = await axe.analyze();
  expect(found.passes.length).toBeGreaterThan(3);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
