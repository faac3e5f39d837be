import { describe, expect, test } from 'vitest';
import { asksIfStillWanted, isBornSomeday, isMovedUntold, stateOf } from '../../../utils/domain/commitment';
import { SOMEDAY } from '../../../utils/domain/due';
import { at, byDay, commitment, EVERY_OUTCOME, here, idAt, instant } from '../../support/commitments';

describe('where a promise stands', () => {
  test.each(EVERY_OUTCOME)('is how it was settled: $kind', (outcome) => {
    const settled = commitment({ due: at('2026-11-18', '19:00'), outcome });
    expect(stateOf(settled, here('2026-11-30T12:00[Europe/Berlin]'))).toBe(outcome.kind);
  });

  test('is open until its due has passed, then unconfirmed: nothing is ever missed or kept by itself', () => {
    const open = commitment({ due: at('2026-11-18', '19:00') });
    const states = ['2026-11-18T18:59', '2026-11-18T19:00', '2026-12-31T12:00', '2036-01-01T00:00'];
    expect(states.map((time) => stateOf(open, here(`${time}[Europe/Berlin]`)))).toEqual([
      'open',
      'unconfirmed',
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  test('changes at midnight where the person is', () => {
    const open = commitment({ due: byDay('2026-11-18') });
    expect(stateOf(open, here('2026-11-19T00:30[Europe/Berlin]'))).toBe('unconfirmed');
    expect(stateOf(open, here('2026-11-19T00:30[Europe/Berlin]').withTimeZone('Europe/Lisbon'))).toBe('open');
  });

  test('goes by what the list shows when it was moved and they were not told', () => {
    const moved = commitment({ due: byDay('2026-11-20'), scoredDue: byDay('2026-11-18') });
    expect(stateOf(moved, here('2026-11-19T12:00[Europe/Berlin]'))).toBe('open');
    expect(stateOf(moved, here('2026-11-21T00:00[Europe/Berlin]'))).toBe('unconfirmed');
  });

  test('is open for ever without a due', () => {
    expect(stateOf(commitment({ due: SOMEDAY }), here('2036-01-01T00:00[Europe/Berlin]'))).toBe('open');
  });
});

describe('someday', () => {
  const now = here('2026-11-18T12:00[Europe/Berlin]');
  const loggedAgo = (minutes: number) =>
    commitment({ id: idAt(now.subtract({ minutes }).toInstant().toString()) });
  const DAY = 24 * 60;

  test('is asked about from 30 days on: still want to?', () => {
    expect(asksIfStillWanted(loggedAgo(30 * DAY), now)).toBe(true);
    expect(asksIfStillWanted(loggedAgo(300 * DAY), now)).toBe(true);
    expect(asksIfStillWanted(loggedAgo(30 * DAY - 1), now)).toBe(false);
  });

  test('is asked about once', () => {
    const answered = { ...loggedAgo(300 * DAY), wantedAt: instant('2026-02-22T12:00Z') };
    expect(asksIfStillWanted(answered, now)).toBe(false);
  });

  test.each(EVERY_OUTCOME)('is not asked about once it is settled: $kind', (outcome) => {
    expect(asksIfStillWanted({ ...loggedAgo(60 * DAY), outcome }, now)).toBe(false);
  });

  test('is the only due that is asked about', () => {
    expect(asksIfStillWanted({ ...loggedAgo(60 * DAY), due: byDay('2026-12-24') }, now)).toBe(false);
  });
});

test('a promise born without a due stays so, wherever the list shows it', () => {
  expect(isBornSomeday(commitment({ due: byDay('2026-11-18'), scoredDue: SOMEDAY }))).toBe(true);
  expect(isBornSomeday(commitment({ due: SOMEDAY, scoredDue: byDay('2026-11-18') }))).toBe(false);
});

test('a promise was moved untold when the list shows another due than what counts', () => {
  const said = byDay('2026-11-18');
  expect(isMovedUntold(commitment({ due: byDay('2026-11-20'), scoredDue: said }))).toBe(true);
  expect(isMovedUntold(commitment({ due: SOMEDAY, scoredDue: said }))).toBe(true);
  expect(isMovedUntold(commitment({ due: said, scoredDue: said }))).toBe(false);
  expect(isMovedUntold(commitment({ due: said, scoredDue: SOMEDAY }))).toBe(false);
});
