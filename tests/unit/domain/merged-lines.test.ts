import { expect, test } from 'vitest';

import { mergedLines } from '../../../utils/domain/merged-lines';

const BEGAN = ['No calls after nine', 'No surprises'];

test('what was written here stands, with what was added elsewhere meanwhile', () => {
  expect(mergedLines(BEGAN, [...BEGAN, 'Knock first'], [...BEGAN, 'Not at work'])).toEqual([
    'No calls after nine',
    'No surprises',
    'Knock first',
    'Not at work',
  ]);
});

test('what was taken away elsewhere and left as it was here is gone; what was taken away here stays away', () => {
  expect(mergedLines(BEGAN, ['No calls after ten', 'No surprises'], ['No calls after nine'])).toEqual([
    'No calls after ten',
  ]);
  expect(mergedLines(BEGAN, ['No surprises'], [...BEGAN, 'Not at work'])).toEqual([
    'No surprises',
    'Not at work',
  ]);
});

test('a line added in both places is there once', () => {
  expect(mergedLines([], ['Knock first'], ['Knock first'])).toEqual(['Knock first']);
});

test('where nothing changed meanwhile it is what was written', () => {
  expect(mergedLines(BEGAN, ['Something else'], BEGAN)).toEqual(['Something else']);
});

test('paragraphs stay apart', () => {
  expect(mergedLines(['A', '', 'B'], ['A', '', 'B', '', 'C'], ['A', '', 'B', 'D'])).toEqual([
    'A',
    '',
    'B',
    '',
    'C',
    'D',
  ]);
});
