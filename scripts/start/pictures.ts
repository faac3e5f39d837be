import { globSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXTENSION, launch } from './launch.ts';

const FOLDER = '.output/pictures';
/** A Saturday morning, so that the same build gives the same pictures at any hour. */
const NOW = '2026-11-21T10:30[Europe/Berlin]';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 400, height: 800 };
const POPUP = { width: 384, height: 600 };

/** Pictures of every built page with the example data, wide and narrow, light and dark. Returns their paths. */
export async function takePictures(): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const { context, address } = await launch({ headless: true, now: NOW });
  const files: string[] = [];
  try {
    for (const html of globSync('*.html', { cwd: EXTENSION }).toSorted()) {
      const page = await context.newPage();
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const size of html === 'popup.html' ? [POPUP] : [WIDE, NARROW]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(size);
          await page.goto(address(html));
          await untilDrawn(page);
          const file = join(FOLDER, `${basename(html, '.html')}-${size.width}-${colorScheme}.png`);
          await page.screenshot({ path: file, animations: 'disabled' });
          files.push(file);
        }
      }
      await page.close();
    }
  } finally {
    await context.close();
  }
  return files;
}

/** Resolves once the page shows something and has not changed for a fifth of a second. */
async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.innerText.trim() !== '');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => wait());
        let timer = 0;
        const wait = () => {
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 200);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        wait();
      }),
  );
}
