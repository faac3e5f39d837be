import { defineConfig } from 'vitest/config';

/** Tests in real browsers, on the production builds in `.output`; one file at a time, since two browsers fill a small machine. */
export default defineConfig({
  test: {
    name: 'e2e',
    root: new URL('../..', import.meta.url).pathname,
    setupFiles: ['tests/support/setup.ts'],
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
