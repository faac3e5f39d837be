import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseLines, normaliseText, textProblem } from '../../../../utils/domain/record/text';

/** Any code point, also half of one; more of those that are typed, compose or separate. */
const character = fc.oneof(
  fc.constantFrom(...'\u0000\u0301\u0323\u200d\u00a0\u2028\ufeff \n\ud83d\ude00'.split('')),
  ...[0x7f, 0x3ff, 0xffff, 0x10ffff].map((max) =>
    fc.nat({ max }).map((point) => String.fromCodePoint(point)),
  ),
);

describe('text is stored', () => {
  test.each<[string, string, string]>([
    ['composed', 'Cafe\u0301', 'Caf\u00e9'],
    ['composed, and otherwise as it is', 'm² ﬁn …', 'm² ﬁn …'],
    ['composed when a control character was between', 'e\u0001\u0301', '\u00e9'],
    ['with lone surrogates replaced', '\ud83d \ude00 \ude00\ud83d', '\ufffd \ufffd \ufffd\ufffd'],
    ['with pairs of surrogates as they are', '\ud83d\ude00', '😀'],
    ['without NUL and other control characters', '\u0000a\u0007b\u001bc\u007fd', 'abcd'],
    ['with every run of spaces or line breaks as one space', 'a \t\r\n\u2028\u3000b', 'a b'],
    ['without spaces at its ends', '\n a b \u00a0', 'a b'],
    ['with marks of direction, which right-to-left text needs', '\u200fאמא\u200e!', '\u200fאמא\u200e!'],
    ['with joiners, which emoji need', '👩\u200d🚀', '👩\u200d🚀'],
  ])('%s', (_sentence, typed, stored) => {
    expect(normaliseText(typed)).toBe(stored);
  });

  test('the same however often it is normalised, without NUL, lone surrogates or spaces to spare', () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (typed) => {
        const stored = normaliseText(typed);
        expect(normaliseText(stored)).toBe(stored);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored).not.toMatch(/\u0000|\s\s|^\s|\s$/);
        expect(stored.normalize('NFC')).toBe(stored);
      }),
      { seed: 20_260_118, numRuns: 500 },
    );
  });
});

describe('a text may be', () => {
  const limit = { characters: 3, bytes: 9 };

  test.each(['a', 'abc', 'äöü', '語語語', '😀😀'])('%s', (text) => {
    expect(textProblem(text, limit)).toBeUndefined();
  });
});

describe('a text may not', () => {
  test('have more bytes of UTF-8, which says nothing about its characters', () => {
    expect(textProblem('😀😀😀', { characters: 3, bytes: 9 })).toEqual({ reason: 'too-long' });
  });

  test.each(['\u200B', '\u2060\u00AD', '\u3164', '\u202E \u200D'])('be nothing to see: %j', (text) => {
    expect(textProblem(text, { characters: 9, bytes: 99 })).toEqual({ reason: 'empty' });
  });

  test('be empty', () => {
    expect(textProblem('', { characters: 3, bytes: 9 })).toEqual({ reason: 'empty' });
  });

  test.each<[string, string, number]>([
    ['have more characters', 'abcd', 4],
    ['have more characters, however few they look', 'e\u0301e\u0301', 4],
  ])('%s', (_sentence, text, characters) => {
    expect(textProblem(text, { characters: 3, bytes: 9 })).toEqual({ reason: 'too-long', characters });
  });
});

describe('text of more than one line', () => {
  test('keeps its lines, each as any other text is, with at most one empty one between two', () => {
    expect(normaliseLines('\n I  forgot. \r\n\r\n\n \nI’m sorry.\u2028Sam\n')).toBe(
      'I forgot.\n\nI’m sorry.\nSam',
    );
  });

  test('is the same when it is normalised again', () => {
    fc.assert(
      fc.property(
        fc.array(character).map((parts) => parts.join('')),
        (typed) => {
          const once = normaliseLines(typed);
          expect(normaliseLines(once)).toBe(once);
        },
      ),
    );
  });
});
