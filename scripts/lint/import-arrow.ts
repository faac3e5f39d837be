import type { OxlintOverride } from 'oxlint';

/**
 * The one arrow between the rooms of the house, as settings of oxlint's `no-restricted-imports`:
 * pages and components → hooks → db, sync, platform → domain, and background → db, sync, platform → domain.
 * tests/unit/repo/import-arrow.test.ts plants wrong imports and expects these sentences.
 */
interface Room {
  /** The files the row speaks about. Each file belongs to one row only: in oxlint the last match wins. */
  files: string[];
  except?: string[];
  /** The packages the room may import. */
  packages: readonly string[];
  /** Our own rooms that may not be imported, and what to do instead. */
  never: readonly { target: RegExp; instead: string; typesAllowed?: boolean }[];
}

const PURE =
  'The domain is pure: take what you need as an argument, and let a hook or the background fetch it.';
const OWN_PORT =
  'Declare a port (an interface) in your own room, and let the background or a hook connect it to the other room.';
const THEIR_PORT =
  'Write `import type`: the engine declares the port, this room makes one, and the background connects them.';
const DOWNWARD =
  'Pages and the background use this room, never the reverse: pass the value in, or move what is shared to utils/domain.';
const THROUGH_HOOKS =
  'Use or write a hook in components/hooks: only there does React meet the database, sync and the browser.';
const SHARED =
  'Move what two entrypoints share to components or utils instead of importing from another entrypoint.';
const RELATIVE = 'Write a relative path: Node runs benches and scripts without aliases.';
const PRODUCT_ONLY = 'Move it into the product: what ships never imports tests, scripts or benches.';

const utils = (...rooms: string[]) => new RegExp(`^(\\.\\./)+(utils/)?(${rooms.join('|')})(/|$)`);
const ABOVE_UTILS = /^(\.\.\/)+(components|entrypoints)(\/|$)/;
const ENTRYPOINTS = /^(\.\.\/)+entrypoints(\/|$)/;
const OTHER_PAGES = /^(\.\.\/)+(newtab|popup|journal|options)(\/|$)/;
const OTHER_ENTRYPOINTS = /^(\.\.\/)+(newtab|popup|journal|options|background)(\/|$)/;
const COMPONENTS = /^(\.\.\/)+components(\/|$)/;

const REACT = ['react', 'react-dom', 'lucide-react', '@base-ui/react', '@visx/*'];
const DOMAIN_IMPORTS_NOTHING = [
  { target: utils('db', 'sync', 'i18n', 'platform'), instead: PURE },
  { target: ABOVE_UTILS, instead: PURE },
];

const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    files: ['utils/domain/**'],
    except: ['utils/domain/occurrence-days.ts'],
    packages: ['valibot'],
    never: DOMAIN_IMPORTS_NOTHING,
  },
  occurrences: {
    files: ['utils/domain/occurrence-days.ts'],
    packages: ['valibot', 'rrule-temporal'],
    never: DOMAIN_IMPORTS_NOTHING,
  },
  db: {
    files: ['utils/db/**'],
    packages: ['dexie'],
    never: [
      { target: utils('sync'), instead: THEIR_PORT, typesAllowed: true },
      { target: utils('i18n', 'platform'), instead: OWN_PORT },
      { target: ABOVE_UTILS, instead: DOWNWARD },
    ],
  },
  sync: {
    files: ['utils/sync/**'],
    packages: ['fflate', 'valibot'],
    never: [
      { target: utils('db', 'i18n', 'platform'), instead: OWN_PORT },
      { target: ABOVE_UTILS, instead: DOWNWARD },
    ],
  },
  i18n: {
    files: ['utils/i18n/**'],
    packages: [],
    never: [
      {
        target: utils('domain'),
        instead: 'Write `import type`: texts know the domain by its types only.',
        typesAllowed: true,
      },
      { target: utils('db', 'sync', 'platform'), instead: OWN_PORT },
      { target: ABOVE_UTILS, instead: DOWNWARD },
    ],
  },
  platform: {
    files: ['utils/platform/**'],
    packages: ['webextension-polyfill', 'temporal-polyfill', 'valibot'],
    never: [
      { target: utils('sync'), instead: THEIR_PORT, typesAllowed: true },
      { target: utils('db', 'i18n'), instead: OWN_PORT },
      { target: ABOVE_UTILS, instead: DOWNWARD },
    ],
  },
  hooks: {
    files: ['components/hooks/**'],
    packages: [...REACT, 'dexie'],
    never: [{ target: ENTRYPOINTS, instead: SHARED }],
  },
  components: {
    files: ['components/**'],
    except: ['components/hooks/**'],
    packages: REACT,
    never: [
      { target: utils('db', 'sync', 'platform'), instead: THROUGH_HOOKS },
      { target: ENTRYPOINTS, instead: SHARED },
    ],
  },
  pages: {
    files: ['entrypoints/**'],
    except: ['entrypoints/background/**', 'entrypoints/*/main.tsx'],
    // A list of tens of thousands is drawn a screen at a time.
    packages: [...REACT, '@tanstack/react-virtual'],
    never: [
      { target: utils('db', 'sync', 'platform'), instead: THROUGH_HOOKS },
      { target: OTHER_ENTRYPOINTS, instead: SHARED },
    ],
  },
  pageWiring: {
    files: ['entrypoints/*/main.tsx'],
    packages: REACT,
    never: [{ target: OTHER_ENTRYPOINTS, instead: SHARED }],
  },
  background: {
    files: ['entrypoints/background/**'],
    packages: ['wxt'],
    never: [
      {
        target: COMPONENTS,
        instead: 'Move what a page and the background share to utils: the background draws nothing.',
      },
      { target: OTHER_PAGES, instead: SHARED },
    ],
  },
};

/** One oxlint override per room. The list of packages comes last: its exceptions end the search. */
export const IMPORT_ARROW = Object.entries(ROOMS).map(([roomName, room]): OxlintOverride => ({
  files: room.files,
  ...(room.except && { excludeFiles: room.except }),
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...room.never.map(({ target, instead, typesAllowed = false }) => ({
            regex: target.source,
            message: instead,
            allowTypeImports: typesAllowed,
          })),
          { regex: '^(\\.\\./)+(tests|scripts|bench)/', message: PRODUCT_ONLY },
          { regex: '^(@|~|@@|~~)(/|$)', message: RELATIVE },
          {
            group: ['*', '!./**', '!../**', ...room.packages.flatMap((name) => [`!${name}`, `!${name}/**`])],
            message: `Keep to what ${roomName} may import (${room.packages.join(', ') || 'no package'}), or change its row in scripts/lint/import-arrow.ts and say why.`,
          },
        ],
      },
    ],
  },
}));
