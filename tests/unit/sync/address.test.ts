import { describe, expect, test } from 'vitest';

import { addressOf, CARD_SLOT, keyAt } from '../../../utils/sync/address';
import { SLOTS } from '../../../utils/sync/limits';

describe('a key', () => {
  test('is p, the owner and the slot', () => {
    expect(keyAt('La9x2', '7')).toBe('pLa9x27');
    expect(addressOf('pLa9x27')).toEqual({ owner: 'La9x2', slot: '7' });
  });

  test('there are 36 slots an owner, the card in the first', () => {
    const keys = Array.from(SLOTS, (slot) => keyAt('La9x2', slot));
    expect(new Set(keys).size).toBe(36);
    expect(keys.map(addressOf)).toEqual(Array.from(SLOTS, (slot) => ({ owner: 'La9x2', slot })));
    expect(CARD_SLOT).toBe('0');
  });

  test.each([
    '',
    'p',
    'pLa9x2',
    'pLa9x200',
    'qLa9x20',
    'PLa9x20',
    ' pLa9x20',
    'pLa9x20 ',
    'pLa9x20\n',
    'pLa9x2A',
    'pLa-x20',
    'pLé9x20',
    '__proto__',
    'options',
  ])('of any other form is not ours (F40): %j', (key) => {
    expect(addressOf(key)).toBeUndefined();
  });
});
