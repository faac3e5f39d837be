import { defineConfig } from 'oxlint';
import { AMBIENT, EXTENSION_API } from './scripts/lint/ambient.ts';
import { IMPORT_ARROW } from './scripts/lint/import-arrow.ts';
import { UNSAFE_HTML } from './scripts/lint/unsafe-html.ts';

const PRODUCT = ['components/**', 'entrypoints/**', 'utils/**'];

/** Type-aware rules need `wxt prepare` to have run (npm install does it): tsconfig.json extends its output. */
export default defineConfig({
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error' },
  rules: {
    // null is a cleared field and undefined one never written: `== null` means both, on purpose.
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': ['error', { allow: ['warn', 'error'] }],
    // Text from outside is cleaned of control characters.
    'no-control-regex': 'off',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-implied-eval': 'error',
    'no-throw-literal': 'error',
    'no-var': 'error',
    'no-warning-comments': 'error',
    'preserve-caught-error': 'error',
    'import/no-cycle': 'error',
    // role="status" says what is meant; <output> is for results of a form.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'promise/no-multiple-resolved': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    // Spreading a string counts code points, which is what the limits of texts are in.
    'typescript/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': 'error',
    // Our hooks and ports give out closures, written as methods.
    'typescript/unbound-method': 'off',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'unicorn/no-array-for-each': 'error',
    // Takes the spread of a string, which cuts it into code points, for that of a copy.
    'unicorn/no-useless-spread': 'off',
    'unicorn/prefer-node-protocol': 'error',
  },
  overrides: [
    {
      files: PRODUCT,
      rules: {
        'no-restricted-globals': ['error', { globals: EXTENSION_API, checkGlobalObject: true }],
        'no-restricted-properties': ['error', ...UNSAFE_HTML],
        'react/exhaustive-deps': 'error',
        'react/jsx-no-target-blank': 'error',
        'react/no-danger': 'error',
        'react/no-unstable-nested-components': 'error',
        'react/rules-of-hooks': 'error',
        'typescript/no-unsafe-argument': 'error',
        'typescript/no-unsafe-assignment': 'error',
        'typescript/no-unsafe-call': 'error',
        'typescript/no-unsafe-member-access': 'error',
        'typescript/no-unsafe-return': 'error',
      },
    },
    ...AMBIENT,
    ...IMPORT_ARROW,
    { files: ['utils/platform/**'], rules: { 'no-restricted-globals': 'off' } },
    { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
    {
      files: ['tests/**'],
      rules: {
        'typescript/require-array-sort-compare': 'off',
        // Asserting is also done in hooks, and by waiting for what must come.
        'vitest/expect-expect': 'off',
        'vitest/no-standalone-expect': 'off',
        'vitest/no-disabled-tests': 'error',
        'vitest/no-focused-tests': 'error',
        // A table of cases brings its own titles.
        'vitest/valid-title': ['error', { ignoreTypeOfTestName: true }],
      },
    },
  ],
});
