import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Commitment } from '../../utils/domain/commitment';
import { hasPassed, SOMEDAY } from '../../utils/domain/due';
import { dayOf } from '../../utils/domain/record/minute';
import { reminders } from '../../utils/domain/reminders';
import type { LedgerRow } from '../../utils/domain/reminders/ledger';
import type { ReminderSettings } from '../../utils/domain/reminders/settings';
import { at, byDay, byWeek, commitment, EVERY_OUTCOME, idOf } from '../support/commitments';
import { rowsOf, settingsWith } from '../support/reminders';

fc.configureGlobal({ seed: 20_260_118, numRuns: 300, interruptAfterTimeLimit: 20_000 });

/** Three days, with the night in which clocks are set back in Berlin in the middle. */
const START = Temporal.ZonedDateTime.from('2026-10-24T00:00[Europe/Berlin]');
const FIRST_DAY = 2488;
const SPAN = 3 * 24 * 60;

const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe');
const minute = fc.integer({ min: 0, max: SPAN });
const clock = fc
  .integer({ min: 0, max: 24 * 4 - 1 })
  .map((quarter) => new Temporal.PlainTime(Math.floor(quarter / 4), (quarter % 4) * 15));
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const settings: fc.Arbitrary<ReminderSettings> = fc
  .record({
    morning: orNone(clock),
    evening: orNone(clock),
    beforeDue: fc.boolean(),
    quiet: orNone(fc.record({ from: clock, to: clock })),
    most: fc.integer({ min: 1, max: 4 }),
  })
  .map(settingsWith);

const due = fc.oneof(
  fc.tuple(minute, zone).map(([number, place]) => {
    const moment = START.add({ minutes: number }).withTimeZone(place);
    return at(moment.toPlainDate().toString(), moment.toPlainTime().toString(), place);
  }),
  fc.integer({ min: 0, max: 3 }).map((number) => byDay(dayOf(FIRST_DAY + number).toString())),
  fc.integer({ min: 0, max: 3 }).map((number) => byWeek(dayOf(FIRST_DAY + number).toString())),
  fc.constant(SOMEDAY),
);
const open: fc.Arbitrary<readonly Commitment[]> = fc
  .array(
    fc.record({
      due,
      lead: orNone(fc.constantFrom(0, 10, 600, 2400)),
      snoozed: fc.option(minute, { nil: undefined, freq: 2 }),
      outcome: fc.option(fc.constantFrom(...EVERY_OUTCOME), { nil: undefined, freq: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ due: when, lead, snoozed, outcome }, number) =>
      commitment({
        id: idOf(number),
        due: when,
        ...(lead !== undefined && { leadMinutes: lead }),
        ...(snoozed !== undefined && { snoozedUntil: START.add({ minutes: snoozed }).toInstant() }),
        ...(outcome && { outcome }),
      }),
    ),
  );
/** Minutes at which somebody asks, in no order: clocks are set. */
const asked = fc.array(fc.tuple(minute, zone), { minLength: 1, maxLength: 30 });

/** Asks again and again, and notes what is shown. */
function ask(
  promises: readonly Commitment[],
  chosen: ReminderSettings,
  moments: readonly (readonly [minute: number, zone: string])[],
) {
  let ledger: readonly LedgerRow[] = [];
  return moments.map(([number, place]) => {
    const now = START.add({ minutes: number }).withTimeZone(place);
    const before = ledger;
    const answer = reminders({ open: promises, settings: chosen, ledger, now });
    if (answer.moment) ledger = [...ledger, ...rowsOf(answer.moment, now.toInstant())];
    return { now, answer, before, after: ledger };
  });
}

const everything = fc.tuple(open, settings, asked);

test('nothing is ever said in quiet hours, and nobody wakes in them', () => {
  fc.assert(
    fc.property(everything, ([promises, chosen, moments]) => {
      for (const { now, answer } of ask(promises, chosen, moments)) {
        const next = answer.next?.toZonedDateTimeISO(now.timeZoneId);
        expect(answer.moment !== undefined && isQuiet(chosen, now)).toBe(false);
        expect(next !== undefined && isQuiet(chosen, next)).toBe(false);
      }
    }),
  );
});

test('no key comes twice, and asked again at once there is nothing to say', () => {
  fc.assert(
    fc.property(everything, ([promises, chosen, moments]) => {
      const answers = ask(promises, chosen, moments);
      const keys = answers.flatMap(({ answer }) => answer.moment?.keys ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { now, answer, after } of answers) {
        const again = reminders({ open: promises, settings: chosen, ledger: after, now });
        expect(again).toStrictEqual(answer.next ? { next: answer.next } : {});
      }
    }),
  );
});

test('the next instant is later than now, and until then the answer stays as it is', () => {
  fc.assert(
    fc.property(
      everything,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([promises, chosen, moments], share) => {
        for (const { now, answer, after } of ask(promises, chosen, moments)) {
          const last = answer.next?.epochMilliseconds ?? now.epochMilliseconds + SPAN * 60_000;
          expect(last).toBeGreaterThan(now.epochMilliseconds);
          const between = Math.floor((last - now.epochMilliseconds - 1) * share);
          const later = now.add({ milliseconds: between });
          const then = reminders({ open: promises, settings: chosen, ledger: after, now: later });
          expect(then).toStrictEqual(answer.next ? { next: answer.next } : {});
        }
      },
    ),
  );
});

test('what is settled is never said, and every promise of a moment is in one list, where it belongs', () => {
  fc.assert(
    fc.property(everything, ([promises, chosen, moments]) => {
      for (const { now, answer } of ask(promises, chosen, moments)) {
        if (!answer.moment) continue;
        const { stillOpen, dueSoon, dueToday, keys } = answer.moment;
        const all = [...stillOpen, ...dueSoon, ...dueToday];
        expect(all.filter(({ outcome }) => outcome)).toEqual([]);
        expect(new Set(all.map(({ id }) => id))).toEqual(new Set(keys.map((key) => key.split(' ')[1])));
        expect(new Set(all).size).toBe(all.length);
        expect(stillOpen.every((it) => hasPassed(it.due, now))).toBe(true);
        expect([...dueSoon, ...dueToday].some((it) => hasPassed(it.due, now))).toBe(false);
      }
    }),
  );
});

test('promises and rows may come in any order', () => {
  fc.assert(
    fc.property(everything, fc.infiniteStream(fc.nat()), ([promises, chosen, moments], dice) => {
      const shuffled = <T>(items: readonly T[]) =>
        items
          .map((item) => ({ item, place: dice.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ item }) => item);
      for (const { now, answer, before } of ask(promises, chosen, moments)) {
        const there = reminders({
          open: shuffled(promises),
          settings: chosen,
          ledger: shuffled(before),
          now,
        });
        expect(there).toStrictEqual(answer);
      }
    }),
  );
});

function isQuiet({ quiet }: ReminderSettings, now: Temporal.ZonedDateTime): boolean {
  if (!quiet) return false;
  const time = now.toPlainTime();
  const hasBegun = Temporal.PlainTime.compare(time, quiet.from) >= 0;
  const hasEnded = Temporal.PlainTime.compare(time, quiet.to) >= 0;
  const order = Temporal.PlainTime.compare(quiet.from, quiet.to);
  if (order === 0) return false;
  return order < 0 ? hasBegun && !hasEnded : hasBegun || !hasEnded;
}
