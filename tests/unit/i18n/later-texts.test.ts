import { expect, it } from 'vitest';

import { type Catalogue, loadTexts } from '../../../utils/i18n';
import { en } from '../../../utils/i18n/catalogues/en';
import { enLater } from '../../../utils/i18n/catalogues/en-later';
import { laterTexts } from '../../../utils/i18n/later-texts';

const NOW = Temporal.ZonedDateTime.from('2026-11-21T10:30[Europe/Berlin]');

async function later(locale: string, catalogue: Catalogue = {}) {
  const catalogues = { en: () => Promise.resolve(en), de: () => Promise.resolve(catalogue) };
  return laterTexts(await loadTexts([locale], { catalogues }));
}

it('what comes later is said together with what was there', async () => {
  const { say } = await later('en-US');
  expect([say('act.undo'), say('sync.heading')]).toEqual(['Undo', 'Sync']);
});

it('a language says in its own words what it has, and the rest in English', async () => {
  const { say, ago } = await later('de-DE', { 'act.undo': 'Zurück', 'ago.minutes': 'vor {n} min' });
  expect([say('act.undo'), say('sync.heading')]).toEqual(['Zurück', 'Sync']);
  expect(ago(NOW.subtract({ minutes: 5 }).toInstant(), NOW)).toBe('vor 5 min');
});

it('no sentence stands in both catalogues', () => {
  expect(Object.keys(enLater).filter((key) => key in en)).toEqual([]);
});

it('a month is written as the language writes it, by the days of the person’s zone', async () => {
  const midnight = Temporal.Instant.from('2026-05-31T22:30Z');
  const [english, german] = [await later('en-GB'), await later('de-DE')];
  expect([english.month(midnight, 'Europe/Berlin'), english.month(midnight, 'UTC')]).toEqual([
    'June 2026',
    'May 2026',
  ]);
  expect(german.month(midnight, 'Europe/Berlin')).toBe('Juni 2026');
});
