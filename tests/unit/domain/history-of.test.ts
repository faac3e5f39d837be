import { expect, test } from 'vitest';

import { correct } from '../../../utils/domain/correct';
import { type Happening, historyOf } from '../../../utils/domain/history-of';
import { commitmentFrom } from '../../../utils/domain/commitment-record';
import { dueToCell } from '../../../utils/domain/due';
import { instantOf } from '../../../utils/domain/record/minute';
import { type Row, UNDO } from '../../../utils/domain/record/row';
import type { Stamp } from '../../../utils/domain/record/stamp';
import { miss, move, type Transition } from '../../../utils/domain/transitions';
import { byDay, DEVICE, here, idAt, written } from '../../support/commitments';

const ZONE = 'Europe/Berlin';
const MADE = '2026-11-01T08:00Z';
const TUESDAY = byDay('2026-11-03');
const THURSDAY = byDay('2026-11-05');
const born: Row = { id: idAt(MADE), v: { text: 'Call', due: dueToCell(TUESDAY) }, s: {} };

const stampAt = (text: string): Stamp => {
  const minute = Math.floor(
    (here(`${text}[${ZONE}]`).epochMilliseconds - instantOf(0).epochMilliseconds) / 60_000,
  );
  return [minute, 0, DEVICE];
};
const when = (text: string) => here(`${text}[${ZONE}]`).toInstant();

function does(
  row: Row,
  on: string,
  act: (
    commitment: NonNullable<ReturnType<typeof commitmentFrom>>,
    now: Temporal.ZonedDateTime,
  ) => Transition,
): Row {
  const answer = act(commitmentFrom(row)!, here(`${on}[${ZONE}]`));
  if (!answer.ok) throw new Error(answer.reason);
  return written(row, answer.patch, stampAt(on));
}

/** What an undo writes: the outcome as it was, and an entry that cancels. */
function undoes(row: Row, on: string, undone: string, outcome: Row['v'][string]): Row {
  const s = stampAt(on);
  return {
    ...row,
    v: { ...row.v, outcome },
    s: { ...row.s, outcome: s },
    log: [...(row.log ?? []), { s, e: [UNDO, ...stampAt(undone)] }],
  };
}

const LOGGED: Happening = { kind: 'logged', at: when('2026-11-01T09:00') };

test('a promise that nothing happened to was logged', () => {
  expect(historyOf(born)).toEqual([LOGGED]);
});

test('what happened is told in order: moved, missed, corrected, opened again', () => {
  let row = does(born, '2026-11-02T10:00', (c, now) => move(c, { to: THURSDAY, telling: 'told' }, now));
  row = does(row, '2026-11-06T10:00', miss);
  row = does(row, '2026-11-07T10:00', (c, now) =>
    correct(c, { kind: 'late', deedAt: now.subtract({ hours: 2 }).toInstant() }, now),
  );
  row = does(row, '2026-11-08T10:00', (c, now) => correct(c, { kind: 'open' }, now));
  row = does(row, '2026-11-09T10:00', miss);
  expect(historyOf(row)).toEqual([
    LOGGED,
    { kind: 'moved', at: when('2026-11-02T10:00'), from: TUESDAY, to: THURSDAY, told: true },
    { kind: 'settled', at: when('2026-11-06T10:00'), as: 'missed' },
    { kind: 'corrected', at: when('2026-11-07T10:00'), as: 'late' },
    { kind: 'reopened', at: when('2026-11-08T10:00') },
    { kind: 'settled', at: when('2026-11-09T10:00'), as: 'missed' },
  ]);
});

test('what was taken back at once was a slip: nothing is told of it', () => {
  const row = does(born, '2026-11-03T10:00', miss);
  expect(historyOf(undoes(row, '2026-11-03T10:01', '2026-11-03T10:00', null))).toEqual([LOGGED]);
});

test('a move that was taken back was never said', () => {
  const row = does(born, '2026-11-02T10:00', (c, now) => move(c, { to: THURSDAY, telling: 'told' }, now));
  const log = [
    ...(row.log ?? []),
    { s: stampAt('2026-11-02T12:00'), e: [UNDO, ...stampAt('2026-11-02T10:00')] },
  ];
  expect(historyOf({ ...row, log })).toEqual([LOGGED]);
});

test('what was taken back days later was opened again', () => {
  const row = does(born, '2026-11-03T10:00', miss);
  expect(historyOf(undoes(row, '2026-11-05T10:00', '2026-11-03T10:00', null))).toEqual([
    LOGGED,
    { kind: 'settled', at: when('2026-11-03T10:00'), as: 'missed' },
    { kind: 'reopened', at: when('2026-11-05T10:00') },
  ]);
});

test('a correction that is taken back days later is a correction to what was before', () => {
  const missed = does(born, '2026-11-04T10:00', miss);
  const row = does(missed, '2026-11-05T10:00', (c, now) => correct(c, { kind: 'withdrawn' }, now));
  expect(historyOf(undoes(row, '2026-11-07T10:00', '2026-11-05T10:00', missed.v['outcome']!))).toEqual([
    LOGGED,
    { kind: 'settled', at: when('2026-11-04T10:00'), as: 'missed' },
    { kind: 'corrected', at: when('2026-11-05T10:00'), as: 'withdrawn' },
    { kind: 'corrected', at: when('2026-11-07T10:00'), as: 'missed' },
  ]);
});

test('an outcome that the log does not know is told all the same', () => {
  const { log, ...row } = does(born, '2026-11-04T10:00', miss);
  expect(log).toHaveLength(1);
  expect(historyOf(row)).toEqual([LOGGED, { kind: 'settled', at: when('2026-11-04T10:00'), as: 'missed' }]);
});
