import { describe, expect, test } from 'vitest';

import { keyAt } from '../../../utils/sync/address';
import { itemCost } from '../../../utils/sync/quota';
import { keyOf } from '../../../utils/sync/record';
import { CARD, filled, longer, sized, ROOM, slotOf, want } from '../../support/sync/filling';
import { LAPTOP } from '../../support/sync/records';
import { plainText } from '../../support/sync/plain-packing';

describe('the card', () => {
  const own = [slotOf('0', []), slotOf('3', [sized(1, 50)])];
  const edit = want(longer(sized(1, 50), 60), '3');

  test('stays while it is as it should be', () => {
    expect(Object.keys(filled(own, [edit]).items)).toEqual(['3']);
  });

  test('goes along with any flush when it is stale, but is no reason for one', () => {
    expect(Object.keys(filled(own, [edit], { card: { isStale: true } }).items)).toEqual(['0', '3']);
    expect(filled(own, [], { card: { isStale: true } }).items).toEqual({});
  });

  test('is written for its own sake when it is due', () => {
    expect(filled(own, [], { card: { isStale: true, isDue: true } }).items).toEqual({ 0: [keyOf(CARD)] });
    expect(filled([], [], { card: { isStale: true, isDue: true } }).items).toEqual({ 0: [keyOf(CARD)] });
  });

  test('finds room in slot 0, however many records came before it', () => {
    const records = Array.from({ length: 10 }, (_, number) => sized(number, 100));
    const { items } = filled(
      [],
      records.map((it) => want(it)),
    );
    const most = (items[0] ?? []).length - 1;
    const bytes = itemCost(keyAt(LAPTOP, '0'), plainText([CARD, ...records.slice(0, most)]));
    expect(bytes).toBeLessThanOrEqual(ROOM.item * (1 - 300 / 8_000));
  });
});
