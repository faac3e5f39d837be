import type { OxlintOverride } from 'oxlint';
import { UNSAFE_HTML } from './unsafe-html.ts';

const CLOCK = 'Take the time as an argument: the same records must give the same answer on every device.';
const CHANCE = 'Take randomness or the new id as an argument, so that a test can repeat it.';
const TIMER = 'Take the waiting as an argument (a clock), so that tests need no sleeping.';
const BROWSER = 'Take it as an argument: this room runs without a browser.';
const ADAPTER = 'Use utils/platform: it knows how the browsers differ.';

const named = (names: string[], message: string) => names.map((name) => ({ name, message }));

/** The browser's own objects, kept for utils/platform everywhere in the product. */
export const EXTENSION_API = named(['browser', 'chrome'], ADAPTER);

/**
 * What gives another answer at every call, forbidden where the same input must give the same output. `Date` as a whole:
 * calendars are Temporal's.
 */
export const AMBIENT = [pure(['utils/domain/**', 'utils/sync/**', 'utils/i18n/**', 'utils/db/**'])];

function pure(files: string[]): OxlintOverride {
  const globals = [
    ...EXTENSION_API,
    ...named(['Date', 'performance'], CLOCK),
    ...named(['crypto'], CHANCE),
    ...named(['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame'], TIMER),
    ...named(['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch'], BROWSER),
  ];
  return {
    files,
    rules: {
      'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
      'no-restricted-properties': [
        'error',
        ...UNSAFE_HTML,
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Temporal', property: 'Now', message: CLOCK },
        { object: 'Math', property: 'random', message: CHANCE },
      ],
    },
  };
}
