import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver';

/** Environment variables that name a browser to use instead of the one that is installed. */
const VARIABLES = { chromium: 'STEADILY_CHROMIUM', firefox: 'STEADILY_FIREFOX' } as const;

/** Programs on the search path, best first. Branded Chrome is not among them: it ignores `--load-extension`. */
const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

/** The browser's program. Throws with the way out when there is none. */
export function executable(name: BrowserName): string {
  const named = process.env[VARIABLES[name]];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = PROGRAMS[name]
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(`No ${name} found: install ${PROGRAMS[name][0]}, or name one in ${VARIABLES[name]}.`);
}
