import { expect, test } from 'vitest';
import { goingOn, planRows } from '../../../utils/domain/rebuilding-plan';
import { beginning, occurrenceOn, ritual, rule } from '../../support/rituals';
import { byDay, commitment, day, EVERY_OUTCOME, idOf } from '../../support/commitments';

const TODAY = day('2026-11-21');
const [KEPT, LATE, MISSED] = EVERY_OUTCOME;
const said = (of: string, on: string, outcome = KEPT) =>
  commitment({ id: occurrenceOn(of, on), ritual: of, due: byDay(on), ...(outcome && { outcome }) });

test('a row has a mark for every day the ritual was for, and says where nothing was noted', () => {
  const sundays = ritual({ rule: rule('FREQ=WEEKLY;BYDAY=SU'), first: byDay('2026-11-01') });
  const [row] = planRows(
    [sundays],
    [said(sundays.id, '2026-11-01'), said(sundays.id, '2026-11-08', MISSED)],
    TODAY,
  );
  expect(row?.marks.map((mark) => [mark.day.toString(), mark.shape])).toEqual([
    ['2026-11-01', 'kept'],
    ['2026-11-08', 'missed'],
    ['2026-11-15', 'none'],
  ]);
});

test('the last six weeks are shown, and no more', () => {
  const daily = ritual({ first: byDay('2026-01-01') });
  const [row] = planRows([daily], [], TODAY);
  expect([row?.marks.length, row?.marks[0]?.day.toString(), row?.marks.at(-1)?.day.toString()]).toEqual([
    42,
    '2026-10-11',
    '2026-11-21',
  ]);
});

test('days of a pause are missing, unless something was said of them', () => {
  const daily = ritual({
    first: byDay('2026-11-17'),
    pauses: [{ from: day('2026-11-18'), to: day('2026-11-20') }],
  });
  const [row] = planRows([daily], [said(daily.id, '2026-11-19', LATE)], TODAY);
  expect(row?.marks.map((mark) => [mark.day.day, mark.shape])).toEqual([
    [17, 'none'],
    [19, 'late'],
    [21, 'none'],
  ]);
});

test('one that goes on from another is one row with it, and counts once', () => {
  const before = ritual({ id: idOf(1), first: byDay('2026-11-16'), until: day('2026-11-18') });
  const next = ritual({ id: idOf(2), first: beginning(byDay('2026-11-19')), after: idOf(1) });
  const other = ritual({ id: idOf(3), first: byDay('2026-11-21') });
  const rows = planRows([before, next, other], [said(idOf(1), '2026-11-17')], TODAY);
  expect(rows.map((row) => [row.ritual.id, row.marks.map(({ shape }) => shape)])).toEqual([
    [idOf(2), ['none', 'kept', 'none', 'none', 'none', 'none']],
    [idOf(3), ['none']],
  ]);
  expect(goingOn(rows, TODAY)).toBe(2);
});

test('one that has ended counts no more', () => {
  const ended = ritual({ first: byDay('2026-11-01'), until: day('2026-11-20') });
  expect(goingOn(planRows([ended], [], TODAY), TODAY)).toBe(0);
  expect(goingOn(planRows([{ ...ended, until: TODAY }], [], TODAY), TODAY)).toBe(1);
});

test('links in a circle end', () => {
  const circle = [ritual({ id: idOf(1), after: idOf(2) }), ritual({ id: idOf(2), after: idOf(1) })];
  const third = ritual({ id: idOf(3), after: idOf(1) });
  expect(planRows([...circle, third], [], TODAY).map((row) => row.ritual.id)).toEqual([idOf(3)]);
});
