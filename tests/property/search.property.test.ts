import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { QueryWords } from '../../utils/domain/search/query';
import { readQuery } from '../../utils/domain/search/query';
import { matches, soughtBy } from '../../utils/domain/search/matches';
import { wordsOf } from '../../utils/domain/search/words';
import { MYSELF } from '../../utils/domain/record/record-id';
import { day } from '../support/commitments';

const SILENT: QueryWords = { months: [], weekdays: [], relative: [], standings: [] };
const TODAY = day('2026-11-21');

/** Words of many scripts, with accents. */
const aWord = fc.stringMatching(/^[a-zA-Zäöüßéèñçøåłčđžабвгдאבגדعغفα-ω]{1,30}$/u);
const aText = fc.array(aWord, { minLength: 1, maxLength: 12 });

const finds = (typed: string, text: string) =>
  matches(
    { words: wordsOf(text), person: MYSELF, standing: 'open' },
    soughtBy(readQuery(typed, SILENT, TODAY), [], 'Europe/Berlin'),
  );

test('a promise is found by each beginning of each of its words, however they are written', () => {
  fc.assert(
    fc.property(aText, fc.nat(), fc.nat(), fc.boolean(), (words, which, length, isLoud) => {
      const word = words[which % words.length]!;
      const letters = Array.from(word);
      const beginning = letters.slice(0, 1 + (length % letters.length)).join('');
      const loud = beginning.toUpperCase();
      // ß is SS in capitals, and comes back as two letters.
      const typed = isLoud && loud.toLowerCase() === beginning.toLowerCase() ? loud : beginning;
      expect(finds(typed, words.join(' '))).toBe(true);
    }),
  );
});

test('two beginnings find what has both words, in any order', () => {
  fc.assert(
    fc.property(aText, fc.nat(), fc.nat(), (words, first, second) => {
      const [one, other] = [words[first % words.length]!, words[second % words.length]!];
      expect(finds(`${one} ${other}`, words.join(' '))).toBe(true);
      expect(finds(`${other} ${one}`, words.join(' '))).toBe(true);
    }),
  );
});

test('whatever is typed is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const query = readQuery(typed, SILENT, TODAY);
      expect(query.every(({ words, spans }) => words.length + spans.length > 0)).toBe(true);
    }),
  );
});
