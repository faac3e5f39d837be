import { describe, expect, test } from 'vitest';
import {
  creationStamp,
  isGone,
  type LogEntry,
  newestStamp,
  type Row,
  stampOf,
  standingEntries,
  UNDO,
} from '../../../../utils/domain/record/row';
import { recordId } from '../../../../utils/domain/record/record-id';
import type { Stamp } from '../../../../utils/domain/record/stamp';

const ME = 'La9x2';
const OTHER = 'Dk4m7';
const MADE = 1000;
const ID = recordId({ minute: MADE, random: 5, device: ME });
const QUIET = new Set(['snoozedUntil']);
const row = (given: Partial<Row> = {}): Row => ({ id: ID, v: { text: 'Call' }, s: {}, ...given });
const deleted = (stamp: Stamp) => ({ state: 'deleted', stamp }) as const;

describe('a cell', () => {
  test('without a stamp carries that of the creation', () => {
    expect(creationStamp(ID)).toEqual([MADE, 0, ME]);
    expect(stampOf(row(), 'text')).toEqual([MADE, 0, ME]);
  });

  test('has its own stamp once it was written later, also when it was cleared', () => {
    expect(stampOf(row({ v: { text: null }, s: { text: [1005, 2, OTHER] } }), 'text')).toEqual([
      1005,
      2,
      OTHER,
    ]);
  });

  test('that was never written has none', () => {
    expect(stampOf(row(), 'due')).toBeUndefined();
  });

  test('of something that is no record has none', () => {
    expect(() => creationStamp('Water the plants')).toThrow(RangeError);
  });
});

describe('the newest stamp', () => {
  const options = { quiet: QUIET, withLife: true };

  test.each<[string, Row, Stamp]>([
    ['is that of the creation', row(), [MADE, 0, ME]],
    ['is that of the latest cell', row({ s: { text: [1003, 1, ME], due: [1003, 0, OTHER] } }), [1003, 1, ME]],
    ['leaves quiet cells out', row({ s: { snoozedUntil: [1009, 0, ME] } }), [MADE, 0, ME]],
    [
      'takes cells of later versions in',
      row({ x: { 11: { type: 'int', value: 1, stamp: [1007, 0, OTHER] } } }),
      [1007, 0, OTHER],
    ],
    ['takes deletions in', row({ life: deleted([1008, 0, OTHER]) }), [1008, 0, OTHER]],
  ])('%s', (_sentence, it, stamp) => {
    expect(newestStamp(it, options)).toEqual(stamp);
  });

  test('may leave life out', () => {
    const it = row({ life: deleted([1008, 0, OTHER]) });
    expect(newestStamp(it, { quiet: QUIET, withLife: false })).toEqual([MADE, 0, ME]);
  });
});

describe('a record is gone', () => {
  const LATER: Stamp = [1005, 0, OTHER];
  const EDIT = { text: LATER };

  test.each<[string, boolean, Partial<Row>]>([
    ['never before it was deleted', false, {}],
    ['not while it is alive again', false, { life: { state: 'alive', stamp: LATER } }],
    ['once it was deleted', true, { life: deleted(LATER) }],
    ['when it was deleted after the last change', true, { s: EDIT, life: deleted([1005, 1, ME]) }],
    ['not by a word from before it was made', false, { life: deleted([MADE - 1, 5, OTHER]) }],
    ['also when nothing is written in it', true, { v: {}, life: deleted([MADE - 1, 5, OTHER]) }],
    ['not when it was changed after that', false, { s: EDIT, life: deleted([1004, 0, OTHER]) }],
    ['not when it was changed with the same stamp', false, { s: EDIT, life: deleted(LATER) }],
    ['when only a snooze came after', true, { s: { snoozedUntil: [1009, 0, ME] }, life: deleted(LATER) }],
    [
      'not when a later version changed it after that',
      false,
      { x: { 11: { type: 'int', value: 1, stamp: [1007, 0, ME] } }, life: deleted(LATER) },
    ],
    [
      'for ever once it was erased, whatever the stamps say',
      true,
      {
        s: { text: [2000, 0, ME] },
        life: { state: 'erased', stamp: LATER },
      },
    ],
  ])('%s', (_sentence, gone, given) => {
    expect(isGone(row(given), QUIET)).toBe(gone);
  });

  test('when its deletion is later than every cell, also if it was made ahead of its day', () => {
    const tomorrow = recordId({ minute: MADE + 1440, random: 5, device: ME });
    const occurrence: Row = {
      id: tomorrow,
      v: { due: [2, 1] },
      s: { due: [MADE, 0, ME] },
      life: deleted(LATER),
    };
    expect(isGone(occurrence, QUIET)).toBe(true);
  });
});

describe('the standing entries of a log', () => {
  const stamp = (minute: number, device = ME): Stamp => [minute, 0, device];
  const entry = (minute: number, device = ME): LogEntry => ({ s: stamp(minute, device), e: [1, minute] });
  const undo = (minute: number, of: LogEntry, device = ME): LogEntry => ({
    s: stamp(minute, device),
    e: [UNDO, ...of.s],
  });
  const standing = (...log: LogEntry[]) => standingEntries(row({ log }));
  const first = entry(1001);
  const second = entry(1002);

  test('are none where nothing happened', () => {
    expect(standingEntries(row())).toEqual([]);
  });

  test('are all of them, oldest first, in whatever order they lie', () => {
    expect(standing(second, first)).toEqual([first, second]);
  });

  test('leave out what was undone, and the undo', () => {
    expect(standing(first, second, undo(1003, first))).toEqual([second]);
    expect(standing(first, second, undo(1003, second))).toEqual([first]);
  });

  test('hold what was undone when the undo was undone', () => {
    const undone = undo(1003, first);
    expect(standing(first, second, undone, undo(1004, undone))).toEqual([first, second]);
  });

  test('leave it out again when that was undone as well', () => {
    const undone = undo(1003, first);
    const redone = undo(1004, undone);
    expect(standing(first, second, undone, redone, undo(1005, redone))).toEqual([second]);
  });

  test('leave out what two devices undid, until both undos are undone', () => {
    const here = undo(1003, first);
    const there = undo(1003, first, OTHER);
    expect(standing(first, here, there, undo(1004, here))).toEqual([]);
    expect(standing(first, here, there, undo(1004, here), undo(1004, there, OTHER))).toEqual([first]);
  });

  test('are not hurt by an undo of what is not there', () => {
    expect(standing(first, undo(1003, second))).toEqual([first]);
  });

  test('tell devices and counters apart', () => {
    const there = entry(1001, OTHER);
    const next: LogEntry = { s: [1001, 1, ME], e: [1, 5] };
    expect(standing(first, there, next, undo(1003, there))).toEqual([first, next]);
  });
});
