import type { Moment } from './picture-moments';

const button = (name: string) => ({ role: 'button', name }) as const;

/** Someone's page, and what is done on it. */
export const PEOPLE_MOMENTS: readonly Moment[] = [
  {
    name: 'person',
    page: 'journal.html',
    prepare: async (page) => {
      await page.click({ css: '.people-name', text: 'Sam' });
      await page.waitForText('.record-word', 'Steady');
    },
  },
  {
    name: 'person-worked-out',
    page: 'journal.html',
    prepare: async (page) => {
      await page.click({ css: '.people-name', text: 'Mum' });
      await page.waitFor('.record-how');
      await page.click('.record-how summary');
      await page.waitFor('.record-how dl');
    },
  },
  {
    name: 'date',
    page: 'journal.html',
    prepare: async (page) => {
      await page.click({ css: '.people-name', text: 'Sam' });
      await page.click(button('More: Concert'));
      await page.waitFor('dialog .ritual-form');
    },
  },
  {
    name: 'trust',
    page: 'journal.html',
    prepare: async (page) => {
      await page.click({ css: '.people-name', text: 'Sam' });
      await page.click(button('More: Ask the landlord about the lamp'));
      await page.waitFor('.settle-choices');
    },
  },
  {
    name: 'merge',
    page: 'journal.html',
    prepare: async (page) => {
      await page.click({ css: '.people-name', text: 'Mum' });
      await page.click(button('Merge with someone'));
      await page.type('dialog select', 'Grandma');
      await page.waitForText('dialog', 'You can take them apart again');
    },
  },
];
