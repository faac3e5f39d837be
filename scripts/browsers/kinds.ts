import { Browser } from '@puppeteer/browsers';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface BrowserKind {
  name: 'Chromium' | 'Firefox';
  /** Names a program to use instead of what would be found. */
  variable: string;
  /** The oldest major version that has what we use (docs and wxt.config.ts declare the same). */
  minimum: number;
  /** What the program is called on the search path, best first. */
  programs: readonly string[];
  /** Where installers put it when they leave the search path alone. */
  places: readonly string[];
  /** In Puppeteer's cache in the home folder. */
  cached: Browser;
  debianPackage: string;
}

const windows = (...path: string[]) =>
  [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...path));
const macApp = (app: string, program: string) =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, `${app}.app`, 'Contents/MacOS', program),
  );

/** Chrome and Edge as people install them are not here: they ignore `--load-extension`, which the tests rely on. */
export const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  minimum: 144,
  programs: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  places: [
    ...macApp('Chromium', 'Chromium'),
    ...macApp('Google Chrome for Testing', 'Google Chrome for Testing'),
    ...windows('Chromium', 'Application', 'chrome.exe'),
  ],
  cached: Browser.CHROME,
  debianPackage: 'chromium',
};

export const FIREFOX: BrowserKind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  minimum: 142,
  programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  places: [
    ...macApp('Firefox', 'firefox'),
    ...macApp('Firefox Developer Edition', 'firefox'),
    ...windows('Mozilla Firefox', 'firefox.exe'),
  ],
  cached: Browser.FIREFOX,
  debianPackage: 'firefox-esr',
};
