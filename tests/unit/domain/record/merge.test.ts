import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../../../utils/domain/record/merge';
import { recordId } from '../../../../utils/domain/record/record-id';
import { isGone, type LogEntry, type Row } from '../../../../utils/domain/record/row';
import type { Stamp } from '../../../../utils/domain/record/stamp';

const LAPTOP = 'La9x2';
const DESK = 'Dk4m7';
const NINE = 1000;
const ID = recordId({ minute: NINE, random: 5, device: LAPTOP });
const BASE: Row = { id: ID, v: { text: 'Call Maya about the lease', due: [2, 1] }, s: {} };
const TEN: Stamp = [NINE + 60, 0, LAPTOP];
const FIVE_PAST: Stamp = [NINE + 65, 0, DESK];
const TWENTY_PAST: Stamp = [NINE + 80, 0, DESK];
const HALF_PAST: Stamp = [NINE + 90, 0, LAPTOP];
const NONE: ReadonlySet<string> = new Set();

/** Both orders must give the same. */
function merged(a: Row, b: Row): Row {
  const result = mergeRows(a, b);
  expect(mergeRows(b, a)).toStrictEqual(result);
  return result;
}

describe('the lease: one device edits the words, the other moves and deletes it', () => {
  const edited: Row = { ...BASE, v: { ...BASE.v, text: 'Call Maya tonight' }, s: { text: TEN } };
  const move: LogEntry = { s: FIVE_PAST, e: [1, 1, 2, 2, 1, 2, 5] };
  const onDesk: Row = {
    id: ID,
    v: { ...BASE.v, due: [2, 5] },
    s: { due: FIVE_PAST },
    log: [move],
    life: { state: 'deleted', stamp: TWENTY_PAST },
  };

  test('both changes are kept, and it is deleted', () => {
    const both = merged(edited, onDesk);
    expect(both).toStrictEqual({
      id: ID,
      v: { text: 'Call Maya tonight', due: [2, 5] },
      s: { text: TEN, due: FIVE_PAST },
      log: [move],
      life: { state: 'deleted', stamp: TWENTY_PAST },
    });
    expect(isGone(both, NONE)).toBe(true);
  });

  test('a later outcome brings it back whole', () => {
    const kept: Row = {
      ...edited,
      v: { ...edited.v, outcome: [1, 1090] },
      s: { ...edited.s, outcome: HALF_PAST },
    };
    const both = merged(kept, onDesk);
    expect(both.v).toStrictEqual({ text: 'Call Maya tonight', due: [2, 5], outcome: [1, 1090] });
    expect(isGone(both, NONE)).toBe(false);
  });
});

describe('field by field', () => {
  const written = (text: string | null, stamp: Stamp): Row => ({ ...BASE, v: { text }, s: { text: stamp } });

  test('the greater stamp wins', () => {
    expect(merged(written('z', TEN), written('a', FIVE_PAST))).toStrictEqual(written('a', FIVE_PAST));
  });

  test('a field that was cleared later is cleared', () => {
    expect(merged(written('z', TEN), written(null, FIVE_PAST))).toStrictEqual(written(null, FIVE_PAST));
  });

  test('equal stamps: the greater value, on every device alike', () => {
    expect(merged(written('a', TEN), written('b', TEN))).toStrictEqual(written('b', TEN));
  });

  test.each([
    ['Call', 'Call Maya'],
    ['\uffee', '😀'],
  ])('equal stamps: the greater value is so bytewise: %s, %s', (less, greater) => {
    expect(merged(written(less, TEN), written(greater, TEN))).toStrictEqual(written(greater, TEN));
  });

  test('what only one copy knows stays', () => {
    expect(
      merged({ id: ID, v: { text: 'a' }, s: {} }, { id: ID, v: { cue: 'b' }, s: { cue: TEN } }),
    ).toStrictEqual({
      id: ID,
      v: { text: 'a', cue: 'b' },
      s: { cue: TEN },
    });
  });

  test('the stamp of the creation is not spelled out', () => {
    const spelled: Row = { ...BASE, s: { text: [NINE, 0, LAPTOP], due: [NINE, 0, LAPTOP] } };
    expect(merged(spelled, BASE)).toStrictEqual(BASE);
  });

  test('fields of later versions merge likewise', () => {
    const cell = (value: string, stamp: Stamp) => ({ type: 'text', value, stamp });
    const one: Row = { ...BASE, x: { 11: cell('old', TEN), 12: cell('here', TEN) } };
    const other: Row = { ...BASE, x: { 11: cell('new', FIVE_PAST), 13: cell('there', TEN) } };
    expect(merged(one, other)).toStrictEqual({
      ...BASE,
      x: { 11: cell('new', FIVE_PAST), 12: cell('here', TEN), 13: cell('there', TEN) },
    });
    expect(merged(one, BASE)).toStrictEqual(one);
  });
});

describe('life', () => {
  const living = (state: 'alive' | 'deleted' | 'erased', stamp: Stamp): Row => ({
    ...BASE,
    life: { state, stamp },
  });

  test('the later word decides', () => {
    expect(merged(living('deleted', TEN), living('alive', FIVE_PAST))).toStrictEqual(
      living('alive', FIVE_PAST),
    );
    expect(merged(living('deleted', FIVE_PAST), living('alive', TEN))).toStrictEqual(
      living('deleted', FIVE_PAST),
    );
    expect(merged(living('deleted', TEN), BASE)).toStrictEqual(living('deleted', TEN));
  });

  test.each<[string, Row]>([
    ['a later life', living('alive', HALF_PAST)],
    ['a later deletion', living('deleted', HALF_PAST)],
    ['a later change', { ...BASE, v: { text: 'new' }, s: { text: HALF_PAST } }],
    [
      'a log and what later versions wrote',
      {
        ...BASE,
        log: [{ s: HALF_PAST, e: [2, 1] }],
        x: { 11: { type: 'int', value: 1, stamp: HALF_PAST } },
      },
    ],
  ])('erased beats everything, and nothing of the record is left: %s', (_sentence, other) => {
    const life = { state: 'erased', stamp: TEN } as const;
    expect(merged({ id: ID, v: {}, s: {}, life }, other)).toStrictEqual({ id: ID, v: {}, s: {}, life });
  });
});

describe('logs unite', () => {
  const entry = (minute: number, number = 0, device = LAPTOP): LogEntry => ({
    s: [minute, 0, device],
    e: [1, number],
  });
  const logged = (...log: LogEntry[]): Row => ({ ...BASE, log });

  test('as a set, oldest first', () => {
    const one = logged(entry(1001), entry(1003));
    const other = logged(entry(1001), entry(1002), entry(1003, 0, DESK));
    expect(merged(one, other)).toStrictEqual(
      logged(entry(1001), entry(1002), entry(1003, 0, DESK), entry(1003)),
    );
  });

  test('entries that differ under one stamp are all kept', () => {
    expect(merged(logged(entry(1001, 2)), logged(entry(1001, 1)))).toStrictEqual(
      logged(entry(1001, 1), entry(1001, 2)),
    );
  });

  test('and keep their 64 greatest stamps', () => {
    const numbers = Array.from({ length: 100 }, (_, number) => 1001 + number);
    const odd = numbers.filter((number) => number % 2 === 1).map((number) => entry(number));
    const even = numbers.filter((number) => number % 2 === 0).map((number) => entry(number));
    const last = numbers.slice(-64).map((number) => entry(number));
    expect(merged(logged(...odd), logged(...even))).toStrictEqual(logged(...last));
  });
});
