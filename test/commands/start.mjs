// npm start: everything a fresh clone needs, then a case that is about to be closed, in a window or, without one, as a tour.

import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { command, Halt, tool } from './child.mjs';
import { install } from './install.mjs';

const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY));

await command(async () => {
  await install();
  const browser = await ensureBrowser();
  console.log('Building the extension …');
  await build({ testing: true });
  if (!hasDisplay) console.log('No display: taking the tour without a window.');
  const script = hasDisplay ? 'test/commands/show.ts' : 'test/commands/tour.ts';
  const { code } = await tool('tsx', [script], { show: true, env: { CHROME_PATH: browser } });
  if (code !== 0)
    throw new Halt(hasDisplay ? 'The browser did not start: see above.' : 'A step did not happen: see above.');
});
