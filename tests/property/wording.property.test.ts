import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apologyParts, hintsIn, loadWording } from '../../utils/domain/wording';

fc.configureGlobal({ seed: 20_260_122, numRuns: 500, interruptAfterTimeLimit: 10_000 });

const wording = await loadWording('en');
const pieces = fc.constantFrom(
  'I’m sorry',
  'if you felt',
  'if I hurt you',
  'if you feel like',
  'sorry you think',
  'you made me angry',
  'you always forget',
  'you never listen',
  'but',
  'it was just',
  'not a big deal',
  'mistakes were made',
  'I forgot',
  'you were waiting',
  'I’ll replace it',
  'from now on',
);
const between = fc.constantFrom(' ', ', ', '. ', '\n', '  ', '');
/** Of words that are pointed at, and of anything at all. */
const text = fc
  .array(fc.tuple(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), between), { maxLength: 20 })
  .map((drawn) => drawn.flat().join(''));

test('every hint lies within the text, holds something and ends before the next one begins', () => {
  fc.assert(
    fc.property(text, (written) => {
      let from = 0;
      for (const { start, end } of hintsIn(written, wording)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(written.length);
    }),
  );
});

test('plain apostrophes and capitals change no hint and no part', () => {
  fc.assert(
    fc.property(text, (written) => {
      const plain = written.replaceAll('’', "'").replace(/[a-z]/g, (letter) => letter.toUpperCase());
      expect(hintsIn(plain, wording)).toEqual(hintsIn(written, wording));
      expect(apologyParts(plain, wording)).toEqual(apologyParts(written, wording));
    }),
  );
});

test('what is written in another paragraph moves the hints of this one and changes none', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('Yesterday.\n\n\n\n\n', '.\n\n\n\n\n\n'), (written, before) => {
      const moved = hintsIn(before + written, wording);
      const back = moved.map((hint) => ({
        ...hint,
        start: hint.start - before.length,
        end: hint.end - before.length,
      }));
      expect(back).toEqual(hintsIn(written, wording));
    }),
  );
});

test('more words never take a part away', () => {
  fc.assert(
    fc.property(text, pieces, (written, more) => {
      const before = apologyParts(written, wording);
      const after = apologyParts(`${written}.\n\n\n\n\n\n${more}`, wording);
      expect([...before].filter((part) => !after.has(part))).toEqual([]);
    }),
  );
});
