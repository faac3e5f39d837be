import { expect, it } from 'vitest';

import { loadTexts } from '../../../utils/i18n';
import { sayFrom } from '../../../utils/i18n/texts';
import { en } from '../../../utils/i18n/catalogues/en';

it('plural forms are the language’s own', () => {
  const czech = { 'today.more': { one: '{n} brzy', few: '{n} brzo', other: '{n} brz' } };
  const say = sayFrom(czech, en, 'cs');
  expect([1, 3, 7].map((n) => say('today.more', { n }))).toEqual(['1 brzy', '3 brzo', '7 brz']);
});

it('what a catalogue does not say is said in English', () => {
  expect(sayFrom({}, en, 'de')('act.undo')).toBe('Undo');
});

it('a value is put in as it is, whatever characters it holds', () => {
  expect(sayFrom(en, en, 'en')('act.kept', { text: '$& {text} <b>' })).toBe('Kept: $& {text} <b>');
});

it('numbers are written as the language writes them', () => {
  expect(sayFrom(en, en, 'en')('today.more', { n: 1234 })).toBe('1,234 more');
});

it('the first wanted language that exists is spoken, with its region; otherwise English', async () => {
  const catalogues = { en: () => Promise.resolve(en), de: () => Promise.resolve({}) };
  const spoken = async (...wanted: string[]) => {
    const { language, locale } = await loadTexts(wanted, { catalogues });
    return `${language} ${locale}`;
  };
  expect(await spoken('fr', 'de-AT', 'en')).toBe('de de-AT');
  expect(await spoken('xx')).toBe('en en');
  expect(await spoken('fr-FR')).toBe('en en-FR');
  expect(await spoken('de_bad tag', 'en-GB')).toBe('en en-GB');
  expect(await spoken('', 'en-GB')).toBe('en en-GB');
});

it('a chosen language comes before the browser’s, and leaves the clock to the region', async () => {
  const catalogues = { en: () => Promise.resolve(en), de: () => Promise.resolve({}) };
  const { language, locale } = await loadTexts(['de-DE'], { chosen: 'en', catalogues });
  expect([language, locale]).toEqual(['en', 'en-DE']);
});

it('a value of the other direction does not turn the sentence around', () => {
  expect(sayFrom(en, en, 'en')('act.kept', { text: 'שלום' })).toBe('Kept: \u2068שלום\u2069');
});
