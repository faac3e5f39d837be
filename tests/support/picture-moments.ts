import type { PageUnderTest } from './browser/driver';
import { PEOPLE_MOMENTS } from './people-moments';
import { REPAIR_MOMENTS } from './repair-moments';
import { FOCUS_MOMENTS } from './focus-moments';
import { PROMISE_MOMENTS } from './promise-moments';
import { standIn } from './sync/stand-as';

/** A page in the middle of something, and how it gets there from an ordinary day. */
export interface Moment {
  readonly name: string;
  readonly page: 'newtab.html' | 'popup.html' | 'options.html' | 'journal.html';
  prepare(page: PageUnderTest): Promise<void>;
}

const button = (name: string) => ({ role: 'button', name }) as const;

/** What Settings say of sync, by how it stands. */
const TRUTHS = {
  alone: 'No other device seen yet.',
  staying: '1,432 entries from before May 2026 stay on this device and no longer travel.',
  unavailable: 'This browser does not sync extensions.',
} as const;

/** Those that change something come last. */
export const MOMENTS: readonly Moment[] = [
  ...PEOPLE_MOMENTS,
  {
    name: 'writing',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click('.quick-closed');
      await page.type('#line', 'Call Mum about the tests Sunday 5pm');
      await page.waitForText('.chips', 'Sun 22 Nov, 5:00 pm');
    },
  },
  {
    name: 'repeating',
    page: 'popup.html',
    prepare: async (page) => {
      await page.type('#line', 'Coffee with Sam every weekday at 8');
      await page.waitForText('.chips', 'a ritual: every weekday');
    },
  },
  {
    name: 'menu',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Send Priya the photos'));
      await page.waitFor('.settle-choices');
    },
  },
  {
    name: 'late',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Late: Send Priya the photos'));
      await page.waitFor('dialog input');
    },
  },
  {
    name: 'move',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Move: Send Priya the photos'));
      await page.waitFor('dialog textarea');
    },
  },
  {
    name: 'snooze',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Send Priya the photos'));
      await page.click({ css: '.settle-choice', text: 'Remind me later' });
      await page.waitForText('.settle-choices', 'In ten minutes');
    },
  },
  {
    name: 'occurrence',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Walk with Ana, phones off'));
      await page.waitForText('.settle-ritual', 'Every 2 weeks on Sunday');
    },
  },
  {
    name: 'ritual-from-now-on',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('More: Walk with Ana, phones off'));
      await page.click({ css: '.settle-choice', text: 'Change from now on' });
      await page.waitForText('.ritual-sentence', 'What was stays as it was');
    },
  },
  {
    name: 'keys',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Keys'));
      await page.waitFor('dialog kbd');
    },
  },
  {
    name: 'earlier-wording',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click('.more summary');
      await page.click(button('More: Read Ana’s draft twice and say what I think'));
      await page.click('.settle-wordings summary');
      await page.waitForText('.settle-wordings', 'Read Ana’s draft and say what I think');
    },
  },
  {
    name: 'deleted-elsewhere',
    page: 'newtab.html',
    prepare: async (page) => {
      await standIn(page, 'typical', { deleted: ['Water Grandma’s plants'] });
      await page.waitForText('.revived', 'Deleted on Desk, changed on this one later. Delete anyway?');
    },
  },
  {
    name: 'missed',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Missed: Send Priya the photos'));
      await page.waitFor('.notice');
    },
  },
  {
    name: 'thanked',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.type('.thanks textarea', 'They waited up for me and did not make a thing of it');
      await page.click(button('Note it'));
      await page.waitFor('.thanks-said');
    },
  },
  {
    name: 'spoken',
    page: 'popup.html',
    prepare: async (page) => {
      await page.type('#line', 'Water Grandma’s plants next Friday at 5 when I get home');
      await page.waitForText('.chips', 'when I get home');
    },
  },
  {
    name: 'changing',
    page: 'popup.html',
    prepare: async (page) => {
      await page.fill('#line', 'Call Mum at 8');
      await page.click('.chip-act[aria-expanded]');
      await page.waitFor('.due-editor');
    },
  },
  {
    name: 'nothing-written',
    page: 'popup.html',
    prepare: async (page) => {
      await page.click(button('Promise it'));
      await page.waitForText('.log-problem', 'Write a few words first');
    },
  },
  {
    name: 'kept',
    page: 'popup.html',
    prepare: async (page) => {
      await page.click(button('Kept it: Send Priya the photos'));
      await page.waitFor('.notice');
    },
  },
  {
    name: 'popup-menu',
    page: 'popup.html',
    prepare: async (page) => {
      await page.click(button('More: Text Ana the recipe'));
      await page.waitFor('.settle-choices');
    },
  },
  {
    name: 'retiring',
    page: 'options.html',
    prepare: async (page) => {
      await page.click(button('Retire Desk'));
      await page.waitFor('dialog .button-main');
    },
  },
  ...(['alone', 'staying', 'unavailable'] as const).map((status): Moment => ({
    name: status,
    page: 'options.html',
    prepare: async (page) => {
      await standIn(page, status);
      await page.waitForText('.sync', TRUTHS[status]);
      for (const summary of await page.texts('summary')) await page.click({ css: 'summary', text: summary });
    },
  })),
  {
    name: 'reminders',
    page: 'options.html',
    prepare: async (page) => {
      await page.click({ role: 'checkbox', name: 'Remind me on this device' });
      await page.waitForText('.reminders', 'Quiet hours');
    },
  },
  {
    name: 'ritual',
    page: 'options.html',
    prepare: async (page) => {
      await page.click(button('More: Coffee together before work'));
      await page.waitForText('.settle-choices', 'Nothing is expected from tomorrow on');
    },
  },
  {
    name: 'new-ritual',
    page: 'options.html',
    prepare: async (page) => {
      await page.click(button('New ritual'));
      await page.waitFor('.ritual-form');
      await page.click(button('Save'));
      await page.waitForText('.ritual-problem', 'Write a few words first');
    },
  },
  {
    name: 'changing-ritual',
    page: 'options.html',
    prepare: async (page) => {
      await page.click(button('More: Walk with Ana, phones off'));
      await page.click({ css: '.settle-choice', text: 'Change' });
      await page.waitForText('.ritual-sentence', 'Every 2 weeks on Sunday');
    },
  },
  ...REPAIR_MOMENTS,
  {
    name: 'off',
    page: 'options.html',
    prepare: async (page) => {
      await page.click('.sync .switch input');
      await page.waitForText('.sync-truth', 'Sync is off on this device.');
    },
  },
  ...FOCUS_MOMENTS,
  ...PROMISE_MOMENTS,
  {
    name: 'hidden',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Hide names'));
      await page.waitForText('main', 'someone');
    },
  },
];
