import { expect, test } from 'vitest';

import { standingMoves, withMoves } from '../../../utils/sync/moves';
import { NOW } from '../../support/sync/records';

const slots = (all: Record<string, readonly string[]>) => new Map(Object.entries(all));

test('a move stands while the old copy and the new one are there', () => {
  const moves = { a: { slot: '1', since: NOW - 3 }, b: { slot: '1', since: NOW - 900 } };
  expect(standingMoves(moves, slots({ a: ['0', '1'], b: ['1', '2'] }))).toEqual(moves);
});

test('it has ended when only one copy is left, whichever', () => {
  const move = { slot: '1', since: NOW };
  const moves = { only: move, gone: move, back: move, lost: move };
  expect(standingMoves(moves, slots({ only: ['1'], gone: [], back: ['0'] }))).toEqual({});
});

test('it has failed when the new copy is not there', () => {
  expect(standingMoves({ a: { slot: '1', since: NOW } }, slots({ a: ['0', '2'] }))).toEqual({});
});

test('a move begins when a record is written to another slot than the one it stands in', () => {
  const before = { old: { slot: '5', since: NOW - 4 } };
  const placed = new Map([
    ['edited', '0'],
    ['new', '1'],
    ['moved', '1'],
  ]);
  expect(withMoves(before, placed, { ownSlots: slots({ edited: ['0'], moved: ['0'] }), now: NOW })).toEqual({
    ...before,
    moved: { slot: '1', since: NOW },
  });
});

test('a record that moves on moves from now', () => {
  const before = { a: { slot: '1', since: NOW - 4 } };
  expect(withMoves(before, new Map([['a', '2']]), { ownSlots: slots({ a: ['0', '1'] }), now: NOW })).toEqual({
    a: { slot: '2', since: NOW },
  });
});
