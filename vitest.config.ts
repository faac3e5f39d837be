import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * The tests that need no browser. WxtVitest puts an in-memory `browser` in place of webextension-polyfill, which
 * throws on import outside an extension. The tests in real browsers have a configuration of their own, in tests/e2e.
 */
export default defineConfig({
  test: {
    // All of them: one is kept free by default, and of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Properties take their time on a busy machine; one that hangs is stopped all the same.
          testTimeout: 30_000,
          environment: 'node',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/property/**/*.test.ts',
            'tests/simulation/**/*.test.ts',
            'tests/upgrades/**/*.test.ts',
            'tests/contract/node/**/*.test.ts',
          ],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'component',
          // Longer than what waits inside them (tests/support/component.ts), also on a busy machine.
          testTimeout: 30_000,
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/component.ts'],
        },
      },
    ],
  },
});
