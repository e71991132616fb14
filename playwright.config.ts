import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Generous: a busy machine with two cores runs two browsers.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: { trace: 'off', video: 'off', screenshot: 'only-on-failure', locale: 'zh-CN' },
});
