import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../utils/domain/commitment';
import { cellsOf } from '../../utils/domain/commitment-cells';
import { commitmentFrom } from '../../utils/domain/commitment-record';
import { type Due, hasPassed, sameDue, SOMEDAY } from '../../utils/domain/due';
import { dayOf, instantOf, minuteOf } from '../../utils/domain/record/minute';
import type { Row } from '../../utils/domain/record/row';
import { nextStamp, type Stamp } from '../../utils/domain/record/stamp';
import {
  callOff,
  hideWords,
  keep,
  keepLate,
  log,
  miss,
  move,
  type Patch,
  reword,
  stillWant,
  takeBack,
  type Telling,
  type Transition,
} from '../../utils/domain/transitions';
import { DEVICE, idAt, instant, written } from '../support/commitments';

fc.configureGlobal({ seed: 20_260_118, numRuns: 300, interruptAfterTimeLimit: 10_000 });

const START = instant('2026-10-20T08:00Z');
const ID = idAt(START.toString());
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'];

const due: fc.Arbitrary<Due> = fc.oneof(
  fc.record({
    kind: fc.constant('at' as const),
    day: fc.integer({ min: 2480, max: 2510 }).map(dayOf),
    time: fc.nat({ max: 1439 }).map((minute) => new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)),
    zone: fc.constantFrom(...ZONES),
  }),
  fc.record({ kind: fc.constant('by-day' as const), day: fc.integer({ min: 2480, max: 2510 }).map(dayOf) }),
  fc.record({
    kind: fc.constant('by-week' as const),
    lastDay: fc.integer({ min: 2480, max: 2510 }).map(dayOf),
  }),
  fc.constant(SOMEDAY),
);

type Now = Temporal.ZonedDateTime;
/** Something a person may do, with the due it moves to, whether they tell, and how long ago it was. */
interface Deed {
  readonly name: string;
  readonly telling?: Telling;
  readonly run: (commitment: Commitment, now: Now) => Transition;
}

const telling = fc.constantFrom<Telling[]>('told', 'not-told', 'agreed-before-due');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constant({ name: 'keep', run: keep }),
  fc.integer({ min: -60, max: 3 * 1440 }).map((ago) => ({
    name: 'keepLate',
    run: (it: Commitment, now: Now) =>
      keepLate(it, { deedAt: now.toInstant().subtract({ minutes: ago }) }, now),
  })),
  fc.constant({ name: 'miss', run: miss }),
  fc.constant({ name: 'takeBack', run: takeBack }),
  fc.boolean().map((agreedBeforeDue) => ({
    name: 'callOff',
    run: (it: Commitment, now: Now) => callOff(it, { agreedBeforeDue }, now),
  })),
  fc.string({ unit: 'grapheme' }).map((text) => ({ name: 'reword', run: () => reword(text) })),
  fc.constant({ name: 'hideWords', run: hideWords }),
  fc.constant({ name: 'stillWant', run: stillWant }),
);
const moving: fc.Arbitrary<Deed> = fc.record({ to: due, how: telling }).map(({ to, how }) => ({
  name: 'move',
  telling: how,
  run: (it: Commitment, now: Now) => move(it, { to, telling: how }, now),
}));
/** The clock mostly goes on, and is sometimes set back. */
const step = fc.record({
  deed: fc.oneof({ weight: 2, arbitrary: moving }, { weight: 1, arbitrary: deed }),
  minutes: fc.integer({ min: -600, max: 4 * 1440 }),
  zone: fc.constantFrom(...ZONES),
});

interface Taken {
  readonly deed: Deed;
  readonly now: Now;
  readonly before: Commitment;
  readonly answer: Transition;
  readonly after: Commitment;
}

