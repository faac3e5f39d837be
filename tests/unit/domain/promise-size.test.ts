import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../utils/domain/promise-size';
import { projectFiles, projectText } from '../../support/repo/project-files';

test.each([
  'Do everything for the move',
  'sort out the garage',
  'Sort my pension out this month',
  'clean the whole house',
  'Tidy the loft',
  'plan the wedding',
  'Call the bank, book the van and pack the kitchen',
  'buy paint; paint the fence; mow the lawn',
  'Fix it once and for all',
  'take Mum to the hospital on Monday and stay with her until the doctor has been round and then do her shopping for the rest of the week as well',
])('“%s” is big', (text) => {
  expect(sizeOf(text)).toBe('big');
});

test.each([
  'Be better',
  'be a better friend to Sam',
  'I’ll be more patient',
  'Try to listen',
  'call Gran more often',
  'be there for Maya',
  'Visit soon',
  'help more at home',
  'spend more time with the kids',
  'fix the shelf when I get a chance',
  'Work on myself',
])('“%s” is vague', (text) => {
  expect(sizeOf(text)).toBe('vague');
});

test('what is both is big, since a first step helps with either', () => {
  expect(sizeOf('try to sort out the house')).toBe('big');
});

test.each([
  'Call Mum tomorrow 5pm',
  'buy milk, eggs, bread and cheese',
  'Buy whole milk',
  'try on the suit',
  'try the new café with Tom',
  'text Mum as soon as I land',
  'Tell Priya everything is fine',
  'pick up Josh and drop him at training',
  'sort out the recycling',
  'be at the station at six',
  'bring more chairs',
  '',
])('“%s” is neither', (text) => {
  expect(sizeOf(text)).toBeUndefined();
});

test('a language without a table of its own is read in English', () => {
  expect(sizeOf('be better', 'xx')).toBe('vague');
  expect(sizeOf('be better', 'constructor')).toBe('vague');
});

describe('the nudge is rare: at most one ordinary promise in twenty is called big or vague', () => {
  const corpora = projectFiles('tests/corpora').filter((path) => /\/en[^/]*\.txt$/.test(path));
  const firstColumns = (path: string) =>
    projectText(path)
      .split('\n')
      .filter((row) => row.trim() !== '' && !/^[#@]/.test(row))
      .map((row) => row.split('\t')[0] ?? '');

  test.each(['bench/sentences/wordnet.txt', ...corpora])('in %s', (path) => {
    const lines = firstColumns(path);
    expect(lines.length).toBeGreaterThan(50);
    const nudged = lines.filter((line) => sizeOf(line));
    expect(nudged.length).toBeLessThanOrEqual(lines.length / 20);
  });
});

test.each(['try to ', 'sort out ', ' ', 'a', 'call, ', 'be a '])(
  'ten thousand characters of “%s” take no longer than a moment',
  { timeout: 1_000 },
  (piece) => {
    expect(sizeOf(piece.repeat(Math.ceil(10_000 / piece.length)))).toBe('big');
  },
);
