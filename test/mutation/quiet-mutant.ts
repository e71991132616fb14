// Before a test file is read, no mutant is active that the last run left behind. One that acts while modules are read stays.

import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    mutantActivation?: 'static' | 'runtime';
    globalNamespace?: '__stryker__';
  }
}

const stryker = Reflect.get(globalThis, inject('globalNamespace') ?? '') as { activeMutant?: string } | undefined;
if (stryker && inject('mutantActivation') !== 'static') stryker.activeMutant = undefined;
