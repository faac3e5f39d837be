import { describe, expect, test } from 'vitest';

import type { Memory, Registers } from '../../../utils/sync/memory';
import { keyOf, type SyncRecord } from '../../../utils/sync/record';
import { survey } from '../../../utils/sync/survey';
import {
  bare,
  DAY,
  deleted,
  DESK,
  edited,
  kept,
  keysOf,
  LAPTOP,
  living,
  NOW,
  PHONE,
  promise,
} from '../../support/sync/records';
import { areaOf, DAMAGED, NEWER, type Shard } from '../../support/sync/shards';
import { joined } from '../../support/sync/situation';

interface Looked {
  readonly known?: readonly SyncRecord[];
  readonly shards?: readonly Shard[];
  readonly live?: readonly string[];
  readonly registers?: Registers;
  readonly moves?: Memory['moves'];
}

/** Laptop's survey, all devices living unless said otherwise. */
function surveyed({
  known = [],
  shards = [],
  live = [LAPTOP, DESK, PHONE],
  registers = {},
  moves = {},
}: Looked) {
  const area = areaOf(shards);
  const visible = area.items.flatMap(({ content }) => (content.state === 'read' ? content.records : []));
  const { urgent, patient, ...rest } = survey(area, joined([...known, ...visible]), {
    me: LAPTOP,
    live: new Set(live),
    registers,
    moves,
    now: NOW,
  });
  const keys = (wants: typeof urgent) => keysOf(wants.map(({ record }) => record));
  return { ...rest, urgent: keys(urgent), patient: keys(patient) };
}

const made = (ago: number, device = LAPTOP, number = 0) => promise({ made: NOW - ago, device, number });
const urgencyOf = (looked: Looked) => {
  const { urgent, patient } = surveyed(looked);
  return urgent.length > 0 ? 'at once' : patient.length > 0 ? 'in turn' : 'never';
};

describe('what is not in the area is published (3.8)', () => {
  test('at once when it was written here within the last day', () => {
    expect(urgencyOf({ known: [made(0)] })).toBe('at once');
    expect(urgencyOf({ known: [made(DAY)] })).toBe('at once');
  });

  test('in turn when it was written here longer ago, or by another (F15, F16)', () => {
    expect(urgencyOf({ known: [made(DAY + 1)] })).toBe('in turn');
    expect(urgencyOf({ known: [made(5, DESK)] })).toBe('in turn');
    expect(urgencyOf({ known: [edited(made(900 * DAY), [NOW - 5, 0, DESK])] })).toBe('in turn');
  });

  test('at once when one cell of it was', () => {
    expect(urgencyOf({ known: [edited(made(900 * DAY, DESK), [NOW - 5, 0, LAPTOP])] })).toBe('at once');
  });

  test('in turn when what was written here is visible, and only something older is not', () => {
    const mine = made(5);
    const both = edited(mine, [NOW - 2, 0, DESK], { cue: 'tea' });
    const shards: readonly Shard[] = [{ owner: PHONE, slot: '0', records: [mine] }];
    expect(urgencyOf({ known: [both], shards })).toBe('in turn');
    expect(urgencyOf({ known: [mine], shards })).toBe('never');
  });

  test('never when nobody could read it: it would be sent again and again', () => {
    const monster = promise({ made: NOW - 5, v: { text: 'x'.repeat(3_001) } });
    const { urgent, patient, uncovered } = surveyed({ known: [monster] });
    expect({ urgent, patient, uncovered }).toEqual({
      urgent: [],
      patient: [],
      uncovered: new Set([keyOf(monster)]),
    });
  });

  test('each by itself', () => {
    const known = [made(5, LAPTOP, 1), made(5, LAPTOP, 2), made(5, DESK, 3)];
    expect(surveyed({ known })).toMatchObject({
      urgent: keysOf(known.slice(0, 2)),
      patient: keysOf(known.slice(2)),
    });
  });
});

