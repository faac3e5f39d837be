import { expect, test } from 'vitest';

import { mergedLines } from '../../../utils/domain/merged-lines';

const text = (...lines: readonly string[]) => lines.join('\n');
const BEGAN = text('No calls after nine', 'No surprises');

test('what was written here stands, with what was added elsewhere meanwhile', () => {
  expect(mergedLines(BEGAN, text(BEGAN, 'Knock first'), text(BEGAN, 'Not at work'))).toBe(
    text('No calls after nine', 'No surprises', 'Knock first', 'Not at work'),
  );
});

test('what was taken away elsewhere and left as it was here is gone; what was taken away here stays away', () => {
  expect(mergedLines(BEGAN, text('No calls after ten', 'No surprises'), 'No calls after nine')).toBe(
    'No calls after ten',
  );
  expect(mergedLines(BEGAN, 'No surprises', text(BEGAN, 'Not at work'))).toBe(
    text('No surprises', 'Not at work'),
  );
});

test('a line added in both places is there once', () => {
  expect(mergedLines('', 'Knock first', 'Knock first')).toBe('Knock first');
  expect(mergedLines('', 'Knock first', 'Not at work')).toBe(text('Knock first', 'Not at work'));
});

test('where only one side changed it, it is that side’s, in its order', () => {
  expect(mergedLines(BEGAN, 'Something else', BEGAN)).toBe('Something else');
  expect(mergedLines(BEGAN, BEGAN, text('No surprises', 'Not at work', 'No calls after nine'))).toBe(
    text('No surprises', 'Not at work', 'No calls after nine'),
  );
});

test('paragraphs stay apart', () => {
  const sea = text('A', '', 'B');
  expect(mergedLines(sea, text(sea, '', 'C'), text(sea, 'D'))).toBe(text('A', '', 'B', '', 'C', 'D'));
});
