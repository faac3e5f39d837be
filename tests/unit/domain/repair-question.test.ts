import { describe, expect, test } from 'vitest';
import { MYSELF } from '../../../utils/domain/record/record-id';
import type { Repair } from '../../../utils/domain/repair';
import { repairQuestion } from '../../../utils/domain/repair-question';
import { askAgain, beginPlan, close, giveTime, pass, reopen } from '../../../utils/domain/repair-transitions';
import { byDay, commitment, day, EVERY_OUTCOME, here, idOf, instant } from '../../support/commitments';

const NOW = here('2026-11-21T12:00[Europe/Berlin]');
const SAM = idOf(50);
const [KEPT, LATE, MISSED, RELEASED, WITHDRAWN] = EVERY_OUTCOME;

/** A promise to Sam that was missed, noted on a day at six in the evening. */
const missedOn = (noted: string, number: number, given: Parameters<typeof commitment>[0] = {}) =>
  commitment({
    id: idOf(number),
    person: SAM,
    due: byDay(noted),
    outcome: MISSED!,
    notedAt: instant(`${noted}T17:00Z`),
    ...given,
  });
const repair = (given: Partial<Repair> = {}): Repair => ({
  id: idOf(90),
  person: SAM,
  texts: {},
  passed: 0,
  begunAt: instant('2026-11-01T12:00Z'),
  ...given,
});
const asked = (...about: Parameters<typeof repairQuestion>) => {
  const question = repairQuestion(...about);
  return question && [question.kind, question.kind === 'mend' ? question.commitment.id : question.repair.id];
};

describe('a miss', () => {
  test('is asked about by day only: from nine, and not from eight in the evening', () => {
    const missed = [missedOn('2026-11-20', 1)];
    const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      asked(missed, [], NOW.with({ hour })),
    );
    expect(hours).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(asked(missed, [], NOW.with({ hour: 8, minute: 59 }))).toBeUndefined();
  });

  test('is asked about on its day and the three after, the oldest first', () => {
    const days = ['17', '18', '20', '19', '21'].map((it, index) => missedOn(`2026-11-${it}`, index));
    expect(asked(days, [], NOW)).toEqual(['mend', idOf(1)]);
    expect(asked([missedOn('2026-11-17', 1)], [], NOW)).toBeUndefined();
  });

  test('that was due within these days is asked about, whenever it was noted', () => {
    const early = missedOn('2026-11-10', 1, { due: byDay('2026-11-20') });
    expect(asked([early], [], NOW)).toEqual(['mend', early.id]);
  });

  test.each([
    ['kept', { outcome: KEPT! }],
    ['called off', { outcome: RELEASED! }],
    ['taken back', { outcome: WITHDRAWN! }],
    ['to myself', { person: MYSELF }],
    ['to be left as it is', { isLeftAlone: true }],
  ] as const)('is not what was %s', (_, given) => {
    expect(asked([missedOn('2026-11-20', 1, given)], [], NOW)).toBeUndefined();
  });

  test('may be a late one as well, and has no repair yet', () => {
    const late = missedOn('2026-11-20', 1, { outcome: LATE! });
    expect(asked([late], [], NOW)).toEqual(['mend', late.id]);
    expect(asked([late], [repair({ of: late.id })], NOW)).toBeUndefined();
  });
});

describe('a repair', () => {
  test('asks from its day on, after any miss, and the one whose day came first', () => {
    const due = repair({ id: idOf(91), askOn: day('2026-11-21') });
    const earlier = repair({ id: idOf(92), helpOn: day('2026-11-19') });
    expect(asked([], [due], NOW)).toEqual(['how-is-it', due.id]);
    expect(asked([], [due], NOW.subtract({ days: 1 }))).toBeUndefined();
    expect(asked([], [due, earlier], NOW)).toEqual(['what-helps', earlier.id]);
    expect(asked([missedOn('2026-11-20', 1)], [due, earlier], NOW)).toEqual(['mend', idOf(1)]);
  });

  test('that is closed asks only what would help', () => {
    const closedAt = instant('2026-11-10T12:00Z');
    expect(asked([], [repair({ closedAt, askOn: day('2026-11-20') })], NOW)).toBeUndefined();
    expect(asked([], [repair({ closedAt, helpOn: day('2026-11-20') })], NOW)).toEqual([
      'what-helps',
      idOf(90),
    ]);
  });
});

describe('what becomes of a repair', () => {
  test('steps only go on', () => {
    expect(pass(3)(repair({ passed: 1 }))).toEqual({ passed: 3 });
    expect(pass(3)(repair({ passed: 4 }))).toEqual({});
  });

  test('with its day all steps are gone through', () => {
    expect(giveTime(day('2026-11-28'))(repair({ passed: 2 }))).toEqual({
      askOn: day('2026-11-28'),
      passed: 6,
    });
  });

  test('better ends every question that has come, and leaves one that is yet to come', () => {
    const open = repair({ askOn: day('2026-11-21'), helpOn: day('2026-12-21') });
    expect(close(NOW)(open)).toEqual({ closedAt: NOW.toInstant(), askOn: undefined });
    expect(close(NOW)(repair({ closedAt: NOW.toInstant(), helpOn: day('2026-11-21') }))).toEqual({
      helpOn: undefined,
    });
  });

  test('not yet is asked again in a week', () => {
    const open = repair({ askOn: day('2026-11-19'), helpOn: day('2026-12-21') });
    expect(askAgain(day('2026-11-21'))(open)).toEqual({ askOn: day('2026-11-28') });
  });

  test('what is open again is asked about in a week', () => {
    const closed = repair({ closedAt: NOW.toInstant() });
    expect(reopen(day('2026-11-21'))(closed)).toEqual({ closedAt: undefined, askOn: day('2026-11-28') });
  });

  test('what is so already changes nothing', () => {
    expect(reopen(day('2026-11-21'))(repair())).toEqual({});
    expect(beginPlan(day('2026-11-21'))(repair({ plannedOn: day('2026-11-01') }))).toEqual({});
  });
});
