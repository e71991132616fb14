import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    // What is recorded lies beside its test, under the name of the test.
    resolveSnapshotPath: (test) => test.replace(/\.test\.ts$/, '.snap'),
    // Generous: tests tell what is right, not how fast this machine is today.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
