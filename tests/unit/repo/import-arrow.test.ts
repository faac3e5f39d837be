import { beforeAll, expect, test } from 'vitest';
import { lintPlanted, type Remark } from '../../support/repo/lint-planted';

const PURE = 'The domain is pure';
const OWN_PORT = 'Declare a port';
const DOWNWARD = 'Pages and the background use this room';
const THROUGH_HOOKS = 'Use or write a hook in components/hooks';
const SHARED = 'Move what two entrypoints share';
const DRAWS_NOTHING = 'Move what a page and the background share to utils';
const TYPES_ONLY = 'Write `import type`';
const PACKAGES = 'may import (';

/** Where the import stands, what it names, and how the linter's advice reads. */
const FORBIDDEN: readonly { file: string; names: readonly string[]; advice: string }[] = [
  {
    file: 'utils/domain/planted.ts',
    names: ['../db/open.ts', '../sync/codec.ts', '../i18n/index.ts', '../platform/alarms.ts'],
    advice: PURE,
  },
  {
    file: 'utils/domain/record/planted.ts',
    names: ['../../db/open.ts', '../../../components/Row/Row.tsx', '../../../entrypoints/popup/App.tsx'],
    advice: PURE,
  },
  { file: 'utils/domain/quick-add/planted.ts', names: ['../../db/open.ts'], advice: PURE },
  { file: 'utils/domain/occurrence-days.ts', names: ['../platform/alarms.ts'], advice: PURE },
  {
    file: 'utils/domain/planted.ts',
    names: ['dexie', 'react', 'chrono-node', 'rrule-temporal', 'fflate', 'webextension-polyfill', 'node:fs'],
    advice: PACKAGES,
  },
  { file: 'utils/domain/quick-add/planted.ts', names: ['chrono-node', 'dexie'], advice: PACKAGES },
  { file: 'utils/domain/ritual.ts', names: ['rrule-temporal'], advice: PACKAGES },
  { file: 'utils/domain/occurrence-days.ts', names: ['chrono-node'], advice: PACKAGES },

  {
    file: 'utils/db/planted.ts',
    names: ['../i18n/a.ts', '../platform/a.ts'],
    advice: OWN_PORT,
  },
  { file: 'utils/db/planted.ts', names: ['../sync/codec.ts'], advice: TYPES_ONLY },
  { file: 'utils/db/upgrades/v2.ts', names: ['../../platform/a.ts'], advice: OWN_PORT },
  { file: 'utils/db/planted.ts', names: ['../../components/hooks/useAgenda.ts'], advice: DOWNWARD },
  { file: 'utils/db/planted.ts', names: ['react', 'valibot', 'webextension-polyfill'], advice: PACKAGES },

  {
    file: 'utils/sync/planted.ts',
    names: ['../db/open.ts', '../i18n/a.ts', '../platform/a.ts'],
    advice: OWN_PORT,
  },
  { file: 'utils/sync/planted.ts', names: ['../../entrypoints/background/sync.ts'], advice: DOWNWARD },
  { file: 'utils/sync/planted.ts', names: ['dexie', 'webextension-polyfill'], advice: PACKAGES },

  { file: 'utils/i18n/planted.ts', names: ['../domain/due.ts'], advice: TYPES_ONLY },
  {
    file: 'utils/i18n/planted.ts',
    names: ['../db/open.ts', '../sync/a.ts', '../platform/a.ts'],
    advice: OWN_PORT,
  },
  { file: 'utils/i18n/planted.ts', names: ['../../components/Row/Row.tsx'], advice: DOWNWARD },
  { file: 'utils/i18n/planted.ts', names: ['valibot', '@wxt-dev/i18n'], advice: PACKAGES },

  {
    file: 'utils/platform/planted.ts',
    names: ['../db/open.ts', '../i18n/a.ts'],
    advice: OWN_PORT,
  },
  { file: 'utils/platform/planted.ts', names: ['../sync/a.ts'], advice: TYPES_ONLY },
  { file: 'utils/platform/planted.ts', names: ['../../entrypoints/popup/App.tsx'], advice: DOWNWARD },
  { file: 'utils/platform/planted.ts', names: ['dexie', 'wxt/browser'], advice: PACKAGES },

  { file: 'components/hooks/planted.ts', names: ['../../entrypoints/popup/App.tsx'], advice: SHARED },
  { file: 'components/hooks/planted.ts', names: ['webextension-polyfill', 'wxt/browser'], advice: PACKAGES },

  {
    file: 'components/Row/Row.tsx',
    names: ['../../utils/db/open.ts', '../../utils/sync/index.ts', '../../utils/platform/messages.ts'],
    advice: THROUGH_HOOKS,
  },
  { file: 'components/Row/Row.tsx', names: ['../../entrypoints/newtab/App.tsx'], advice: SHARED },
  {
    file: 'components/Row/Row.tsx',
    names: ['dexie', 'webextension-polyfill', 'wxt/browser'],
    advice: PACKAGES,
  },

  {
    file: 'entrypoints/popup/App.tsx',
    names: ['../../utils/db/open.ts', '../../utils/sync/index.ts', '../../utils/platform/messages.ts'],
    advice: THROUGH_HOOKS,
  },
  {
    file: 'entrypoints/popup/App.tsx',
    names: ['../newtab/App.tsx', '../background/badge.ts'],
    advice: SHARED,
  },
  { file: 'entrypoints/popup/App.tsx', names: ['dexie', 'webextension-polyfill'], advice: PACKAGES },
  {
    file: 'entrypoints/newtab/main.tsx',
    names: ['../popup/App.tsx', '../background/badge.ts'],
    advice: SHARED,
  },
  { file: 'entrypoints/newtab/main.tsx', names: ['dexie', 'webextension-polyfill'], advice: PACKAGES },

  {
    file: 'entrypoints/background/planted.ts',
    names: ['../../components/Row/Row.tsx', '../../components/hooks/useAgenda.ts'],
    advice: DRAWS_NOTHING,
  },
  { file: 'entrypoints/background/planted.ts', names: ['../popup/App.tsx'], advice: SHARED },
  { file: 'entrypoints/background/planted.ts', names: ['react', 'webextension-polyfill'], advice: PACKAGES },

  {
    file: 'utils/db/planted.ts',
    names: ['../../tests/support/setup.ts'],
    advice: 'Move it into the product',
  },
  { file: 'components/Row/Row.tsx', names: ['@/utils/domain/due.ts'], advice: 'Write a relative path' },
];

