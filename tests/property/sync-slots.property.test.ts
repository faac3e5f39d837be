import fc from 'fast-check';
import { expect, test } from 'vitest';

import { CARD_SLOT, keyAt } from '../../utils/sync/address';
import type { CardDuty } from '../../utils/sync/card-duty';
import { SLOTS } from '../../utils/sync/limits';
import { ITEM_OVERHEAD, itemCost } from '../../utils/sync/quota';
import { keyOf, type SyncRecord } from '../../utils/sync/record';
import { type Filled, fillSlots, type OwnSlot, type Room, type Want } from '../../utils/sync/slots';
import { plainText } from '../support/sync/plain-packing';
import { edited, LAPTOP, NOW, promise } from '../support/sync/records';
import { cardOf } from '../support/sync/shards';

fc.configureGlobal({ seed: 20_260_124, numRuns: 600, interruptAfterTimeLimit: 20_000 });

const ITEM = 800;

interface Case {
  readonly own: readonly OwnSlot[];
  readonly wants: readonly Want[];
  readonly room: Room;
  readonly card: CardDuty;
  readonly closed?: string;
}

/** One record: where its copies are, whether they are dead, and what becomes of it. */
interface Fate {
  readonly size: number;
  readonly slots: readonly string[];
  readonly fate: 'stays' | 'dead' | 'edited';
  readonly grows: number;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  size: fc.oneof(fc.nat(120), fc.nat(120), fc.nat(1_200)),
  slots: fc.oneof(
    fc.constant([]),
    fc.subarray(['0', '1', '2', '3'], { minLength: 1, maxLength: 1 }),
    fc.subarray(['0', '1', '2', '3'], { minLength: 2, maxLength: 2 }),
  ),
  fate: fc.constantFrom('stays', 'dead', 'edited'),
  grows: fc.integer({ min: -100, max: 200 }),
});

const textOf = (size: number) => 'x'.repeat(Math.max(0, size));

const cases: fc.Arbitrary<Case> = fc
  .record({
    fates: fc.array(fate, { maxLength: 25 }),
    mustWrite: fc.subarray(['0', '1', '2', '3']),
    unreadable: fc.option(fc.constantFrom('1', '5'), { freq: 5 }),
    growth: fc.oneof(fc.constantFrom(0, 30, 5_000), fc.nat(2_000)),
    cardGrowth: fc.nat(400),
    items: fc.constantFrom(0, 1, 2, 500),
    isDue: fc.boolean(),
    isStale: fc.boolean(),
    closed: fc.option(fc.constantFrom('1', '2'), { freq: 4 }),
  })
  .map(({ fates, mustWrite, unreadable, growth, cardGrowth, items, isDue, isStale, closed }) => {
    const all = fates.map(({ size }, number) => promise({ number, v: { text: textOf(size) } }));
    const wants = fates.flatMap(({ slots, fate: becomes, size, grows }, number): readonly Want[] => {
      const record = all[number];
      if (!record || (slots.length > 0 && becomes !== 'edited')) return [];
      const after = edited(record, [NOW, 0, LAPTOP], { text: textOf(size + grows) });
      return [{ record: slots.length > 0 ? after : record, replaces: slots }];
    });
    const own = ['0', '1', '2', '3'].flatMap((slot): readonly OwnSlot[] => {
      if (slot === unreadable) return [];
      const records = all.filter((_, number) => fates[number]?.slots.includes(slot));
      if (records.length === 0) return [];
      const dead = records.filter((record) => fates[all.indexOf(record)]?.fate === 'dead');
      const present = slot === CARD_SLOT ? [CARD, ...records] : records;
      return [
        {
          slot,
          bytes: itemCost(keyAt(LAPTOP, slot), plainText(present)),
          records,
          dead: new Set(dead.map(keyOf)),
          mustWrite: mustWrite.includes(slot),
        },
      ];
    });
    const broken: readonly OwnSlot[] = unreadable
      ? [{ slot: unreadable, bytes: 0, records: [], dead: new Set(), mustWrite: true }]
      : [];
    return {
      own: [...own, ...broken],
      wants: wants.map(({ record, replaces }) => ({
        record,
        replaces: replaces.filter((slot) => slot !== unreadable),
      })),
      room: { item: ITEM, growth, cardGrowth, items },
      card: { record: CARD, isDue, isStale: isDue || isStale },
      ...(closed && isFree(closed, mustWrite, wants) && { closed }),
    };
  });

/** A slot is closed only when nothing has to be done in it. */
function isFree(slot: string, mustWrite: readonly string[], wants: readonly Want[]): boolean {
  return !mustWrite.includes(slot) && !wants.some(({ replaces }) => replaces.includes(slot));
}

const CARD = cardOf(LAPTOP);

function fill({ own, wants, room, card, closed }: Case): Filled {
  const encode = (_key: string, records: readonly SyncRecord[]) => plainText(records);
  return fillSlots(LAPTOP, own, wants, { room, card, encode, ...(closed && { closed }) });
}

const slotIn = ({ own }: Case, slot: string) => own.find((it) => it.slot === slot);
const held = (check: (given: Case, filled: Filled) => void) => {
  fc.assert(fc.property(cases, (given) => check(given, fill(given))));
};

