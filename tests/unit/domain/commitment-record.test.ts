import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../utils/domain/commitment-cells';
import { commitmentFrom } from '../../../utils/domain/commitment-record';
import { type Due, SOMEDAY } from '../../../utils/domain/due';
import { mergeRows } from '../../../utils/domain/record/merge';
import { instantOf } from '../../../utils/domain/record/minute';
import { MYSELF } from '../../../utils/domain/record/record-id';
import { type CellValue, type LogEntry, type Row, UNDO } from '../../../utils/domain/record/row';
import type { Stamp } from '../../../utils/domain/record/stamp';
import { hideWords, keep, log, move, type Patch, reword } from '../../../utils/domain/transitions';
import {
  at,
  byDay,
  byWeek,
  commitment,
  EVERY_OUTCOME,
  here,
  idAt,
  idOf,
  instant,
  written,
} from '../../support/commitments';

const NOW = here('2026-11-18T10:30[Europe/Berlin]');
const ID = idAt('2026-11-18T09:30Z');
const FRIDAY = [2, 2515];
const MONDAY = [2, 2518];
const stampAt = (time: string): Stamp => [instant(time).epochMilliseconds / 60_000 - 26_297_280, 0, 'Dk4m7'];
const LATER = stampAt('2026-11-19T08:00Z');
const row = (v: Row['v'], rest: Partial<Row> = {}): Row => ({ id: ID, v, s: {}, ...rest });
const patchOf = (answer: ReturnType<typeof log>): Patch => {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.patch;
};

describe('what is logged', () => {
  test('writes no default: not myself, not someday, no cue', () => {
    const patch = patchOf(log({ text: 'Water the plants', person: MYSELF, due: SOMEDAY, cue: '' }, NOW));
    expect(cellsOf(patch)).toStrictEqual({ cells: { text: 'Water the plants' } });
  });

  test('writes its words, person, due and cue; the scored due follows the due', () => {
    const draft = { text: 'Call', person: idOf(7), due: byDay('2026-11-20'), cue: 'when I close the laptop' };
    expect(cellsOf(patchOf(log(draft, NOW)))).toStrictEqual({
      cells: { text: 'Call', person: idOf(7), due: FRIDAY, cue: 'when I close the laptop' },
    });
  });

  test('is read as it was said', () => {
    const cells = { text: 'Call', person: idOf(7), due: FRIDAY, cue: 'when I close the laptop' };
    expect(commitmentFrom(row(cells))).toStrictEqual({
      id: ID,
      text: 'Call',
      person: idOf(7),
      due: byDay('2026-11-20'),
      scoredDue: byDay('2026-11-20'),
      cue: 'when I close the laptop',
      loggedAt: instant('2026-11-18T09:30Z'),
      changes: [],
    });
  });

  test('to myself, without a due, is read as that', () => {
    expect(commitmentFrom(row({ text: 'Water the plants' }))).toStrictEqual({
      id: ID,
      text: 'Water the plants',
      person: MYSELF,
      due: SOMEDAY,
      scoredDue: SOMEDAY,
      loggedAt: instant('2026-11-18T09:30Z'),
      changes: [],
    });
  });

  test.each<Due>([
    at('2026-11-18', '19:05'),
    byDay('2026-11-20'),
    byWeek('2026-11-22'),
    byDay('9999-12-31'),
    at('9999-12-31', '23:59'),
  ])('is never lost to the lists: a due that is taken is read again (%#)', (due) => {
    const answer = log({ text: 'Call', due }, NOW);
    const read = answer.ok ? commitmentFrom(row(cellsOf(answer.patch).cells))?.due : due;
    expect(read).toEqual(due);
  });
});

