import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { badgeLook } from '../../../entrypoints/background/badge-look';
import { englishTexts } from '../../../utils/i18n';
import { backgroundTexts } from '../../../utils/i18n/background-texts';

const { say } = backgroundTexts(englishTexts(['en']));
const look = (dueSoon: number, stillOpen: number) => {
  const { text, title } = badgeLook({ dueSoon, stillOpen }, say);
  return [text, title];
};

it('nothing to say is no badge at all', () => {
  expect(look(0, 0)).toEqual(['', 'Steadily: log a promise']);
});

it('the number is what needs a word, the title says which', () => {
  expect(look(2, 1)).toEqual(['3', 'Steadily: 2 promises due soon, 1 still open']);
  expect(look(1, 0)).toEqual(['1', 'Steadily: 1 promise due soon']);
  expect(look(0, 4)).toEqual(['4', 'Steadily: 4 still open']);
});

it('more than two digits do not fit', () => {
  expect(look(60, 60)[0]).toBe('99+');
});

it('its colours are those of the tokens', () => {
  const tokens = readFileSync('components/style/tokens.css', 'utf8');
  const { background, colour } = badgeLook({ dueSoon: 1, stillOpen: 0 }, say);
  expect(tokens).toContain(`--soon: light-dark(${background}`);
  expect(tokens).toContain(`--surface: light-dark(${colour}`);
});
