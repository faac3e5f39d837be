import { describe, expect, test } from 'vitest';

import { decodeItem } from '../../../utils/sync/codec';
import { plan } from '../../../utils/sync/plan';
import { keyOf } from '../../../utils/sync/record';
import {
  bare,
  DAY,
  deleted,
  DESK,
  edited,
  keysOf,
  kept,
  LAPTOP,
  living,
  NOW,
  PHONE,
  promise,
  promises,
} from '../../support/sync/records';
import { type Shard, textsOf, TODAY } from '../../support/sync/shards';
import { carriedOut, IN_TURN, itemsOf, memoryOf, situationOf } from '../../support/sync/situation';

const OLDER = promises(150, { made: NOW - 9 * DAY });
const CARD: Shard = { owner: LAPTOP, slot: '0', card: {} };
const NO_TURN = { lacking: { since: NOW, wait: 5 } };

const planned = (...given: Parameters<typeof situationOf>) => plan(situationOf(...given));

describe('a plan', () => {
  test('is empty when all is said (I11)', () => {
    const { puts, removes, waiting, turnAt } = planned({
      texts: textsOf([{ ...CARD, records: OLDER }]),
      memory: IN_TURN,
    });
    expect({ puts, removes, waiting, turnAt }).toEqual({
      puts: new Map(),
      removes: [],
      waiting: 0,
      turnAt: undefined,
    });
  });

  test('is the same for the same situation and the same chance (I15)', () => {
    const given = { texts: textsOf([{ ...CARD, records: OLDER }]), known: promises(20, { made: NOW }) };
    expect(planned(given)).toEqual(planned(given));
  });

  test('names only own keys to put, and no key twice (I5, F40)', () => {
    const texts = textsOf([CARD, { owner: DESK, slot: '0', card: {}, records: OLDER }]);
    texts.set('theme', 'dark');
    const { puts, removes } = planned({ texts, known: promises(500, { made: NOW }), memory: IN_TURN });
    expect([...puts.keys()]).toEqual(['pLa9x20', 'pLa9x21']);
    expect(removes).toEqual([]);
  });

  test('writes what was edited here at once, and what lost its cover only in its turn', () => {
    const known = [promise({ made: NOW }), promise({ made: NOW - 9 * DAY, number: 7 })];
    const soon = planned({ texts: textsOf([CARD]), known, memory: NO_TURN });
    expect(itemsOf(soon)).toEqual({ pLa9x20: keysOf(known.slice(0, 1)) });
    const patient = planned({ texts: textsOf([CARD]), known: known.slice(1), memory: NO_TURN });
    expect({ puts: patient.puts, turnAt: patient.turnAt }).toEqual({ puts: new Map(), turnAt: NOW + 5 });
    const inTurn = planned({ texts: textsOf([CARD]), known, memory: IN_TURN });
    expect(itemsOf(inTurn)).toEqual({ pLa9x20: keysOf(known) });
  });

  test('tidies what is dead in its turn, not on the way', () => {
    const phone: Shard = { owner: PHONE, slot: '0', card: {}, records: OLDER.slice(0, 60) };
    const texts = textsOf([
      { ...CARD, records: OLDER },
      { owner: LAPTOP, slot: '1', records: promises(3) },
      phone,
    ]);
    const known = promises(1).map((it) => edited(it, [NOW, 0, LAPTOP]));
    expect([...planned({ texts, known, memory: NO_TURN }).puts.keys()]).toEqual(['pLa9x21']);
    expect([...planned({ texts, known, memory: IN_TURN }).puts.keys()].sort()).toEqual([
      'pLa9x20',
      'pLa9x21',
    ]);
  });

  test('waits while the person is still writing, but not with what is in turn', () => {
    const known = [promise({ made: NOW }), promise({ made: NOW - 9 * DAY, number: 7 })];
    expect(planned({ texts: textsOf([CARD]), known, memory: NO_TURN, isEditing: true }).puts.size).toBe(0);
    const inTurn = planned({ texts: textsOf([CARD]), known, memory: IN_TURN, isEditing: true });
    expect(itemsOf(inTurn)).toEqual({ pLa9x20: keysOf(known.slice(1)) });
  });

  test('begins to wait, and remembers since when, by its place in the row', () => {
    const texts = textsOf([CARD, { owner: DESK, slot: '0', card: {} }]);
    const { memory, turnAt } = planned({ texts, known: OLDER, random: () => 2 });
    expect({ lacking: memory.lacking, turnAt }).toEqual({
      lacking: { since: NOW, wait: 12 },
      turnAt: NOW + 12,
    });
  });

  test('forgets that it waited when there is nothing left to wait for, and after its turn', () => {
    const texts = textsOf([{ ...CARD, records: OLDER }]);
    expect(planned({ texts, memory: IN_TURN }).memory).not.toHaveProperty('lacking');
    expect(planned({ texts: textsOf([CARD]), known: OLDER, memory: IN_TURN }).memory).not.toHaveProperty(
      'lacking',
    );
  });
});