describe('a move writes its cells together', () => {
  const promise = commitment({ id: ID, due: byDay('2026-11-20') });
  const moveTo = (to: Due, telling: 'told' | 'not-told', from = promise) =>
    patchOf(move(from, { to, telling }, NOW));

  test('told: the due, and that what counts is as the due', () => {
    expect(cellsOf(moveTo(byDay('2026-11-23'), 'told'))).toStrictEqual({
      cells: { due: MONDAY, scored: null },
      entry: [1, 1, 2, ...FRIDAY, ...MONDAY],
    });
  });

  test('not told: the due, and what still counts', () => {
    expect(cellsOf(moveTo(byDay('2026-11-23'), 'not-told'))).toStrictEqual({
      cells: { due: MONDAY, scored: FRIDAY },
      entry: [1, 0, 2, ...FRIDAY, ...MONDAY],
    });
  });

  test('to someday: the default is no value, what counts is', () => {
    expect(cellsOf(moveTo(SOMEDAY, 'not-told'))).toStrictEqual({
      cells: { due: null, scored: FRIDAY },
      entry: [1, 0, 2, ...FRIDAY, 0],
    });
  });

  test('born someday: what counts is still nothing', () => {
    expect(cellsOf(moveTo(byDay('2026-11-23'), 'told', commitment({ id: ID })))).toStrictEqual({
      cells: { due: MONDAY, scored: [0] },
      entry: [1, 1, 1, 0, ...MONDAY],
    });
  });

  test.each<[string, Due, 'told' | 'not-told', Due]>([
    ['told', byDay('2026-11-23'), 'told', byDay('2026-11-23')],
    ['not told', at('2026-11-23', '08:00'), 'not-told', byDay('2026-11-20')],
    ['to someday', SOMEDAY, 'not-told', byDay('2026-11-20')],
  ])('and is read again as it was: %s', (_sentence, to, telling, scoredDue) => {
    const moved = written(row({ text: 'Call', due: FRIDAY }), moveTo(to, telling), LATER);
    expect(commitmentFrom(moved)).toStrictEqual({
      ...commitment({ id: ID, text: 'Call', due: to, scoredDue }),
      changes: [
        { at: instant('2026-11-19T08:00Z'), from: byDay('2026-11-20'), to, told: telling === 'told' },
      ],
    });
  });

  test('and is gone from its changes once it was undone', () => {
    const moved = written(row({ text: 'Call', due: FRIDAY }), moveTo(byDay('2026-11-23'), 'told'), LATER);
    const undo: LogEntry = { s: [LATER[0] + 1, 0, 'Dk4m7'], e: [UNDO, ...LATER] };
    const undone = { ...moved, v: { text: 'Call', due: FRIDAY, scored: null }, log: [...moved.log!, undo] };
    expect(commitmentFrom(undone)).toStrictEqual(
      commitment({ id: ID, text: 'Call', due: byDay('2026-11-20') }),
    );
  });
});

describe('what is settled', () => {
  test.each(EVERY_OUTCOME)('is one cell and an entry in the log: $kind', (outcome) => {
    const settled = written(
      row({ text: 'Call', due: FRIDAY }),
      { outcome, event: { kind: 'settled', as: outcome.kind } },
      LATER,
    );
    expect(settled).toMatchObject({ s: { outcome: LATER }, log: [{ s: LATER, e: [2, expect.any(Number)] }] });
    expect(commitmentFrom(settled)).toStrictEqual({
      ...commitment({ id: ID, text: 'Call', due: byDay('2026-11-20') }),
      outcome,
      notedAt: instant('2026-11-19T08:00Z'),
    });
  });

  test('is open again when its outcome was cleared', () => {
    expect(commitmentFrom(row({ text: 'Call', outcome: null }))).toStrictEqual(
      commitment({ id: ID, text: 'Call' }),
    );
  });

  test('kept here and moved there, it is kept, on the due it was moved to', () => {
    const base = row({ text: 'Call', due: FRIDAY });
    const promise = commitment({ id: ID, due: byDay('2026-11-20') });
    const kept = patchOf(keep(promise, NOW));
    const here = written(base, kept, LATER);
    const there = written(base, patchOf(move(promise, { to: byDay('2026-11-23'), telling: 'told' }, NOW)), [
      LATER[0],
      0,
      'La9x2',
    ]);
    expect(commitmentFrom(mergeRows(here, there))).toMatchObject({
      due: byDay('2026-11-23'),
      scoredDue: byDay('2026-11-23'),
      outcome: kept.outcome,
      changes: [{ told: true }],
    });
  });
});

describe('words', () => {
  test('that are edited write nothing else', () => {
    expect(cellsOf(patchOf(reword('Call Maya')))).toStrictEqual({ cells: { text: 'Call Maya' } });
  });

  test('that are hidden are cleared, and everything else stays', () => {
    const hidden = written(
      row({ text: 'Call', cue: 'After lunch', due: FRIDAY }),
      patchOf(hideWords()),
      LATER,
    );
    expect(hidden.v).toStrictEqual({ text: null, cue: null, due: FRIDAY });
    expect(commitmentFrom(hidden)).toStrictEqual(
      commitment({ id: ID, text: undefined, due: byDay('2026-11-20') }),
    );
  });
});

test('every other cell is read as what it means', () => {
  expect(
    commitmentFrom(row({ text: 'Walk', lead: 0, ritual: idOf(3), wanted: 5, snoozedUntil: 9 })),
  ).toStrictEqual({
    ...commitment({ id: ID, text: 'Walk' }),
    leadMinutes: 0,
    ritual: idOf(3),
    wantedAt: instantOf(5),
    snoozedUntil: instantOf(9),
  });
});

test.each<[string, CellValue]>([
  ['text', 5],
  ['text', ['Call']],
  ['due', [9, 1]],
  ['due', 'tomorrow'],
  ['scored', [2]],
  ['outcome', [9, 1]],
  ['outcome', 'kept'],
  ['person', 5],
  ['cue', 5],
  ['lead', 'an hour'],
  ['ritual', 5],
  ['wanted', 'yes'],
  ['wanted', 2 ** 50],
  ['snoozedUntil', 'tomorrow'],
])('a row whose %s is of no form we know is kept, not shown: %j', (field, value) => {
  expect(commitmentFrom(row({ text: 'Call', [field]: value }))).toBeUndefined();
});