describe('while a living device’s item is of a newer version (F25, 3.17)', () => {
  const newer = (owner: string): Shard => ({ owner, slot: '4', text: NEWER });
  const known = [made(5, LAPTOP, 1), made(9 * DAY, LAPTOP, 2), made(9 * DAY, DESK, 3)];

  test('only what was written here is published', () => {
    expect(surveyed({ known, shards: [newer(DESK)] })).toMatchObject({
      urgent: keysOf(known.slice(0, 1)),
      patient: keysOf(known.slice(1, 2)),
      uncovered: new Set(known.map(keyOf)),
    });
  });

  test('but a dead one’s, and a damaged one, hinder nobody', () => {
    const all = { urgent: keysOf(known.slice(0, 1)), patient: keysOf(known.slice(1)) };
    expect(surveyed({ known, shards: [newer(DESK)], live: [LAPTOP, PHONE] })).toMatchObject(all);
    expect(surveyed({ known, shards: [{ owner: DESK, slot: '4', text: DAMAGED }] })).toMatchObject(all);
  });
});

describe('in own slots', () => {
  const it = made(9 * DAY);
  const key = keyOf(it);

  test('every record is known with all its slots', () => {
    const shards = ['0', '2'].map((slot): Shard => ({ owner: LAPTOP, slot, records: [it] }));
    expect(surveyed({ shards }).ownSlots).toEqual(new Map([[key, ['0', '2']]]));
  });

  test('a copy that another living device holds as well is dead, slot by slot', () => {
    const shards: readonly Shard[] = [
      { owner: LAPTOP, slot: '0', records: [it, made(3 * DAY, LAPTOP, 9)] },
      { owner: LAPTOP, slot: '2', records: [it] },
      { owner: PHONE, slot: '0', records: [it] },
    ];
    const { dead, shed, deletedWords } = surveyed({ shards });
    expect({ dead, shed, deletedWords }).toEqual({
      dead: new Map([
        ['0', new Set([key])],
        ['2', new Set([key])],
      ]),
      shed: new Set(),
      deletedWords: new Set(),
    });
  });

  test('words of something deleted are found, also when another has its tombstone', () => {
    const gone = living(it, deleted([NOW, 0, DESK]));
    const shards: readonly Shard[] = [
      { owner: LAPTOP, slot: '2', records: [it] },
      { owner: DESK, slot: '0', records: [bare(gone, deleted([NOW, 0, DESK]))] },
    ];
    expect(surveyed({ shards }).deletedWords).toEqual(new Set(['2']));
    expect(surveyed({ shards: shards.slice(1) }).deletedWords).toEqual(new Set());
  });

  test('what no longer travels is found', () => {
    const old = kept(NOW - 300 * DAY);
    const registers: Registers = { entry: { value: NOW - 200 * DAY, stamp: [NOW, 0, DESK] } };
    const shards: readonly Shard[] = [{ owner: LAPTOP, slot: '2', records: [old, it] }];
    const { dead, shed, patient } = surveyed({ shards, registers });
    expect({ dead, shed, patient }).toEqual({
      dead: new Map([['2', new Set([keyOf(old)])]]),
      shed: new Set(['2']),
      patient: [],
    });
  });

  test('the old copy of a record that moves stays ten minutes (3.10)', () => {
    const shards = ['0', '2'].map((slot): Shard => ({ owner: LAPTOP, slot, records: [it] }));
    const dead = (since: number) => surveyed({ shards, moves: { [key]: { slot: '2', since } } }).dead;
    expect(dead(NOW - 9)).toEqual(new Map());
    expect(dead(NOW - 10)).toEqual(new Map([['0', new Set([key])]]));
  });

  test('nor does a clock that was set back keep it for years (F19)', () => {
    const shards = ['0', '2'].map((slot): Shard => ({ owner: LAPTOP, slot, records: [it] }));
    const { dead } = surveyed({ shards, moves: { [key]: { slot: '2', since: NOW + 900 * DAY } } });
    expect(dead).toEqual(new Map([['0', new Set([key])]]));
  });
});

test('what the dead hold does not count as covered', () => {
  const it = made(9 * DAY, PHONE);
  const shards: readonly Shard[] = [{ owner: PHONE, slot: '0', records: [it] }];
  expect(urgencyOf({ shards, live: [LAPTOP] })).toBe('in turn');
  expect(urgencyOf({ shards })).toBe('never');
});
