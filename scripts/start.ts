/**
 * `npm start`: builds the extension and opens a browser with it and an example profile. Where there is no display it
 * writes pictures of the pages instead and says where they are.
 */
import { openPictured, takePicture, VIEWS } from '../tests/support/pictures.ts';
import { installBrowsers } from './browsers.ts';
import { CHROMIUM } from './browsers/kinds.ts';
import { build } from './start/build.ts';
import { launch } from './start/launch.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

await installBrowsers([CHROMIUM]);
build();
if (hasDisplay) {
  const browser = await launch();
  console.log('Steadily is open with example data: the new tab here, the popup behind its toolbar button.');
  console.log('Close the browser window to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
} else {
  const browser = await openPictured('typical');
  try {
    console.log('There is no display, so here are pictures of the pages:');
    for (const view of VIEWS) console.log((await takePicture(browser, view, 'typical')).file);
  } finally {
    await browser.close();
  }
}
