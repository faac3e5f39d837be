import { describe, expect, test } from 'vitest';

import { SLOTS } from '../../../utils/sync/limits';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';
import { fillSlots, type OwnSlot } from '../../../utils/sync/slots';
import { AS_IT_IS, CARD, filled, longer, ROOM, sized, slotOf, want } from '../../support/sync/filling';
import { bare, deleted, keysOf, LAPTOP, NOW } from '../../support/sync/records';
import { plainText } from '../../support/sync/plain-packing';

describe('what is wanted finds a place (3.10)', () => {
  test('in slot 0, with the card, when there is nothing yet', () => {
    const records = [sized(1, 50), sized(2, 50)];
    expect(
      filled(
        [],
        records.map((it) => want(it)),
      ),
    ).toEqual({
      items: { 0: keysOf([CARD, ...records]) },
      emptied: [],
      placed: { [keyOf(records[0]!)]: '0', [keyOf(records[1]!)]: '0' },
      unplaced: [],
    });
  });

  test('an edit in its own slot', () => {
    const [one, other] = [sized(1, 50), sized(2, 50)];
    const after = filled([slotOf('0', []), slotOf('3', [one, other])], [want(longer(one, 60), '3')]);
    expect(after).toEqual({
      items: { 3: keysOf([one, other]) },
      emptied: [],
      placed: { [keyOf(one)]: '3' },
      unplaced: [],
    });
  });

  test('a tombstone that takes more room than the word it replaces, though there is no growth left', () => {
    const [one, other] = [sized(1, 1), sized(2, 50)];
    const gone = bare(one, deleted([NOW, 0, LAPTOP]));
    const own = [slotOf('0', []), slotOf('3', [one, other])];
    const wants = [want(gone, '3'), want(longer(other, 90), '3'), want(sized(9, 20))];
    expect(filled(own, wants, { room: { growth: 0, cardGrowth: 100 } })).toEqual({
      items: { 3: keysOf([one, other]) },
      emptied: [],
      placed: { [keyOf(one)]: '3' },
      unplaced: keysOf([other, sized(9, 20)]),
    });
    expect(filled(own, wants, { room: { growth: 0, cardGrowth: 0 } }).placed).toEqual({});
  });

  test('something new in a slot that is written anyway', () => {
    const [one, fresh] = [sized(1, 50), sized(9, 50)];
    const own = [slotOf('0', []), slotOf('1', [sized(2, 10)]), slotOf('3', [one, sized(3, 200)])];
    const { placed } = filled(own, [want(longer(one, 60), '3'), want(fresh)]);
    expect(placed).toEqual({ [keyOf(one)]: '3', [keyOf(fresh)]: '3' });
  });

  test('else in the slot with the most room', () => {
    const own = [slotOf('0', [sized(1, 500)]), slotOf('1', [sized(2, 100)]), slotOf('2', [sized(3, 300)])];
    expect(filled(own, [want(sized(9, 50))]).placed).toEqual({ [keyOf(sized(9, 50))]: '1' });
  });

  test('else in a new slot, the first that is free', () => {
    const own = [slotOf('0', [sized(1, 880)]), slotOf('2', [sized(3, 900)])];
    const { items, placed } = filled(own, [want(sized(9, 400))]);
    expect(placed).toEqual({ [keyOf(sized(9, 400))]: '1' });
    expect(Object.keys(items)).toEqual(['1']);
  });

  test('an edit that no longer fits its slot elsewhere, and the old copy stays for the time of a move', () => {
    const [one, other] = [sized(1, 400), sized(2, 500)];
    const after = filled([slotOf('0', []), slotOf('3', [one, other])], [want(longer(one, 600), '3')]);
    expect(after.placed).toEqual({ [keyOf(one)]: '0' });
    expect(after.items).toEqual({ 0: keysOf([CARD, one]) });
  });

  test('over as many slots as it takes', () => {
    const records = Array.from({ length: 40 }, (_, number) => sized(number, 100));
    const { items, unplaced } = filled(
      [],
      records.map((it) => want(it)),
    );
    expect(unplaced).toEqual([]);
    expect(Object.values(items).flat().sort()).toEqual(keysOf([CARD, ...records]));
    expect(Object.keys(items)).toEqual(['0', '1', '2', '3', '4']);
  });

  test('what comes first goes first', () => {
    const records = Array.from({ length: 30 }, (_, number) => sized(number, 100));
    const { unplaced, placed } = filled(
      [],
      records.map((it) => want(it)),
      { room: { growth: 1_500 } },
    );
    expect(unplaced).toEqual(keysOf(records.slice(Object.keys(placed).length)));
    expect(unplaced.length).toBeGreaterThan(0);
  });
});

