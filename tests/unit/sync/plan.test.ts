import { describe, expect, test } from 'vitest';

import { decodeItem } from '../../../utils/sync/codec';
import { plan, type Plan } from '../../../utils/sync/plan';
import { keyOf, type RecordKey, type SyncRecord } from '../../../utils/sync/record';
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
import { NEWER, type Shard, textsOf, TODAY } from '../../support/sync/shards';
import { carriedOut, IN_TURN, memoryOf, situationOf } from '../../support/sync/situation';

const OLDER = promises(150, { made: NOW - 9 * DAY });
const CARD: Shard = { owner: LAPTOP, slot: '0', card: {} };
const NO_TURN = { lacking: { since: NOW, wait: 5 } };

/** What a plan writes, item by item. */
function items({ puts }: Plan): Readonly<Record<string, readonly RecordKey[]>> {
  const read = [...puts].map(([key, text]) => {
    const item = decodeItem(text, { key });
    return [key, item.ok ? keysOf(item.records.filter(({ kind }) => kind !== 0)) : []] as const;
  });
  return Object.fromEntries(read);
}
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
    expect(items(soon)).toEqual({ pLa9x20: keysOf(known.slice(0, 1)) });
    const patient = planned({ texts: textsOf([CARD]), known: known.slice(1), memory: NO_TURN });
    expect({ puts: patient.puts, turnAt: patient.turnAt }).toEqual({ puts: new Map(), turnAt: NOW + 5 });
    const inTurn = planned({ texts: textsOf([CARD]), known, memory: IN_TURN });
    expect(items(inTurn)).toEqual({ pLa9x20: keysOf(known) });
  });

  test('waits while the person is still writing, but not with what is in turn', () => {
    const known = [promise({ made: NOW }), promise({ made: NOW - 9 * DAY, number: 7 })];
    expect(planned({ texts: textsOf([CARD]), known, memory: NO_TURN, isEditing: true }).puts.size).toBe(0);
    const inTurn = planned({ texts: textsOf([CARD]), known, memory: IN_TURN, isEditing: true });
    expect(items(inTurn)).toEqual({ pLa9x20: keysOf(known.slice(1)) });
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
    expect(items(planned({ texts, memory: IN_TURN }))).toEqual({ pLa9x20: keysOf(OLDER) });
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
    expect(items(flush)['pLa9x20']).toEqual(keysOf(OLDER));
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
    expect(items(planned({ texts, known: [gone], memory: IN_TURN }))).toEqual({ pLa9x20: keysOf(OLDER) });
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
    expect(items(first)).toEqual({ pLa9x20: keysOf([...OLDER, ...FEW]) });
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
    expect(items({ puts } as Plan)['pLa9x20'] ?? []).not.toEqual(expect.arrayContaining([...keysOf(FEW)]));
  });
});

describe('what a dead device left', () => {
  const LEFT = promises(6, { made: NOW - 200 * DAY, device: PHONE });
  const phone: Shard = { owner: PHONE, slot: '0', card: {}, records: LEFT };
  const silent = { tags: { 0: 1 }, heardAt: NOW - 95 * DAY, saidAt: 0, days: 30, lastDay: TODAY };
  const at = (shards: readonly Shard[], since?: number, known: readonly SyncRecord[] = []) =>
    planned({
      texts: textsOf([CARD, ...shards]),
      known,
      live: new Set([LAPTOP, DESK]),
      memory: {
        ...IN_TURN,
        owners: { [PHONE]: { ...silent, ...(since !== undefined && { coveredSince: since }) } },
      },
    });

  test('is first published by the living, and not removed in the same flush (F23)', () => {
    const plan1 = at([phone], NOW - 2 * DAY);
    expect({ items: items(plan1), removes: plan1.removes }).toEqual({
      items: { pLa9x20: keysOf(LEFT) },
      removes: [],
    });
    expect(plan1.memory.owners[PHONE]).toEqual(silent);
  });

  test('is removed a day after all of it is covered (F23)', () => {
    const desk: Shard = { owner: DESK, slot: '0', card: {}, records: LEFT };
    expect(at([phone, desk]).memory.owners[PHONE]).toEqual({ ...silent, coveredSince: NOW });
    expect(at([phone, desk], NOW - DAY + 1).removes).toEqual([]);
    expect(at([phone, desk], NOW - DAY).removes).toEqual(['pPh7q10']);
  });

  test('stays while nobody living covers it, though a newer version keeps this device from publishing it (F25)', () => {
    const blind = at([phone, { owner: DESK, slot: '0', text: NEWER }], NOW - 2 * DAY);
    expect({ removes: blind.removes, puts: blind.puts.size }).toEqual({ removes: [], puts: 0 });
  });

  test('stays while it has an edit of before its death that only it shows (F38)', () => {
    const late = LEFT.map((it) => edited(it, [NOW - 96 * DAY, 0, PHONE]));
    const desk: Shard = { owner: DESK, slot: '0', card: {}, records: LEFT };
    const both = at([{ ...phone, records: late }, desk], NOW - 2 * DAY);
    expect({ items: items(both), removes: both.removes }).toEqual({
      items: { pLa9x20: keysOf(late) },
      removes: [],
    });
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
