// npm run mutation [folder …] [--files glob …]: changes the code in thousands of ways and counts those that no test notices.

import { command, Halt, tool } from './child.mjs';
import { install } from './install.mjs';

await command(async () => {
  await install();
  const { code } = await tool('tsx', ['test/mutation/run.ts', ...process.argv.slice(2)], { show: true });
  if (code !== 0) throw new Halt('A folder fell short of its goal, or a run failed: see above.');
});
