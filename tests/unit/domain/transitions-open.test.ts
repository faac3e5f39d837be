import { describe, expect, test } from 'vitest';
import { type Due, SOMEDAY } from '../../../utils/domain/due';
import { callOff, move, stillWant, takeBack, type Telling } from '../../../utils/domain/transitions';
import { at, byDay, byWeek, commitment, here, instant } from '../../support/commitments';

const berlin = (time: string) => here(`${time}[Europe/Berlin]`);
const SEVEN = at('2026-11-18', '19:00');
const NIGHT = at('2026-11-18', '21:00');
const BEFORE = berlin('2026-11-18T18:59');
const DUE = berlin('2026-11-18T19:00');
const refused = (reason: string) => ({ ok: false, reason });
const moved = (from: Due, to: Due, { told, scored }: { told: boolean; scored: Due }) => ({
  ok: true,
  patch: { due: to, scoredDue: scored, event: { kind: 'moved', from, to, told } },
});

describe('move', () => {
  const promise = commitment({ due: SEVEN });

  test('told before the due, what counts moves along', () => {
    expect(move(promise, { to: NIGHT, telling: 'told' }, BEFORE)).toStrictEqual(
      moved(SEVEN, NIGHT, { told: true, scored: NIGHT }),
    );
  });

  test('telling them once it is due is too late', () => {
    expect(move(promise, { to: NIGHT, telling: 'told' }, DUE)).toEqual(refused('was-due-already'));
  });

  test('once it is due, what counts moves along only when both agreed on it beforehand', () => {
    expect(move(promise, { to: NIGHT, telling: 'agreed-before-due' }, DUE)).toStrictEqual(
      moved(SEVEN, NIGHT, { told: true, scored: NIGHT }),
    );
  });

  test.each([
    ['before', BEFORE],
    ['after', DUE],
  ])('not told, %s the due, the list moves and what counts stays', (_when, now) => {
    expect(move(promise, { to: NIGHT, telling: 'not-told' }, now)).toStrictEqual(
      moved(SEVEN, NIGHT, { told: false, scored: SEVEN }),
    );
  });

  test('it was due when what was said to them was, whatever the list shows meanwhile', () => {
    const untold = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });
    const telling = { to: byDay('2026-11-21'), telling: 'told' } as const;
    expect(move(untold, telling, BEFORE)).toStrictEqual(
      moved(byDay('2026-11-20'), byDay('2026-11-21'), { told: true, scored: byDay('2026-11-21') }),
    );
    expect(move(untold, telling, DUE)).toEqual(refused('was-due-already'));
  });

  test('not told twice, what was said first still counts', () => {
    const untold = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });
    expect(move(untold, { to: byWeek('2026-11-29'), telling: 'not-told' }, DUE)).toStrictEqual(
      moved(byDay('2026-11-20'), byWeek('2026-11-29'), { told: false, scored: SEVEN }),
    );
  });

  test.each<Telling>(['told', 'not-told', 'agreed-before-due'])(
    'to someday keeps the scored due: %s',
    (telling) => {
      expect(move(promise, { to: SOMEDAY, telling }, BEFORE)).toStrictEqual(
        moved(SEVEN, SOMEDAY, { told: telling !== 'not-told', scored: SEVEN }),
      );
    },
  );

  test('from someday back to a day they are told of, that day counts', () => {
    const parked = commitment({ due: SOMEDAY, scoredDue: SEVEN });
    expect(move(parked, { to: NIGHT, telling: 'told' }, BEFORE)).toStrictEqual(
      moved(SOMEDAY, NIGHT, { told: true, scored: NIGHT }),
    );
  });

  test.each<Telling>(['told', 'not-told', 'agreed-before-due'])(
    'a promise born someday never starts to count: %s',
    (telling) => {
      expect(move(commitment({ due: SOMEDAY }), { to: SEVEN, telling }, BEFORE)).toStrictEqual(
        moved(SOMEDAY, SEVEN, { told: telling !== 'not-told', scored: SOMEDAY }),
      );
    },
  );

  test.each<[string, Due]>([
    ['a moment', at('2026-11-18', '18:59')],
    ['a moment in another zone', at('2026-11-18', '17:59', 'Europe/London')],
    ['yesterday', byDay('2026-11-17')],
    ['last week', byWeek('2026-11-15')],
  ])('to the past is refused: %s', (_sentence, to) => {
    expect(move(promise, { to, telling: 'not-told' }, BEFORE)).toEqual(refused('due-in-past'));
  });

  test('to later today is no move to the past', () => {
    expect(move(promise, { to: byDay('2026-11-18'), telling: 'not-told' }, BEFORE)).toMatchObject({
      ok: true,
    });
  });
});

describe('call off', () => {
  const released = {
    ok: true,
    patch: {
      outcome: { kind: 'released', at: instant('2026-11-18T18:00Z') },
      event: { kind: 'settled', as: 'released' },
    },
  };

  test('once it is due, only what both had agreed on before', () => {
    const promise = commitment({ due: SEVEN });
    expect(callOff(promise, { agreedBeforeDue: true }, DUE)).toStrictEqual(released);
    expect(callOff(promise, { agreedBeforeDue: false }, DUE)).toEqual(refused('was-due-already'));
    expect(callOff(promise, { agreedBeforeDue: false }, DUE.subtract({ hours: 1 }))).toEqual(
      refused('not-agreed'),
    );
  });

  test('before it is due, when both agree', () => {
    expect(callOff(commitment({ due: NIGHT }), { agreedBeforeDue: true }, DUE)).toStrictEqual(released);
    expect(callOff(commitment({ due: SOMEDAY }), { agreedBeforeDue: true }, DUE)).toStrictEqual(released);
  });

  test('moving it without telling them gives no more time for that', () => {
    const untold = commitment({ due: byDay('2026-11-20'), scoredDue: SEVEN });
    expect(callOff(untold, { agreedBeforeDue: false }, DUE)).toEqual(refused('was-due-already'));
  });
});

test.each([
  ['before it is due', SEVEN, BEFORE],
  ['after it was due', SEVEN, DUE],
  ['someday', SOMEDAY, DUE],
])('taken back at any time, no reason asked: %s', (_sentence, due, now) => {
  expect(takeBack(commitment({ due }), now)).toStrictEqual({
    ok: true,
    patch: {
      outcome: { kind: 'withdrawn', at: now.toInstant() },
      event: { kind: 'settled', as: 'withdrawn' },
    },
  });
});

test('still wanted someday is remembered with the minute it was said', () => {
  expect(stillWant(commitment(), berlin('2026-11-18T19:00:40'))).toStrictEqual({
    ok: true,
    patch: { wantedAt: instant('2026-11-18T18:00Z') },
  });
});
