// npm start with a display: Chromium with the extension on a case that is about to be closed, until the window is closed.

import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';

const court = await startCourt();
const { context, close } = await launch({ build: 'testing', headless: false });
const [page = await context.newPage()] = context.pages();
await page.goto(`${court.origin}/legacy/case/civil-418`);
console.log(`The demo court runs at ${court.origin}/legacy/ and ${court.origin}/modern/ until the browser is closed.`);
console.log('Press 报结 (report for closing) at the foot of the page: CaseLint holds it and says what is missing.');
await new Promise<void>((done) => context.on('close', () => done()));
await close();
await court.close();
