// Builds the extension twice: as it ships, and the same with 127.0.0.1 allowed and the shadow root open.

import { command, Halt, isCommand, tool } from './child.mjs';
import { install } from './install.mjs';

/** The build that ships goes to .output/chrome-mv3, the one for tests to .output/testing/chrome-mv3. */
export async function build({ testing }) {
  // With CI set, WXT draws no turning wheel into what may have to be shown.
  const env = { CASELINT_TESTING: testing ? '1' : '', CI: '1', NO_COLOR: '1' };
  const { code, output } = await tool('wxt', ['build'], { env });
  if (code !== 0) throw new Halt(`${output}\nThe extension does not build: see above.`);
}

if (isCommand(import.meta)) {
  await command(async () => {
    await install();
    await build({ testing: false });
    await build({ testing: true });
    console.log('Built .output/chrome-mv3 (to load in Chrome) and .output/testing/chrome-mv3 (for the tests).');
  });
}
