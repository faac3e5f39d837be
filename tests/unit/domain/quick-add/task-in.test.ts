import { expect, test } from 'vitest';

import { taskIn } from '../../../../utils/domain/quick-add/task-in';
import type { Span } from '../../../../utils/domain/quick-add/span';

const LINE = 'Sort out the whole garage with Mum by Friday';
const spanOf = (kind: Span['kind'], words: string): Span => {
  const start = LINE.indexOf(words);
  return { kind, start, end: start + words.length };
};
const taskOf = (...spans: readonly Span[]) => {
  const { start, end } = taskIn(LINE, spans);
  return LINE.slice(start, end);
};

test('the day stays when the task is written anew, and whom it is to may be called in it', () => {
  expect(taskOf(spanOf('person', 'Mum'), spanOf('due', 'by Friday'))).toBe(
    'Sort out the whole garage with Mum',
  );
});

test('without anything that says when, the task is the whole line', () => {
  expect(taskOf()).toBe(LINE);
});

test('words that say when at the beginning stay as well', () => {
  expect(taskOf(spanOf('cue', 'Sort out'), spanOf('due', 'by Friday'))).toBe('the whole garage with Mum');
});
