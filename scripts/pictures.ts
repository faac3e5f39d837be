/** `npm run pictures`: builds, then writes pictures of every page with the example data. */
import { installBrowsers } from './browsers.ts';
import { CHROMIUM } from './browsers/kinds.ts';
import { build } from './start/build.ts';
import { takePictures } from './start/pictures.ts';

await installBrowsers([CHROMIUM]);
build();
console.log((await takePictures()).join('\n'));
