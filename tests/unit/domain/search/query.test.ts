import { describe, expect, test } from 'vitest';

import { readQuery } from '../../../../utils/domain/search/query';
import { loadTexts } from '../../../../utils/i18n';
import { laterTexts } from '../../../../utils/i18n/later-texts';
import { queryWords } from '../../../../utils/i18n/query-words';
import { day } from '../../../support/commitments';

/** A Saturday. */
const TODAY = day('2026-11-21');
const english = queryWords(laterTexts(await loadTexts(['en-US'])));
const wordsIn = async (locale: string) => queryWords({ ...laterTexts(await loadTexts(['en-US'])), locale });

const spansOf = (typed: string, words = english) =>
  readQuery(typed, words, TODAY).map(({ spans }) =>
    spans.map(({ from, to }) => `${from.toString()} ${to.toString()}`),
  );
const one = (from: string, to = from) => [[`${from} ${to}`]];

describe('a day', () => {
  test.each([
    ['2026-03-12', one('2026-03-12')],
    ['2026-03', one('2026-03-01', '2026-03-31')],
    ['12 March 2026', one('2026-03-12')],
    ['March 12 2026', one('2026-03-12')],
    ['March 12, 2026', one('2026-03-12')],
    ['12th of March 2026', one('2026-03-12')],
    ['March 2026', one('2026-03-01', '2026-03-31')],
    ['2025', one('2025-01-01', '2025-12-31')],
    ['yesterday', one('2026-11-20')],
    ['Today', one('2026-11-21')],
    ['last week', one('2026-11-09', '2026-11-15')],
    ['this month', one('2026-11-01', '2026-11-30')],
    ['last year', one('2025-01-01', '2025-12-31')],
    ['Saturday', one('2026-11-21')],
    ['November', one('2026-11-01', '2026-11-30')],
  ])('“%s” is read', (typed, spans) => {
    expect(spansOf(typed)).toEqual(spans);
  });

  test('without a year it is the last one and the next', () => {
    expect(spansOf('12 March')).toEqual([['2026-03-12 2026-03-12', '2027-03-12 2027-03-12']]);
    expect(spansOf('29 Feb')).toEqual([['2024-02-29 2024-02-29', '2028-02-29 2028-02-29']]);
    expect(spansOf('Monday')).toEqual([['2026-11-16 2026-11-16', '2026-11-23 2026-11-23']]);
  });

  test.each([
    ['de-DE', '12. März 2026'],
    ['fr-FR', '12 mars 2026'],
    ['es-ES', '12 de marzo de 2026'],
    ['pt-BR', '12 de março de 2026'],
  ])('is read with the months of %s', async (locale, typed) => {
    expect(spansOf(typed, await wordsIn(locale))).toEqual(one('2026-03-12'));
  });

  test.each(['2026-13-01', '2026-02-30', '0000', '99', 'marching'])('“%s” is none', (typed) => {
    expect(spansOf(typed).flat()).toEqual([]);
  });
});

test('how it went is read in words, the longest first, and is looked for as words, too', () => {
  expect(readQuery('kept late', english, TODAY)).toEqual([
    { words: ['kept', 'late'], mayBeName: false, standings: ['late'], spans: [] },
  ]);
  expect(readQuery('Sam missed', english, TODAY)).toEqual([
    { words: ['sam'], mayBeName: true, standings: [], spans: [] },
    { words: ['missed'], mayBeName: true, standings: ['missed'], spans: [] },
  ]);
  expect(readQuery('still open', english, TODAY)).toMatchObject([{ standings: ['open'] }]);
});

test('a month that is a name, too, may be either', () => {
  expect(readQuery('May', english, TODAY)).toMatchObject([
    { words: ['may'], mayBeName: true, spans: [{}, {}] },
  ]);
});

test('nothing but spaces and signs looks for nothing', () => {
  expect(readQuery(' … , ', english, TODAY)).toEqual([]);
});
