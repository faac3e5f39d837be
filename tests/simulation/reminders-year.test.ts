import { expect, test } from 'vitest';
import type { Commitment } from '../../utils/domain/commitment';
import { type Reminders, reminders } from '../../utils/domain/reminders';
import type { Situation } from '../../utils/domain/reminders/plan';
import { Year } from './reminders/year';

const SEEDS = [1, 2, 3] as const;
const TIMEOUT = 120_000;
const MOST_SHOWN = 8;

test.each(SEEDS)(
  'year %i: every promise is said before its due, nothing twice, nothing at night, nobody wakes for nothing',
  { timeout: TIMEOUT },
  (seed) => {
    const year = new Year(seed).live(365);
    expect(year.watch.violations.slice(0, MOST_SHOWN)).toEqual([]);
    // Of all that the year is to try there was something.
    expect(Math.min(year.watch.counts.beyond, ...Object.values(year.counts))).toBeGreaterThan(50);
    // An alarm that says nothing is that of a call which gave way.
    expect(year.counts.idleAlarms).toBeLessThan(year.counts.alarms / 4);
    expect(year.rest(14)).toBe(0);
  },
);

let notices = 0;

/** Mistakes that somebody could make, and what has to be noticed of them. */
test.each<[mistake: string, seen: string, remind: (situation: Situation) => Reminders]>([
  ['to speak at night', 'said in quiet hours', (it) => reminders({ ...it, settings: withoutQuiet(it) })],
  ['to forget what was said', 'said twice', (it) => reminders({ ...it, ledger: [] })],
  ['to call each notice by another name', 'said twice', (it) => renamed(reminders(it))],
  [
    'to say nothing before a due',
    'never said before its due',
    (it) => reminders({ ...it, settings: { ...it.settings, beforeDue: false } }),
  ],
  [
    'to let an hour pass',
    'never said before its due',
    (it) => reminders({ ...it, now: it.now.subtract({ hours: 1 }) }),
  ],
  [
    'to count no moments',
    'more moments than a day may have',
    (it) => reminders({ ...it, settings: { ...it.settings, most: 99 } }),
  ],
  [
    'to speak of what is settled',
    'said of what is settled',
    (it) => reminders({ ...it, open: it.open.map(unsettled) }),
  ],
  ['to set no alarm', 'a heartbeat found news', (it) => withoutNext(reminders(it))],
  [
    'to set an alarm for what has passed',
    'an alarm in the past',
    (it) => ({ ...reminders(it), next: it.now.toInstant() }),
  ],
])('the year sees it: %s (%s)', { timeout: TIMEOUT }, (_mistake, seen, remind) => {
  const { violations } = new Year(1, remind).live(60).watch;
  expect(violations.filter((violation) => violation.startsWith(seen))).not.toEqual([]);
});

test('the year sees it: to wake a device on which nothing is open', { timeout: TIMEOUT }, () => {
  const wakeful = (it: Situation) => ({ ...reminders(it), next: it.now.add({ minutes: 5 }).toInstant() });
  expect(new Year(1, wakeful).live(1).rest(14)).toBeGreaterThan(0);
});

function withoutQuiet(it: Situation) {
  const { quiet: _, ...settings } = it.settings;
  return settings;
}

function withoutNext(answer: Reminders): Reminders {
  const { next: _, ...rest } = answer;
  return rest;
}

function renamed(answer: Reminders): Reminders {
  notices += 1;
  return { ...answer, ...(answer.moment && { moment: { ...answer.moment, notice: `notice ${notices}` } }) };
}

function unsettled(promise: Commitment): Commitment {
  const { outcome: _, ...open } = promise;
  return open;
}