const ALLOWED: readonly { file: string; names: readonly string[] }[] = [
  { file: 'utils/domain/planted.ts', names: ['./due.ts', './record/row.ts', 'valibot'] },
  { file: 'utils/domain/record/planted.ts', names: ['../due.ts', './stamp.ts'] },
  { file: 'utils/domain/quick-add/planted.ts', names: ['../due.ts', './language.ts'] },
  { file: 'utils/domain/occurrence-days.ts', names: ['./due.ts', 'rrule-temporal'] },
  { file: 'utils/db/planted.ts', names: ['../domain/due.ts', './schema.ts', 'dexie'] },
  { file: 'utils/sync/planted.ts', names: ['../domain/record/merge.ts', './codec.ts', 'fflate', 'valibot'] },
  { file: 'utils/i18n/planted.ts', names: ['./en.ts'] },
  { file: 'utils/platform/planted.ts', names: ['../domain/due.ts', 'webextension-polyfill'] },
  {
    file: 'components/hooks/planted.ts',
    names: [
      '../../utils/db/open.ts',
      '../../utils/platform/messages.ts',
      '../../utils/domain/due.ts',
      'react',
    ],
  },
  {
    file: 'components/Row/Row.tsx',
    names: ['../hooks/useAgenda.ts', '../../utils/domain/due.ts', '../../utils/i18n/index.ts', './Row.css'],
  },
  {
    file: 'entrypoints/popup/App.tsx',
    names: ['../../components/Row/Row.tsx', '../../components/hooks/a.ts'],
  },
  {
    file: 'entrypoints/popup/main.tsx',
    names: ['../../utils/db/open.ts', '../../utils/platform/a.ts', './App.tsx'],
  },
  {
    file: 'entrypoints/background/planted.ts',
    names: ['../../utils/db/open.ts', '../../utils/sync/index.ts', '../../utils/platform/a.ts', './sync.ts'],
  },
];

/** The four ways to name another file; the first three bring values, the last only types. */
const WAYS: readonly ((name: string, number: number) => string)[] = [
  (name, number) => `import { it as it${number} } from '${name}';`,
  (name, number) => `export { it as it${number} } from '${name}';`,
  (name, number) => `export const load${number} = () => import('${name}');`,
  (name, number) => `import type { It as It${number} } from '${name}';`,
];

const forbidden = FORBIDDEN.flatMap(({ file, names, advice }) =>
  names.map((name) => ({ file, name, advice })),
);
const allowed = ALLOWED.flatMap(({ file, names }) => names.map((name) => ({ file, name })));
const arrows = [...forbidden, ...allowed];
const namesIn = (file: string) => arrows.filter((arrow) => arrow.file === file).map(({ name }) => name);

let remarks: Remark[] = [];
beforeAll(async () => {
  const content = (file: string) =>
    namesIn(file).flatMap((name, index) => WAYS.map((write) => write(name, index)));
  remarks = await lintPlanted(Object.fromEntries(arrows.map(({ file }) => [file, content(file).join('\n')])));
});

/** What the linter says about each way of naming `name` in `file`. */
function saidOf(file: string, name: string): (string | undefined)[] {
  const firstLine = namesIn(file).indexOf(name) * WAYS.length + 1;
  return WAYS.map(
    (_way, index) =>
      remarks.find(
        (remark) =>
          remark.file === file &&
          remark.line === firstLine + index &&
          remark.rule === 'eslint(no-restricted-imports)',
      )?.says,
  );
}

test.each(forbidden)('$file may not import $name', ({ file, name, advice }) => {
  const refused = expect.stringContaining(advice);
  const type = advice === TYPES_ONLY ? undefined : refused;
  expect(saidOf(file, name)).toEqual([refused, refused, refused, type]);
});

test.each(allowed)('$file may import $name', ({ file, name }) => {
  expect(saidOf(file, name)).toEqual(WAYS.map(() => undefined));
});
