/**
 * `npm start`: builds the extension and opens a browser with it and an example profile. Where there is no display it
 * writes pictures of the pages instead and says where they are.
 */
import { installBrowsers } from './browsers.ts';
import { CHROMIUM } from './browsers/kinds.ts';
import { build } from './start/build.ts';
import { launch } from './start/launch.ts';
import { takePictures } from './start/pictures.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

await installBrowsers([CHROMIUM]);
build();
if (hasDisplay) {
  const { context } = await launch({ headless: false });
  console.log(
    'Steadily is open with example data: the new tab here, the popup behind its button in the toolbar.',
  );
  console.log('Close the browser window to end.');
  await new Promise((resolve) => context.once('close', resolve));
} else {
  const files = await takePictures();
  console.log(`There is no display, so here are pictures of the pages:\n${files.join('\n')}`);
}