test('each want is placed or unplaced, never both, never neither', () => {
  held(({ wants }, { placed, unplaced }) => {
    const keys = [...placed.keys(), ...unplaced.map(({ record }) => keyOf(record))];
    expect(keys.sort()).toEqual(wants.map(({ record }) => keyOf(record)).sort());
  });
});

test('what is placed is in the item of its slot, as it is wanted, and stays there', () => {
  held(({ wants }, { placed, puts, emptied }) => {
    const missing = wants.filter(({ record }) => {
      const slot = placed.get(keyOf(record));
      return slot !== undefined && (!puts.get(slot)?.records.includes(record) || emptied.includes(slot));
    });
    expect(missing).toEqual([]);
  });
});

test('an item holds what it says, each record once, and is within its limit', () => {
  held((_given, { puts }) => {
    for (const [slot, { records, text, bytes }] of puts) {
      expect(text).toBe(plainText(records));
      expect(bytes).toBe(itemCost(keyAt(LAPTOP, slot), text));
      expect(bytes).toBeLessThanOrEqual(ITEM);
      expect(new Set(records.map(keyOf)).size).toBe(records.length);
    }
  });
});

test('no living copy is taken out: it stands in its slot, as it was or newer', () => {
  held((given, { puts, emptied }) => {
    for (const { slot, records, dead } of given.own) {
      const alive = records.filter((record) => !dead.has(keyOf(record))).map(keyOf);
      const before = emptied.includes(slot) ? [] : alive;
      const now = puts.get(slot)?.records.map(keyOf) ?? before;
      expect(alive.filter((key) => !now.includes(key))).toEqual([]);
    }
  });
});

test('what is dead leaves each slot that is written', () => {
  held((given, { puts }) => {
    for (const [slot, { records }] of puts) {
      const dead = slotIn(given, slot)?.dead ?? new Set();
      expect(records.filter((record) => dead.has(keyOf(record)))).toEqual([]);
    }
  });
});

test('the area grows by no more than it may, the card by what is kept for it, and by no more items', () => {
  held((given, { puts, placed }) => {
    const { growth, cardGrowth, items } = given.room;
    const grownBy = (slot: string) => {
      const now = slotIn(given, slot)?.bytes ?? 0;
      return (puts.get(slot)?.bytes ?? now) - now + (now === 0 && puts.has(slot) ? ITEM_OVERHEAD : 0);
    };
    const isCardAlone = ![...placed.values()].includes(CARD_SLOT);
    const card = isCardAlone ? grownBy(CARD_SLOT) : 0;
    const others = [...puts.keys()].filter((slot) => slot !== CARD_SLOT || !isCardAlone).map(grownBy);
    const grown = others.reduce((sum, bytes) => sum + bytes, 0);
    expect(grown).toBeLessThanOrEqual(growth - Math.min(card, 0));
    expect(card).toBeLessThanOrEqual(Math.max(growth - grown, cardGrowth));
    expect([...puts.keys()].filter((slot) => !slotIn(given, slot)).length).toBeLessThanOrEqual(items);
  });
});

test('only slots of ours are written, and a closed one takes nothing new', () => {
  held((given, { puts }) => {
    expect([...puts.keys()].filter((slot) => !SLOTS.includes(slot))).toEqual([]);
    if (given.closed === undefined) return;
    const before = new Set(slotIn(given, given.closed)?.records.map(keyOf));
    const now = puts.get(given.closed)?.records.map(keyOf) ?? [];
    expect(now.filter((key) => !before.has(key))).toEqual([]);
  });
});

test('slot 0 is never given up, and has the card of now in front of the rest when it is written', () => {
  held((_given, { puts, emptied }) => {
    expect(emptied).not.toContain(CARD_SLOT);
    const cards = (puts.get(CARD_SLOT)?.records ?? [CARD]).filter(({ kind }) => kind === 0);
    expect(cards).toEqual([CARD]);
    const others = [...puts].filter(([slot]) => slot !== CARD_SLOT).flatMap(([, { records }]) => records);
    expect(others.filter(({ kind }) => kind === 0)).toEqual([]);
  });
});

test('nothing is written without a reason', () => {
  held((given, { puts, placed }) => {
    const places = new Set(placed.values());
    const idle = [...puts.keys()].filter(
      (slot) =>
        !places.has(slot) && !slotIn(given, slot)?.mustWrite && !(slot === CARD_SLOT && given.card.isStale),
    );
    expect(idle).toEqual([]);
  });
});

test('with room for all of it, all that fits an item is placed', () => {
  held((given) => {
    const room = { item: ITEM, growth: 1_000_000, cardGrowth: 0, items: 500 };
    const { unplaced } = fill({ ...given, room });
    const small = unplaced.filter(({ record }) => plainText([record]).length < ITEM * 0.9);
    expect(small).toEqual([]);
  });
});

test('equal input gives equal output (I15)', () => {
  fc.assert(
    fc.property(cases, (given) => {
      expect(fill(structuredClone(given))).toEqual(fill(given));
    }),
  );
});
