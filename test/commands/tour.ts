// The tour without a display: both skins, every step, a picture of each under test-results/tour/.

import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';
import { legacy, modern, type Skin } from '../e2e/skins';
import { perFacet, type Step, walk } from '../e2e/steps';

const pictures = 'test-results/tour';

/** With --pictures, these steps in the legacy skin become the pictures of the README. */
const ofReadme: Record<string, string> = { held: 'guard', 'back on the page': 'overlay' };

async function tour(skin: Skin): Promise<void> {
  const court = await startCourt();
  const { context, close } = await launch({ build: 'testing' });
  try {
    let number = 0;
    for await (const step of walk({ context, court, skin })) {
      number += 1;
      await show(step, skin, number);
    }
  } finally {
    await close();
    await court.close();
  }
}

async function show({ name, page, findings }: Step, skin: Skin, number: number): Promise<void> {
  const file = `${pictures}/${skin.name}-${number}-${name.replaceAll(' ', '-')}.png`;
  await page.screenshot({ path: file, animations: 'disabled' });
  const kept = skin === legacy && process.argv.includes('--pictures') && ofReadme[name];
  if (kept) copyFileSync(file, `test/pictures/${kept}.png`);
  console.log(`${skin.name.padEnd(7)} ${name.padEnd(17)} ${findings.length} open  ${file}`);
  if (name === 'looked at' || name === 'repaired') console.table(perFacet(findings));
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
for (const skin of [legacy, modern]) await tour(skin);
console.log('Every step happened in both skins.');