describe('what has no place', () => {
  test('is too large for any item: the next goes all the same', () => {
    const [huge, small] = [sized(1, 2_000), sized(2, 50)];
    const { placed, unplaced } = filled([slotOf('0', [])], [want(huge), want(small)]);
    expect({ placed: Object.keys(placed), unplaced }).toEqual({
      placed: [keyOf(small)],
      unplaced: [keyOf(huge)],
    });
  });

  test('is what exceeds 36 slots', () => {
    const records = Array.from({ length: 40 }, (_, number) => sized(number, 900));
    const { items, unplaced } = filled(
      [],
      records.map((it) => want(it)),
    );
    expect(Object.keys(items).sort()).toEqual(Array.from(SLOTS).sort());
    expect(unplaced).toHaveLength(40 - 36);
  });

  test('is what would need an item more than the home takes', () => {
    const own = [slotOf('0', [sized(1, 880)])];
    expect(filled(own, [want(sized(9, 400))], { room: { items: 0 } }).unplaced).toEqual([
      keyOf(sized(9, 400)),
    ]);
  });

  test('is an edit that grows where nothing may grow; its older copy stays', () => {
    const one = sized(1, 100);
    const after = filled([slotOf('0', [one])], [want(longer(one, 150), '0')], { room: { growth: 0 } });
    expect(after).toEqual({ items: {}, emptied: [], placed: {}, unplaced: [keyOf(one)] });
  });

  test('is not tried one by one: each encoding is dear', () => {
    let encodings = 0;
    const encode = (_key: string, records: readonly SyncRecord[]) => {
      encodings += 1;
      return plainText(records);
    };
    const wants = Array.from({ length: 1_000 }, (_, number) => want(sized(number, 90 + (number % 3))));
    fillSlots(LAPTOP, [], wants, { room: { ...ROOM, growth: 80 }, card: AS_IT_IS, encode });
    expect(encodings).toBeLessThan(30);
  });
});

describe('a slot', () => {
  const [alive, gone] = [sized(1, 50), sized(2, 50)];

  test('with something dead in it is left as it is until it is written for a reason', () => {
    expect(filled([slotOf('3', [alive, gone], { dead: [gone] })], []).items).toEqual({});
    expect(filled([slotOf('3', [alive, gone], { dead: [gone], mustWrite: true })], []).items).toEqual({
      3: [keyOf(alive)],
    });
  });

  test('in which all is dead is given up', () => {
    const own = [slotOf('0', []), slotOf('3', [gone], { dead: [gone], mustWrite: true })];
    expect(filled(own, [])).toEqual({ items: {}, emptied: ['3'], placed: {}, unplaced: [] });
  });

  test('that is given up takes nothing new, or takes it and stays', () => {
    const own = [slotOf('0', [sized(5, 900)]), slotOf('3', [gone], { dead: [gone], mustWrite: true })];
    const { items, emptied } = filled(own, [want(sized(9, 400))]);
    expect(Object.keys(items).filter((slot) => emptied.includes(slot))).toEqual([]);
    expect(Object.values(items).flat()).toEqual([keyOf(sized(9, 400))]);
  });

  test('that cannot be read is given up, or written anew', () => {
    const broken: OwnSlot = { slot: '3', bytes: 0, records: [], dead: new Set(), mustWrite: true };
    expect(filled([slotOf('0', []), broken], []).emptied).toEqual(['3']);
    const { items, emptied } = filled([slotOf('0', [sized(5, 900)]), broken], [want(alive)]);
    expect({ items, emptied }).toEqual({ items: { 3: [keyOf(alive)] }, emptied: [] });
  });

  test('with the card is never given up', () => {
    const own = [slotOf('0', [gone], { dead: [gone], mustWrite: true })];
    expect(filled(own, [])).toEqual({ items: { 0: [keyOf(CARD)] }, emptied: [], placed: {}, unplaced: [] });
  });

  test('that is to be saved takes nothing new', () => {
    const own = [slotOf('0', [sized(5, 800)]), slotOf('1', [sized(6, 50)])];
    expect(filled(own, [want(sized(9, 300))], { closed: '1' }).placed).toEqual({
      [keyOf(sized(9, 300))]: '2',
    });
  });

  test('holds a record once, also one that moved and was edited since', () => {
    const own = [slotOf('0', [alive, sized(5, 800)]), slotOf('2', [alive])];
    const { items, placed } = filled(own, [want(longer(alive, 200), '0', '2')]);
    expect(items).toEqual({ 2: [keyOf(alive)] });
    expect(placed).toEqual({ [keyOf(alive)]: '2' });
  });
});
