import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nameMask } from '../../utils/domain/hide-names';

const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 });
const mask = (known: readonly string[]) =>
  nameMask(
    known.map((name, index) => ({ id: String(index), name, aliases: [] })),
    '•',
  );

test('whatever people are called and whatever is written, it can be seen', () => {
  fc.assert(
    fc.property(names, fc.string({ unit: 'binary' }), (known, text) => {
      expect(typeof mask(known)(text)).toBe('string');
    }),
  );
});

test('a name between spaces is never seen', () => {
  const called = fc
    .string({ unit: fc.constantFrom(...Array.from('aZ é-’(.*[אبк田')), minLength: 1, maxLength: 12 })
    .map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name));
  fc.assert(
    fc.property(called, (name) => {
      expect(mask([name])(`1 ${name} 2`)).not.toContain(` ${name} `);
    }),
  );
});
