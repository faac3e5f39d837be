import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrenceDays } from '../../utils/domain/occurrence-days';
import { dayOf } from '../../utils/domain/record/minute';
import { type Rule, ruleFromText, ruleToText } from '../../utils/domain/rule';
import { fallsOn, nextDay } from '../../utils/domain/rule-days';
import { ritual } from '../support/rituals';

fc.configureGlobal({ seed: 20_261_122, numRuns: 300, interruptAfterTimeLimit: 20_000 });

const every = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 999 }));
const weekday = fc.integer({ min: 1, max: 7 });
const monthDay = fc.integer({ min: 1, max: 31 });
const weekdays = fc
  .uniqueArray(weekday, { minLength: 1, maxLength: 7 })
  .map((list) => list.sort((a, b) => a - b));
const last = fc.constant(-1);

const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ every, of: fc.constant('day' as const) }),
  fc.record({ every, of: fc.constant('week' as const), weekdays }),
  fc.record({ every, of: fc.constant('month' as const), day: fc.oneof(monthDay, last) }),
  fc.record({
    every,
    of: fc.constant('month' as const),
    nth: fc.oneof(fc.integer({ min: 1, max: 5 }), last),
    weekday,
  }),
  fc.record({
    every,
    of: fc.constant('year' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: monthDay,
  }),
);

const dayNumbers = fc.integer({ min: 0, max: 29_219 });

test('every rule comes back from its text', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      expect(ruleFromText(ruleToText(rule))).toEqual({ ok: true, rule });
    }),
  );
});

test('the days of a ritual are those its rule falls on, one by one, whenever it began', () => {
  fc.assert(
    fc.property(
      rules,
      dayNumbers,
      dayNumbers,
      fc.integer({ min: 0, max: 800 }),
      (rule, first, from, length) => {
        const [begin, end] = [dayOf(Math.max(first, from)), dayOf(Math.min(from + length, 29_219))];
        const found = occurrenceDays(
          ritual({ rule, first: { kind: 'by-day', day: dayOf(first) } }),
          dayOf(from),
          end,
        );
        const counted: string[] = [];
        for (let day = begin; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
          if (fallsOn(rule, dayOf(first), day)) counted.push(day.toString());
        }
        expect(found.map(String)).toEqual(counted);
      },
    ),
  );
});

test('a ritual that begins on the next day of its rule has that as its first', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 25_000 }), (rule, from) => {
      const first = nextDay(rule, { from: dayOf(from) });
      if (!first) return;
      const days = occurrenceDays(ritual({ rule, first: { kind: 'by-day', day: first } }), first, first);
      expect(days.map(String)).toEqual([first.toString()]);
    }),
  );
});
