// npm run bench: every file of test/bench, one after the other, so that they do not disturb each other.

import { ensureBrowser } from './browser.mjs';
import { command, Halt, tool } from './child.mjs';
import { install } from './install.mjs';

await command(async () => {
  await install();
  const env = { CHROME_PATH: await ensureBrowser() };
  const { code } = await tool('tsx', ['test/commands/run-benches.ts', ...process.argv.slice(2)], { show: true, env });
  if (code !== 0) throw new Halt('A bench failed: see above. The figures on disk were left as they were.');
});
