import { describe, expect, test } from 'vitest';

import type { Row } from '../../../utils/domain/record/row';
import { mergeRows } from '../../../utils/domain/record/merge';
import type { Registers } from '../../../utils/sync/memory';
import { type Copy, holdsDeletedWords, judge, type Verdict } from '../../../utils/sync/publish';
import type { SyncRecord } from '../../../utils/sync/record';
import {
  bare,
  DAY,
  deleted,
  DESK,
  edited,
  erased,
  kept,
  LAPTOP,
  living,
  NOW,
  PHONE,
  promise,
} from '../../support/sync/records';

const it = promise();
const newer = edited(it, [NOW, 0, DESK]);
const own = edited(it, [NOW, 0, LAPTOP]);
const tea = edited(it, [NOW, 0, DESK], { cue: 'tea' });
const CUT: Registers = { entry: { value: NOW - 200 * DAY, stamp: [NOW, 0, DESK] } };
const old = kept(NOW - 300 * DAY);
const oldOpen = promise({ made: NOW - 300 * DAY - 60 });

const copy = ({ row }: SyncRecord, owner: string, slot = '0'): Copy => ({ owner, slot, row, isLive: true });
const lost = (record: SyncRecord, owner: string): Copy => ({ ...copy(record, owner), isLive: false });
/** Laptop's judgement. */
const judged = (
  record: SyncRecord,
  copies: readonly Copy[],
  more: Partial<Parameters<typeof judge>[2]> = {},
) => judge(record, copies, { me: LAPTOP, registers: {}, ...more });
const publishing = (row: Row, replaces: readonly string[] = []): unknown => ({
  publish: { row, replaces, own: expect.anything() },
  dead: [],
});
const NOTHING: Verdict = { dead: [] };
const dropping = (...slots: readonly string[]): Verdict => ({
  dead: slots.map((slot) => ({ slot, why: 'not-needed' })),
});
const leaving = (...slots: readonly string[]): Verdict => ({
  dead: slots.map((slot) => ({ slot, why: 'no-longer-travels' })),
});

describe('without a copy of my own (3.8 rule 2)', () => {
  test.each<[string, SyncRecord, readonly Copy[], unknown]>([
    ['what nobody shows is published', it, [], publishing(it.row)],
    ['what another shows as it is, is not', it, [copy(it, DESK)], NOTHING],
    [
      'what others show in parts is not',
      mergedOf(own, newer),
      [copy(own, PHONE), copy(newer, DESK)],
      NOTHING,
    ],
    ['what others show older is published', own, [copy(it, DESK)], publishing(own.row)],
    ['what only the dead show is published', it, [lost(it, DESK)], publishing(it.row)],
    [
      'what the living show but in part is published, whatever the dead show',
      newer,
      [copy(it, DESK), lost(newer, PHONE)],
      publishing(newer.row),
    ],
  ])('%s', (_sentence, record, copies, verdict) => {
    expect(judged(record, copies)).toEqual(verdict);
  });
});

describe('with a copy of my own (3.8 rule 3)', () => {
  test('that says what I know, nothing is done', () => {
    expect(judged(it, [copy(it, LAPTOP)])).toEqual(NOTHING);
  });

  test('that is older, it is written anew in its place', () => {
    expect(judged(newer, [copy(it, LAPTOP, '3')])).toEqual(publishing(newer.row, ['3']));
  });

  test('also when another’s older copy and mine amount to all: mine must not stay stale', () => {
    const both = mergedOf(own, tea);
    expect(judged(both, [copy(own, LAPTOP, '3'), copy(tea, DESK)])).toEqual(publishing(both.row, ['3']));
  });

  test('further ones are not needed', () => {
    const copies = [copy(it, LAPTOP, '1'), copy(newer, LAPTOP, '2'), copy(newer, LAPTOP, '5')];
    expect(judged(newer, copies)).toEqual(dropping('1', '5'));
  });
});

describe('my copy is given up (3.9)', () => {
  test('when the living one of a greater id is as good', () => {
    expect(judged(it, [copy(it, LAPTOP, '4'), copy(it, PHONE)])).toEqual(dropping('4'));
  });

  test('not when the other’s id is smaller: it gives up its own', () => {
    const copies = [copy(it, LAPTOP), copy(it, DESK)];
    expect(judged(it, copies)).toEqual(NOTHING);
    expect(judge(it, copies, { me: DESK, registers: {} })).toEqual(dropping('0'));
  });

  test('when it is stale and anybody’s living one is good, whatever the ids', () => {
    expect(judged(newer, [copy(it, LAPTOP, '4'), copy(newer, DESK)])).toEqual(dropping('4'));
  });

  test('not for the sake of the dead, or it would be adopted again without end', () => {
    expect(judged(it, [copy(it, LAPTOP), lost(it, PHONE)])).toEqual(NOTHING);
    expect(judged(newer, [copy(it, LAPTOP, '4'), lost(newer, PHONE)])).toEqual(publishing(newer.row, ['4']));
  });

  test('all of them at once', () => {
    const copies = [copy(it, LAPTOP, '1'), copy(it, LAPTOP, '2'), copy(it, PHONE)];
    expect(judged(it, copies)).toEqual(dropping('1', '2'));
  });
});

