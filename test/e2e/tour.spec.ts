// One case from opening to closing, in both skins.

import { expect, test } from './browser';
import { legacy, modern } from './skins';
import { walk } from './steps';

const whole = ['opened', 'looked at', 'held', 'back on the page', 'repaired', 'closed', 'work list', 'dashboard'];

for (const skin of [legacy, modern]) {
  test(`a case is checked, held, repaired and closed in the ${skin.name} skin`, async ({ testing, court }) => {
    const steps: string[] = [];
    for await (const { name } of walk({ context: testing.context, court, skin })) steps.push(name);
    expect(steps).toEqual(whole);
  });
}
