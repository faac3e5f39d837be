import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './driver';
import { GECKO_ID } from './firefox/preferences';

const MANIFEST = {
  manifest_version: 3,
  name: 'Tiny',
  version: '1',
  permissions: ['storage'],
  optional_permissions: ['notifications'],
  action: { default_popup: 'popup.html', default_title: 'Tiny' },
  chrome_url_overrides: { newtab: 'newtab.html' },
};

/** Says which events of the browser's life reached the background, and answers with a greeting when asked. */
const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
globalThis.startedAt = new Date().toISOString();
const events = [];
const note = (event) => { events.push(event); void api.storage.local.set({ events }); };
api.runtime.onInstalled.addListener(() => note('installed'));
api.runtime.onStartup.addListener(() => note('startup'));
void api.action.setBadgeText({ text: '7' });
`;

const POPUP = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Tiny</title></head>
  <body>
    <main>
      <h1>Tiny popup</h1>
      <label>Line <input id="line" /></label>
      <label>Day <input id="day" type="date" /></label>
      <button id="go">Go</button>
      <button id="off" disabled>Off</button>
      <ul><li>Anna <button>Keep</button></li><li>Ben <button>Keep</button></li></ul>
      <output id="said"></output>
      <p hidden>hidden words</p>
    </main>
    <script src="popup.js"></script>
  </body>
</html>`;

const POPUP_SCRIPT = `
const said = document.querySelector('#said');
const line = document.querySelector('#line');
line.focus();
// Firefox gives the focus to a popup after it has loaded, and then often takes it from the element that has it.
window.addEventListener('focus', () => line.focus());
document.querySelector('#go').addEventListener('click', (event) => {
  said.textContent = (event.isTrusted ? 'clicked with ' : 'faked with ') + line.value;
});
document.querySelector('#day').addEventListener('change', ({ target }) => { said.textContent = target.value; });
for (const button of document.querySelectorAll('li button')) {
  button.addEventListener('click', () => { said.textContent = 'kept ' + button.parentNode.firstChild.data.trim(); });
}
document.addEventListener('keydown', ({ key, ctrlKey }) => {
  if (key === 'Enter') said.textContent = ctrlKey ? 'Control and Enter' : 'Enter';
  if (key === 'Escape') window.close();
});
`;

const NEW_TAB = '<!doctype html><html lang="en"><title>Tiny</title><h1>Tiny new tab</h1></html>';

/** Writes an extension that has just enough to try the harness on, and gives its folder. */
export function writeTinyExtension(parent: string, name: BrowserName): string {
  const folder = join(parent, 'tiny');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    ...MANIFEST,
    ...(name === 'firefox'
      ? {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: GECKO_ID } },
        }
      : { background: { service_worker: 'background.js' } }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': BACKGROUND,
    'popup.html': POPUP,
    'popup.js': POPUP_SCRIPT,
    'newtab.html': NEW_TAB,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}
