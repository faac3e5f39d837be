import type { Moment } from './picture-moments';

const button = (name: string) => ({ role: 'button', name }) as const;

/** The look before a promise, and the focus of the week. */
export const FOCUS_MOMENTS: readonly Moment[] = [
  {
    name: 'first-step',
    page: 'popup.html',
    prepare: async (page) => {
      await page.type('#line', 'Sort out the whole house for Mum on Sunday');
      await page.waitForText('.before', 'That is a big one. Start with a first step?');
    },
  },
  {
    name: 'check-first',
    page: 'popup.html',
    prepare: async (page) => {
      await page.type('#line', 'Host the dinner with Sam on Sunday');
      await page.click(button('Check with them first'));
      await page.waitForText('.before', 'Can I get back to you?');
    },
  },
  {
    name: 'choosing-focus',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Choose one'));
      await page.click({ css: '.focus-choice', text: 'In my own words' });
      await page.click({ role: 'button', name: 'Make it this week’s', within: 'dialog' });
      await page.waitForText('dialog [role=alert]', 'Write a few words first.');
    },
  },
  {
    name: 'focus',
    page: 'newtab.html',
    prepare: async (page) => {
      await page.click(button('Choose one'));
      await page.click({ css: '.focus-choice', text: 'Little things without a time.' });
      await page.click({ role: 'button', name: 'Make it this week’s', within: 'dialog' });
      await page.click(button('What do you want to be counted on for?'));
      await page.type('dialog textarea', 'Being there when it is hard, and saying so when I cannot.');
      await page.click({ role: 'button', name: 'Save', within: 'dialog' });
      await page.waitForText('.stand', 'Being there when it is hard');
      await page.evaluate(() => document.querySelector('.small-act')?.scrollIntoView({ block: 'end' }));
    },
  },
];
