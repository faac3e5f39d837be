import type { Moment } from './picture-moments';

const button = (name: string) => ({ role: 'button', name }) as const;

/** The promises of the journal, what is found among them, and the less common moves. */
export const PROMISE_MOMENTS: readonly Moment[] = [
  {
    name: 'promises',
    page: 'journal.html',
    prepare: async (page) => {
      await page.evaluate(() => (location.hash = '#/promises'));
      await page.waitFor('.long-list .commitment');
    },
  },
  {
    name: 'found',
    page: 'journal.html',
    prepare: async (page) => {
      await page.evaluate(() => (location.hash = '#/promises?find=sam'));
      await page.waitForText('.promises-found', 'found');
    },
  },
  {
    name: 'settled',
    page: 'journal.html',
    prepare: async (page) => {
      await page.evaluate(() => (location.hash = '#/promises?find=mum%20missed'));
      await page.click(button('More: Fix the bike light'));
      await page.waitFor('.settle-happened li');
    },
  },
  {
    name: 'check-first',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Home by seven'));
      await page.click({ css: '.settle-choice', text: 'Check with them first' });
      await page.waitFor('dialog textarea');
    },
  },
  {
    name: 'smaller',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Home by seven'));
      await page.click({ css: '.settle-choice', text: 'Make it smaller' });
      await page.waitFor('dialog textarea');
    },
  },
];