describe('what no longer travels (3.8 rule 1)', () => {
  const cut = (record: SyncRecord, copies: readonly Copy[]) => judged(record, copies, { registers: CUT });

  test('my copies of it leave', () => {
    expect(cut(old, [copy(old, LAPTOP, '1'), copy(old, LAPTOP, '2')])).toEqual(leaving('1', '2'));
    expect(cut(old, [])).toEqual(NOTHING);
  });

  test('also while others still show the same: each takes out its own', () => {
    expect(cut(old, [copy(old, LAPTOP), copy(old, DESK)])).toEqual(leaving('0'));
  });

  test('is published in full while somebody shows it open', () => {
    expect(cut(old, [copy(oldOpen, DESK)])).toEqual(publishing(old.row));
    expect(cut(old, [copy(old, LAPTOP), copy(oldOpen, DESK)])).toEqual(NOTHING);
    expect(cut(old, [copy(oldOpen, LAPTOP, '7'), copy(oldOpen, DESK)])).toEqual(publishing(old.row, ['7']));
  });

  test('my own open copy is no contradiction', () => {
    expect(cut(old, [copy(oldOpen, LAPTOP, '7')])).toEqual(leaving('7'));
  });

  test('a tombstone from before its cut-off is published while somebody shows the words', () => {
    const registers: Registers = { tombstone: { value: NOW - 500 * DAY, stamp: [NOW, 0, DESK] } };
    const gone = living(promise({ made: NOW - 700 * DAY }), deleted([NOW - 600 * DAY, 0, LAPTOP]));
    const words = promise({ made: NOW - 700 * DAY });
    expect(judged(gone, [copy(words, DESK)], { registers })).toEqual(
      publishing(bare(gone, gone.row.life!).row),
    );
    expect(judged(gone, [], { registers })).toEqual(NOTHING);
  });
});

describe('what is deleted', () => {
  const gone = living(it, deleted([NOW, 0, DESK]));
  const tombstone = bare(it, deleted([NOW, 0, DESK]));

  test('is published as a tombstone, in place of the words', () => {
    expect(judged(gone, [copy(it, LAPTOP, '2')])).toEqual(publishing(tombstone.row, ['2']));
  });

  test('my words leave when another shows the tombstone', () => {
    expect(judged(gone, [copy(it, LAPTOP, '2'), copy(tombstone, DESK)])).toEqual(dropping('2'));
  });

  test('is covered by a tombstone though another still shows the words', () => {
    expect(judged(gone, [copy(it, DESK), copy(tombstone, PHONE)])).toEqual(NOTHING);
  });

  test('its copy holds words until it is a tombstone', () => {
    const rows = [it, tombstone, { ...tombstone, row: { ...tombstone.row, log: [] } }].map(({ row }) => row);
    expect(rows.map((row) => holdsDeletedWords(gone, row))).toEqual([true, false, true]);
    expect(holdsDeletedWords(bare(it, erased([NOW, 0, DESK])), it.row)).toBe(true);
    expect(holdsDeletedWords(it, it.row)).toBe(false);
  });
});

describe('while a record moves (3.10)', () => {
  const copies = [copy(it, LAPTOP, '1'), copy(it, LAPTOP, '2')];

  test('both copies stay', () => {
    expect(judged(it, copies, { move: { slot: '2', isOver: false } })).toEqual(NOTHING);
  });

  test('then the old one goes', () => {
    expect(judged(it, copies, { move: { slot: '2', isOver: true } })).toEqual(dropping('1'));
  });

  test('but only when the new one is still there', () => {
    expect(judged(it, [copy(it, LAPTOP, '1')], { move: { slot: '2', isOver: true } })).toEqual(NOTHING);
    const stale = [copy(newer, LAPTOP, '1'), copy(it, LAPTOP, '2')];
    expect(judged(newer, stale, { move: { slot: '2', isOver: true } })).toEqual(dropping('2'));
  });
});

describe('what was stamped here and nobody sees yet', () => {
  const stampsOf = (record: SyncRecord, copies: readonly Copy[]) => judged(record, copies).publish?.own;

  test('is every stamp of mine in something new', () => {
    const made = living(own, deleted([NOW + 1, 0, LAPTOP]));
    expect(stampsOf(own, [])).toEqual([[NOW, 0, LAPTOP]]);
    expect(stampsOf(made, [])).toEqual([[NOW + 1, 0, LAPTOP]]);
  });

  test('is an entry and an unknown cell as well', () => {
    const x = { 30: { type: 'int', value: 1, stamp: [NOW + 2, 0, LAPTOP] as const } };
    const log = [{ s: [NOW + 3, 0, LAPTOP] as const, e: [1, 0] }];
    const full = { kind: it.kind, row: { ...it.row, x, log } };
    expect(stampsOf(full, [copy(it, DESK)])).toEqual([x[30].stamp, log[0]?.s]);
  });

  test('is nothing of what others wrote, nor what is visible', () => {
    expect(stampsOf(newer, [copy(it, DESK)])).toEqual([]);
    expect(stampsOf(mergedOf(own, tea), [copy(own, DESK)])).toEqual([]);
  });

  test('is what was written under an id this device went by before, too', () => {
    const { publish } = judged(newer, [copy(it, PHONE)], { formerly: [DESK] });
    expect(publish?.own).toEqual([[NOW, 0, DESK]]);
    expect(judged(newer, [copy(it, PHONE)], { formerly: ['Zz9zz'] }).publish?.own).toEqual([]);
  });

  test('is what only the dead show', () => {
    expect(stampsOf(own, [lost(own, DESK)])).toEqual([[NOW, 0, LAPTOP]]);
  });
});

function mergedOf(a: SyncRecord, b: SyncRecord): SyncRecord {
  return { kind: a.kind, row: mergeRows(a.row, b.row) };
}
