import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstLoad } from '../../../scripts/sizes/first-load';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steadily-built-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function built(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const HTML = `<script type="module" crossorigin src="/chunks/newtab-1.js"></script>
  <link rel="modulepreload" crossorigin href="/chunks/react-2.js">
  <link rel="stylesheet" crossorigin href="/assets/newtab.css">`;

test('a page loads its script, what is preloaded and what these import, each once', async () => {
  await built({
    'newtab.html': HTML,
    'chunks/newtab-1.js':
      'import{a as b}from"./react-2.js";import"./polyfill-3.js";export*from"../shared-4.js";',
    'chunks/react-2.js': 'import{c}from"./polyfill-3.js";',
    'chunks/polyfill-3.js': '',
    'shared-4.js': '',
  });
  expect((await firstLoad(root, 'newtab.html')).toSorted()).toEqual([
    'chunks/newtab-1.js',
    'chunks/polyfill-3.js',
    'chunks/react-2.js',
    'shared-4.js',
  ]);
});

test('what is imported later is not counted', async () => {
  await built({
    'newtab.html': '<script type="module" src="/chunks/newtab-1.js"></script>',
    'chunks/newtab-1.js': 'const load=()=>import("./reader-5.js");',
    'chunks/reader-5.js': '',
  });
  expect(await firstLoad(root, 'newtab.html')).toEqual(['chunks/newtab-1.js']);
});

test('the background is one file', async () => {
  await built({ 'background.js': 'var background=(function(){})();' });
  expect(await firstLoad(root, 'background.js')).toEqual(['background.js']);
});

test('a page that names a file that is not there is refused', async () => {
  await built({ 'newtab.html': HTML });
  await expect(firstLoad(root, 'newtab.html')).rejects.toThrow('newtab-1.js');
});
