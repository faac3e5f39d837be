import type { PageUnderTest } from './browser/driver';
import type { Moment } from './picture-moments';

const button = (name: string) => ({ role: 'button', name }) as const;
const link = (name: string) => ({ role: 'link', name }) as const;

const SAID =
  'I said I’d buy the tickets before noon and I forgot. You had looked forward to it for weeks. I’m sorry if you felt let down.';

/** Goes to a place of the journal. */
export async function goTo(page: PageUnderTest, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Begins a repair of something that was no promise, with somebody new. */
export async function beginOther(page: PageUnderTest, name: string, what: string): Promise<void> {
  await goTo(page, '#/repairs/new');
  await page.waitFor('.repair-form');
  if ((await page.count('.repair-form select')) > 0) await page.fill('.repair-form select', 'new');
  await page.type({ role: 'textbox', name: 'Their name' }, name);
  await page.type({ role: 'textbox', name: 'What happened?' }, what);
  await page.click(button('Begin'));
  await page.waitForText('h1', 'Listen');
}

/** Mending, in its pictures: one after the other, of the same repair. */
export const REPAIR_MOMENTS: readonly Moment[] = [
  {
    name: 'repair-something-else',
    page: 'journal.html',
    prepare: async (page) => {
      await goTo(page, '#/repairs/new');
      await page.waitFor('.repair-form');
      await page.click(button('Begin'));
      await page.waitForText('.repair-form', 'Choose with whom first.');
    },
  },
  {
    name: 'repair-listen',
    page: 'journal.html',
    prepare: async (page) => {
      await beginOther(page, 'Robin', 'I was short with Robin in front of the others');
      await page.type('.repair-paper', 'That it felt like being told off.');
      await page.waitForText('.saved-line', 'Saved');
    },
  },
  {
    name: 'repair-apology',
    page: 'journal.html',
    prepare: async (page) => {
      await goTo(page, '#/repairs');
      await page.click(link('Go on: I was short with Robin in front of the others'));
      await page.waitForText('h1', 'Listen');
      await page.click(button('Go on'));
      await page.waitForText('h1', 'Say it in your own words');
      await page.type('.hinted-field', SAID);
      await page.waitFor('.hint');
      await page.waitForText('.saved-line', 'Saved');
    },
  },
  {
    name: 'repair-differently',
    page: 'journal.html',
    prepare: async (page) => {
      await openRobins(page, 'Act differently');
      await page.type('.repair-input', 'Ask Robin how they are Sunday 5pm');
      await page.waitForText('.repair-note', 'Sun 22 Nov, 5:00 pm');
    },
  },
  {
    name: 'repair-time',
    page: 'journal.html',
    prepare: async (page) => {
      await openRobins(page, 'Give it time');
      await page.waitFor('.repair-day');
    },
  },
  {
    name: 'repair-plan',
    page: 'journal.html',
    prepare: async (page) => {
      await openRobins(page, 'Give it time');
      await page.click(button('Ask me then'));
      await page.waitForText('.repair-standing', 'Sat 28 Nov');
      await page.click(button('Begin a rebuilding plan'));
      await page.click(button('Add a very small ritual'));
      await page.type({ role: 'textbox', name: 'What' }, 'Good night, in person');
      await page.click(button('Save'));
      await page.waitForText('.plan-rows', 'Good night, in person');
      await page.click({ css: '.safety-footer summary', text: 'Where to look for help' });
    },
  },
  {
    name: 'repairs',
    page: 'journal.html',
    prepare: async (page) => {
      await goTo(page, '#/repairs');
      await page.waitForText('.repairs', 'You are asked how it is on Sat 28 Nov.');
    },
  },
  {
    name: 'mend',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.waitForText('.mend', 'Want to repair yesterday’s?');
    },
  },
];

async function openRobins(page: PageUnderTest, step: string): Promise<void> {
  await goTo(page, '#/repairs');
  await page.click(link('Go on: I was short with Robin in front of the others'));
  await page.waitFor('.step-bar');
  await page.click({ css: '.step-bar a', text: step });
  await page.waitForText('h1', step);
}
