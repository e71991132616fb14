// npm run bench: every file of test/bench, one after the other, so that they do not disturb each other.

import { command, Halt, tool } from './child.mjs';
import { install } from './install.mjs';

await command(async () => {
  await install();
  const { code } = await tool('tsx', ['test/commands/run-benches.ts'], { show: true });
  if (code !== 0) throw new Halt('A bench failed: see above. The figures on disk were left as they were.');
});
