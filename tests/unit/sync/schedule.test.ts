import { describe, expect, test } from 'vitest';

import type { ScheduleState } from '../../../utils/sync/memory';
import {
  atTime,
  callsAllowed,
  endOfPauseMs,
  freshSchedule,
  nextCallMs,
  rejected,
  spend,
  succeeded,
  withEdit,
} from '../../../utils/sync/schedule';

const START = Date.UTC(2026, 10, 18, 12);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After this many calls in one moment. */
function spent(calls: number, state = freshSchedule(START)): ScheduleState {
  let left = state;
  for (let call = 0; call < calls; call++) left = spend(left);
  return left;
}

describe('calls', () => {
  test('ten may follow each other, the eleventh may not', () => {
    expect(callsAllowed(freshSchedule(START))).toBe(10);
    expect(callsAllowed(spent(9))).toBe(1);
    expect(callsAllowed(spent(10))).toBe(0);
  });

  test('one comes back every three minutes, at most ten', () => {
    const empty = spent(10);
    const after = (ms: number) => callsAllowed(atTime(empty, START + ms));
    expect([3 * MINUTE - 1, 3 * MINUTE, 9 * MINUTE, 30 * MINUTE, 59 * MINUTE].map(after)).toEqual([
      0, 1, 3, 10, 10,
    ]);
  });

  test('and looking often makes none come back sooner or later', () => {
    let state = spent(10);
    for (let second = 7; second <= 180; second += 7) state = atTime(state, START + second * SECOND);
    expect(callsAllowed(state)).toBe(0);
    expect(callsAllowed(atTime(state, START + 3 * MINUTE))).toBe(1);
  });

  test('the next may be made when the next token is there', () => {
    expect(nextCallMs(freshSchedule(START))).toBe(START);
    expect(nextCallMs(spent(10))).toBe(START + 3 * MINUTE);
    const next = nextCallMs(atTime(spent(10), START + MINUTE));
    expect([START + 3 * MINUTE, START + 3 * MINUTE + 1]).toContain(next);
    expect(callsAllowed(atTime(spent(10), next))).toBe(1);
  });

  test('a clock that was set back counts as no time passed, and goes on from there (F19)', () => {
    const back = atTime(spent(10), START - 5 * HOUR);
    expect(callsAllowed(back)).toBe(0);
    expect(callsAllowed(atTime(back, START - 5 * HOUR + 3 * MINUTE))).toBe(1);
  });

  test('a clock that jumped ahead by years fills the bucket once (F19)', () => {
    const ahead = atTime(spent(10), START + 90_000 * HOUR);
    expect(callsAllowed(ahead)).toBe(10);
    expect(callsAllowed(spent(10, ahead))).toBe(0);
  });
});

describe('after a rejection', () => {
  const pauseOf = (failures: number, random = 0) => {
    let state = freshSchedule(START);
    for (let failure = 0; failure < failures; failure++) state = rejected({ ...state, atMs: START }, random);
    return state.notBeforeMs - START;
  };

  test('pauses begin at half a minute and double up to an hour (F5)', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9, 60, 2_000].map((failures) => pauseOf(failures) / SECOND);
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600, 3_600]);
  });

  test('each is up to a quarter longer by chance, so that devices do not knock together', () => {
    expect(pauseOf(1, 0.999)).toBeGreaterThan(37 * SECOND);
    expect(pauseOf(1, 0.999)).toBeLessThanOrEqual(37.5 * SECOND);
  });

  test('nothing is called before the pause is over, though there are tokens', () => {
    const state = rejected(freshSchedule(START), 0);
    expect(callsAllowed(state)).toBe(0);
    expect(nextCallMs(state)).toBe(START + 30 * SECOND);
    expect(callsAllowed(atTime(state, START + 30 * SECOND - 1))).toBe(0);
    expect(callsAllowed(atTime(state, START + 30 * SECOND))).toBe(10);
  });

  test('a call that succeeds ends the row of pauses', () => {
    const state = succeeded(rejected(rejected(freshSchedule(START), 0), 0));
    expect(callsAllowed(state)).toBe(10);
    expect(rejected(state, 0).notBeforeMs).toBe(START + 30 * SECOND);
  });

  test('a clock that was set back by years does not make the pause last for years (F19)', () => {
    const state = atTime(rejected(freshSchedule(START), 0), START - 90_000 * HOUR);
    expect(nextCallMs(state) - (START - 90_000 * HOUR)).toBeLessThanOrEqual(1.25 * HOUR);
  });
});

test('the state is plain JSON, so that a restarted background goes on where it was', () => {
  const state = atTime(rejected(spent(4), 0.3), START + 77_777);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

describe('edits wait', () => {
  const end = (...edits: readonly number[]) => {
    const first = withEdit(undefined, START);
    return endOfPauseMs(edits.reduce((pause, ms) => withEdit(pause, START + ms), first)) - START;
  };

  test('three seconds for the next one', () => {
    expect(end()).toBe(3 * SECOND);
    expect(end(2 * SECOND, 4 * SECOND)).toBe(7 * SECOND);
  });

  test('thirty seconds at most', () => {
    const steady = Array.from({ length: 20 }, (_, index) => (index + 1) * 2 * SECOND);
    expect(end(...steady)).toBe(30 * SECOND);
  });
});
