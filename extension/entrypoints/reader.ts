// Injected into a frame once it is recognised: reads it live, marks what is found, and guards the closing action.

import { defineUnlistedScript } from '#imports';
import { startReader } from '../page/start-reader';

export default defineUnlistedScript(() => startReader());
