import { describe, expect, test } from 'vitest';
import { earliestDay } from '../../../utils/domain/earliest-day';
import { asOccurrence, occurrenceDay, occurrenceFrom, projected } from '../../../utils/domain/occurrence';
import { occurrenceSource } from '../../../utils/domain/occurrence-id';
import { MYSELF } from '../../../utils/domain/record/record-id';
import type { CellValue, Row } from '../../../utils/domain/record/row';
import { keep, keepLate, move } from '../../../utils/domain/transitions';
import { cellsOf } from '../../../utils/domain/commitment-cells';
import { at, byDay, DEVICE, day, here, idAt, idOf, instant } from '../../support/commitments';
import { occurrenceOn, ritual, rule } from '../../support/rituals';

const MAYA = idOf(1);
const BEN = idOf(2);
const COFFEE = ritual({
  id: idAt('2026-11-21T09:00Z'),
  text: 'Coffee together',
  person: MAYA,
  first: at('2026-11-23', '07:30'),
  cue: 'When the kettle boils',
  leadMinutes: 10,
});
const MADE = instant('2026-11-21T09:00Z');
const ID = occurrenceOn(COFFEE.id, '2026-11-24');

const touched = (v: Readonly<Record<string, CellValue>>, more: Partial<Row> = {}): Row => ({
  id: ID,
  v: { ritual: COFFEE.id, ...v },
  s: {},
  ...more,
});

describe('the id of an occurrence', () => {
  test('is the same on every device: the day at 00:00 UTC, and the digest of kind, ritual and day', () => {
    expect(occurrenceSource('0FCQe001La9x2', day('2026-11-21'))).toBe('2/0FCQe001La9x2/2516');
    expect(
      ['2026-11-21', '2026-11-22', '2020-01-01', '2099-12-31'].map((on) => occurrenceOn('0FCQe001La9x2', on)),
    ).toEqual(VECTORS);
    expect(occurrenceOn('0FCQe002La9x2', '2026-11-21')).not.toBe(VECTORS[0]);
  });

  test('says its day', () => {
    expect(VECTORS.map((id) => occurrenceDay(id).toString())).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2020-01-01',
      '2099-12-31',
    ]);
  });
});

/** Of four days, by the rule in docs/sync.md. */
const VECTORS = ['0FCW8EGKZaXKL', '0FCtM9pDT4fcJ', '000003iI8E76R', '2qXiq9IwsMHSJ'];

describe('an occurrence that nobody touched', () => {
  test('is what its ritual says, on its day', () => {
    expect(projected(COFFEE, ID)!).toStrictEqual({
      id: ID,
      text: 'Coffee together',
      person: MAYA,
      due: at('2026-11-24', '07:30'),
      scoredDue: at('2026-11-24', '07:30'),
      cue: 'When the kettle boils',
      leadMinutes: 10,
      ritual: COFFEE.id,
      loggedAt: MADE,
      changes: [],
    });
  });

  test('is the same as one of which only the ritual is written', () => {
    expect(occurrenceFrom(touched({}), COFFEE)).toStrictEqual(projected(COFFEE, ID)!);
    const plain = ritual();
    const id = occurrenceOn(plain.id, '2026-11-24');
    const written = { id, v: { ritual: plain.id }, s: {} };
    expect(occurrenceFrom(written, plain)).toStrictEqual(projected(plain, id));
  });

  test('keeps its time on the wall when clocks change', () => {
    const daily = ritual({ first: at('2026-10-20', '07:30') });
    const dues = ['2026-10-24', '2026-10-25'].map((on) => projected(daily, occurrenceOn(daily.id, on))?.due);
    expect(dues).toEqual([at('2026-10-24', '07:30'), at('2026-10-25', '07:30')]);
  });
});

