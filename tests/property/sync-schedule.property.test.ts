import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ScheduleState } from '../../utils/sync/memory';
import {
  atTime,
  callsAllowed,
  freshSchedule,
  nextCallMs,
  rejected,
  spend,
  succeeded,
} from '../../utils/sync/schedule';

fc.configureGlobal({ seed: 20_260_122, numRuns: 400, interruptAfterTimeLimit: 10_000 });

const START = Date.UTC(2026, 10, 18, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Step {
  /** By how much the wall clock moved since the last step. */
  readonly passed: number;
  /** How many calls are wanted. */
  readonly wanted: number;
  readonly answer: 'accepted' | 'rejected';
  /** Whether the background was started anew before it. */
  readonly isRestarted: boolean;
}

const steps = (passed: fc.Arbitrary<number>) =>
  fc.array(
    fc.record<Step>({
      passed,
      wanted: fc.constantFrom(0, 1, 2, 30),
      answer: fc.constantFrom('accepted', 'accepted', 'accepted', 'rejected'),
      isRestarted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 80 },
  );

const steadily = fc.oneof(fc.nat(20_000), fc.nat(10 * MINUTE), fc.nat(2 * HOUR));
const jumping = fc.oneof(steadily, fc.integer({ min: -90_000 * HOUR, max: 90_000 * HOUR }));

interface Call {
  readonly wallMs: number;
  /** The time that counts: none backwards, at most an hour ahead. */
  readonly countedMs: number;
}

/** Makes every call that is allowed, as the engine does, and answers when each was made. */
function run(all: readonly Step[]): { readonly calls: readonly Call[]; readonly state: ScheduleState } {
  let state = freshSchedule(START);
  let [wallMs, countedMs] = [START, 0];
  const calls: Call[] = [];
  for (const { passed, wanted, answer, isRestarted } of all) {
    wallMs += passed;
    countedMs += Math.min(Math.max(passed, 0), HOUR);
    if (isRestarted) state = JSON.parse(JSON.stringify(state)) as ScheduleState;
    state = atTime(state, wallMs);
    const made = Math.min(wanted, callsAllowed(state));
    for (let call = 0; call < made; call++) {
      state = spend(state);
      calls.push({ wallMs, countedMs });
    }
    if (made > 0) state = answer === 'accepted' ? succeeded(state) : rejected(state, 0.5);
  }
  return { calls, state };
}

/** The most calls beyond one for three minutes that any window holds. */
function burst(times: readonly number[]): number {
  const bursts = times.flatMap((from, first) =>
    times.slice(first).map((to, index) => index + 1 - (to - from) / (3 * MINUTE)),
  );
  return Math.max(0, ...bursts);
}

test('no window of time holds more than ten calls and one for each three minutes (I10)', () => {
  fc.assert(
    fc.property(steps(steadily), (all) => {
      const { calls } = run(all);
      expect(burst(calls.map(({ wallMs }) => wallMs))).toBeLessThanOrEqual(10.001);
    }),
  );
});

test('nor when the clock jumps: back is no time, ahead at most an hour (I10, F19)', () => {
  fc.assert(
    fc.property(steps(jumping), (all) => {
      const { calls } = run(all);
      expect(burst(calls.map(({ countedMs }) => countedMs))).toBeLessThanOrEqual(10.001);
    }),
  );
});

test('no hour holds more than thirty calls, however greedy (I10)', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4 * MINUTE), { minLength: 100, maxLength: 200 }), (waits) => {
      const { calls } = run(
        waits.map((passed) => ({ passed, wanted: 30, answer: 'accepted', isRestarted: true })),
      );
      const times = calls.map(({ wallMs }) => wallMs);
      const inAnHour = times.map((from) => times.filter((at) => at >= from && at < from + HOUR).length);
      expect(Math.max(...inAnHour)).toBeLessThanOrEqual(30);
    }),
  );
});

test('whatever happened, the next call is at most an hour and a quarter away, and then it may be made', () => {
  fc.assert(
    fc.property(steps(jumping), (all) => {
      const { state } = run(all);
      const next = nextCallMs(state);
      expect(next).toBeGreaterThanOrEqual(state.atMs);
      expect(next - state.atMs).toBeLessThanOrEqual(1.25 * HOUR);
      expect(callsAllowed(atTime(state, next))).toBeGreaterThanOrEqual(1);
      const early = next > state.atMs ? callsAllowed(atTime(state, next - MINUTE / 2)) : 0;
      expect(early).toBe(0);
    }),
  );
});