/** Logs a promise and takes step after step, each on what the row says by then. */
function live(first: Due, steps: readonly { deed: Deed; minutes: number; zone: string }[]): readonly Taken[] {
  const logged = log({ text: 'Call', due: first }, START.toZonedDateTimeISO(ZONES[0]!));
  let row: Row = { id: ID, v: logged.ok ? cellsOf(logged.patch).cells : { text: 'Call' }, s: {} };
  let stamp: Stamp | undefined;
  let instantNow = START;
  return steps.map(({ deed: taken, minutes, zone }) => {
    instantNow = instantNow.add({ minutes });
    const now = instantNow.toZonedDateTimeISO(zone);
    const before = commitmentFrom(row)!;
    const answer = taken.run(before, now);
    if (answer.ok) {
      stamp = nextStamp(stamp, minuteOf(instantNow), DEVICE);
      row = written(row, answer.patch, stamp);
    }
    return { deed: taken, now, before, answer, after: commitmentFrom(row)! };
  });
}

const life = fc.tuple(due, fc.array(step, { maxLength: 12 }));
const everyStep = (check: (taken: Taken) => void) =>
  fc.assert(
    fc.property(life, ([first, steps]) => {
      for (const taken of live(first, steps)) check(taken);
    }),
  );

describe('in whatever order things happen to a promise', () => {
  test('it can always be read, and holds what was written', () => {
    const told = (it: Commitment) =>
      it.changes.map(({ from, to, told: heard }) => ({ from, to, told: heard }));
    everyStep(({ before, answer, after }) => {
      const { event, ...fields }: Patch = answer.ok ? answer.patch : {};
      const moved = event?.kind === 'moved' ? [{ from: event.from, to: event.to, told: event.told }] : [];
      const { changes: _changes, notedAt: _noted, ...kept } = before;
      // What was taken away is absent.
      expect({ cue: undefined, ...after }).toMatchObject({ ...kept, ...fields });
      expect(told(after)).toEqual([...told(before), ...moved]);
    });
  });

  test('once it is settled, how it went never changes', () => {
    everyStep(({ before, after }) => {
      if (!before.outcome) return;
      const { outcome, due: listed, scoredDue, changes } = before;
      expect(after).toMatchObject({ outcome, due: listed, scoredDue, changes });
    });
  });

  test('only the person’s own word makes it missed', () => {
    everyStep(({ deed: taken, before, after }) => {
      const becomesMissed = !before.outcome && after.outcome?.kind === 'missed';
      expect(becomesMissed).toBe(!before.outcome && taken.name === 'miss');
    });
  });

  test('only a move they were told of changes what counts', () => {
    everyStep(({ deed: taken, before, after }) => {
      if (sameDue(before.scoredDue, after.scoredDue)) return;
      expect(taken).toMatchObject({
        name: 'move',
        telling: expect.stringMatching(/^(told|agreed-before-due)$/),
      });
      expect(after.scoredDue).toEqual(after.due);
    });
  });

  test('what was born someday never counts, and what was not stays counted', () => {
    fc.assert(
      fc.property(life, ([first, steps]) => {
        const taken = live(first, steps);
        const born = taken[0]?.before.scoredDue.kind === 'someday';
        expect(taken.every(({ after }) => (after.scoredDue.kind === 'someday') === born)).toBe(true);
      }),
    );
  });

  test('only a move changes where it is listed, to the past only by what both agreed on in time', () => {
    everyStep(({ deed: taken, now, before, after }) => {
      if (sameDue(before.due, after.due)) return;
      expect(taken.name).toBe('move');
      expect(hasPassed(after.due, now) && taken.telling !== 'agreed-before-due').toBe(false);
    });
  });

  test('late is late by what lies between the end of the scored due and the deed', () => {
    everyStep(({ after }) => {
      if (after.outcome?.kind !== 'late') return;
      const { at, scoredUntil, lateBy } = after.outcome;
      expect(lateBy).toBeGreaterThan(0);
      expect(at).toEqual(instantOf(minuteOf(scoredUntil) + lateBy));
    });
  });
});