describe('an occurrence that was touched', () => {
  test('has what was touched, and the rest from its ritual', () => {
    expect(occurrenceFrom(touched({ text: 'Tea together', person: BEN }), COFFEE)).toStrictEqual({
      ...projected(COFFEE, ID)!,
      text: 'Tea together',
      person: BEN,
    });
  });

  test('lacks what was taken away from it', () => {
    const bare = touched({ text: null, person: null, due: null, cue: null, lead: null });
    expect(occurrenceFrom(bare, COFFEE)).toStrictEqual({
      id: ID,
      text: undefined,
      person: MYSELF,
      due: { kind: 'someday' },
      scoredDue: { kind: 'someday' },
      ritual: COFFEE.id,
      loggedAt: MADE,
      changes: [],
    });
  });

  test('counts as what was said first when it was moved and nobody was told', () => {
    const to = byDay('2026-11-26');
    const answer = move(
      projected(COFFEE, ID)!,
      { to, telling: 'not-told' },
      here('2026-11-23T20:00[Europe/Berlin]'),
    );
    const { cells, entry } = cellsOf(answer.ok ? answer.patch : {});
    const row = touched(cells, { log: [{ s: [3_626_700, 0, DEVICE], e: entry! }] });
    expect(occurrenceFrom(row, COFFEE)).toMatchObject({
      due: to,
      scoredDue: at('2026-11-24', '07:30'),
      changes: [{ from: at('2026-11-24', '07:30'), to, told: false }],
    });
  });

  test('is of no form we know when one of its cells is', () => {
    expect(occurrenceFrom(touched({ due: [9] }), COFFEE)).toBeUndefined();
  });

  test('leaves the row as it is', () => {
    const row = touched({ text: 'Tea' });
    asOccurrence(row, COFFEE);
    expect(row).toEqual(touched({ text: 'Tea' }));
  });
});

describe('an occurrence was promised', () => {
  const MIDDAY = here('2026-11-24T12:00[Europe/Berlin]');

  test('with its ritual: what was brought forward to the day before is done after that', () => {
    const walk = projected(COFFEE, ID)!;
    const deedAt = instant('2026-11-23T19:00Z');
    expect(keepLate(walk, { deedAt }, MIDDAY)).toMatchObject({ ok: true });
  });

  test('not before its ritual was', () => {
    const deedAt = MADE.subtract({ minutes: 1 });
    const answer = keepLate(projected(COFFEE, ID)!, { deedAt }, MIDDAY);
    expect(answer).toEqual({ ok: false, reason: 'deed-before-promise' });
  });

  test('before it was written down, when its ritual goes on from another that morning', () => {
    const later = ritual({
      ...COFFEE,
      id: idAt('2026-11-24T10:00Z'),
      first: at('2026-11-24', '07:30'),
      after: COFFEE.id,
    });
    const coffee = projected(later, ID)!;
    expect(coffee.loggedAt).toEqual(instant('2026-11-23T23:00Z'));
    expect(keepLate(coffee, { deedAt: instant('2026-11-24T07:00Z') }, MIDDAY)).toMatchObject({ ok: true });
  });

  test('and kept like any other promise', () => {
    expect(keep(projected(COFFEE, ID)!, MIDDAY)).toEqual({
      ok: true,
      patch: {
        outcome: {
          kind: 'kept',
          at: instant('2026-11-24T06:40Z'),
          scoredUntil: instant('2026-11-24T06:40Z'),
        },
        event: { kind: 'settled', as: 'kept' },
      },
    });
  });
});

describe('a ritual is expected', () => {
  test.each([
    ['from its first day', ritual({ id: idAt('2026-11-21T09:00Z') }), '2026-11-21'],
    [
      'not before it was made, whatever its first day says',
      ritual({ id: idAt('2026-11-23T09:00Z'), first: at('2026-11-01', '07:30') }),
      '2026-11-23',
    ],
    [
      'on the day it was made, wherever that was',
      ritual({ id: idAt('2026-11-22T09:00Z'), rule: rule('FREQ=DAILY') }),
      '2026-11-21',
    ],
    [
      'from its first day when it goes on from another, whenever that was written',
      ritual({ id: idAt('2026-11-23T09:00Z'), after: COFFEE.id }),
      '2026-11-21',
    ],
  ])('%s', (_sentence, given, expected) => {
    expect(earliestDay(given).toString()).toBe(expected);
  });
});
