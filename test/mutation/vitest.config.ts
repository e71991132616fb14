// The tests that matter to one folder, as the mutation test runs them (see test/commands/mutation.mjs).

import { defineConfig } from 'vitest/config';
import type { VitestPluginContext } from 'vitest/node';
import { warmWorker } from './warm-worker.ts';

export default defineConfig({
  plugins: [{ name: 'warm-worker', configureVitest }],
  test: {
    include: (process.env.MUTATION_TESTS ?? 'test/**/*.test.ts').split(' '),
    setupFiles: ['test/mutation/quiet-mutant.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});

function configureVitest({ project }: VitestPluginContext): void {
  Object.assign(project.config, { pool: 'warm', poolRunner: { name: 'warm', createPoolWorker: warmWorker } });
}