describe('the card', () => {
  const stale: Shard = { ...CARD, card: { seenOn: TODAY - 1 }, records: OLDER };

  test('of another day goes with a flush, and is none by itself', () => {
    expect(planned({ texts: textsOf([stale]), memory: IN_TURN }).puts.size).toBe(0);
    const texts = textsOf([stale, { owner: LAPTOP, slot: '1', records: promises(3) }]);
    const known = promises(1).map((it) => edited(it, [NOW, 0, LAPTOP]));
    expect([...planned({ texts, known }).puts.keys()].sort()).toEqual(['pLa9x20', 'pLa9x21']);
  });

  test('is written for its own sake after thirty days, in its turn (3.11)', () => {
    const texts = textsOf([{ ...CARD, card: { seenOn: TODAY - 30 }, records: OLDER }]);
    expect(planned({ texts, memory: NO_TURN }).puts.size).toBe(0);
    expect(itemsOf(planned({ texts, memory: IN_TURN }))).toEqual({ pLa9x20: keysOf(OLDER) });
  });
});

describe('what was deleted', () => {
  const it = promise({ made: NOW - 9 * DAY, number: 999 });
  const gone = living(it, deleted([NOW, 0, DESK]));
  const desk: Shard = { owner: DESK, slot: '0', card: {}, records: [bare(it, deleted([NOW, 0, DESK]))] };
  const own: Shard = { ...CARD, records: [it, ...OLDER] };

  test('here leaves the area at once, words and all', () => {
    const known = [living(it, deleted([NOW, 0, LAPTOP]))];
    const after = carriedOut(textsOf([own]), planned({ texts: textsOf([own]), known }));
    const read = decodeItem(after.get('pLa9x20'), { key: 'pLa9x20' });
    const tombstone = bare(it, deleted([NOW, 0, LAPTOP]));
    expect(read.ok && read.records.find((record) => keyOf(record) === keyOf(it))).toEqual(tombstone);
  });

  test('elsewhere leaves with the next flush, whatever causes it (I17)', () => {
    const texts = textsOf([own, desk, { owner: LAPTOP, slot: '1', records: promises(3) }]);
    const edit = promises(1).map((record) => edited(record, [NOW, 0, LAPTOP]));
    const flush = planned({ texts, known: [gone, ...edit], memory: NO_TURN });
    expect(itemsOf(flush)['pLa9x20']).toEqual(keysOf(OLDER));
  });

  test('elsewhere, though its tombstone is not visible any more, leaves with the next flush too (I17)', () => {
    const texts = textsOf([own, { owner: LAPTOP, slot: '1', records: promises(3) }]);
    const edit = promises(1).map((record) => edited(record, [NOW, 0, LAPTOP]));
    const after = carriedOut(texts, planned({ texts, known: [gone, ...edit], memory: NO_TURN }));
    const read = decodeItem(after.get('pLa9x20'), { key: 'pLa9x20' });
    const left = read.ok ? read.records.filter((record) => keyOf(record) === keyOf(it)) : [];
    expect(left.map(({ row }) => row.v)).toEqual([{}]);
  });

  test('elsewhere leaves in turn when nothing else is to be written', () => {
    const texts = textsOf([own, desk]);
    expect(planned({ texts, known: [gone], memory: NO_TURN }).puts.size).toBe(0);
    expect(itemsOf(planned({ texts, known: [gone], memory: IN_TURN }))).toEqual({ pLa9x20: keysOf(OLDER) });
  });
});

describe('a slot is saved in two steps (3.10)', () => {
  const FEW = promises(5, { made: NOW - 8 * DAY });
  const texts = textsOf([
    { ...CARD, records: OLDER },
    { owner: LAPTOP, slot: '3', records: FEW },
  ]);

  test('first its records are copied, and both copies stand', () => {
    const first = planned({ texts, memory: IN_TURN });
    expect(itemsOf(first)).toEqual({ pLa9x20: keysOf([...OLDER, ...FEW]) });
    expect(first.removes).toEqual([]);
    expect(first.memory.moves).toEqual(
      Object.fromEntries(FEW.map((it) => [keyOf(it), { slot: '0', since: NOW }])),
    );
    const { texts: after, memory } = { texts: carriedOut(texts, first), memory: first.memory };
    const next = planned({ texts: after, memory: { ...memory, ...IN_TURN }, now: NOW + 9 });
    expect({ puts: next.puts.size, removes: next.removes }).toEqual({ puts: 0, removes: [] });
  });

  test('ten minutes later the old slot is given up, if the new copies are still there', () => {
    const { puts, memory } = planned({ texts, memory: IN_TURN });
    const after = new Map([...texts, ...puts]);
    const later = { memory: { ...memory, ...IN_TURN }, now: NOW + 10 };
    expect(planned({ texts: after, ...later }).removes).toEqual(['pLa9x23']);
    expect(planned({ texts, ...later }).removes).toEqual([]);
  });

  test('nobody begins it while anything else is to be done', () => {
    const known = [...FEW, promise({ made: NOW - 9 * DAY, number: 999 })];
    const { puts } = planned({ texts, known, memory: IN_TURN });
    expect(itemsOf({ puts })['pLa9x20'] ?? []).not.toEqual(expect.arrayContaining([...keysOf(FEW)]));
  });
});

test('what no other can have yet is counted, once it is written no more', () => {
  const known = [promise({ made: NOW }), promise({ made: NOW - 9 * DAY, number: 7 }), kept(NOW - 3 * DAY)];
  expect(planned({ texts: textsOf([CARD]), known, memory: NO_TURN }).waiting).toBe(2);
  expect(planned({ texts: textsOf([CARD]), known, memory: IN_TURN }).waiting).toBe(0);
  expect(planned({ texts: textsOf([CARD]), known, memory: memoryOf(NO_TURN), isEditing: true }).waiting).toBe(
    3,
  );
});
