import fc from 'fast-check';
import { expect, test } from 'vitest';

import { commitmentFrom } from '../../utils/domain/commitment-record';
import { correct, type Correction } from '../../utils/domain/correct';
import { dueToCell } from '../../utils/domain/due';
import { historyOf } from '../../utils/domain/history-of';
import { minuteOf } from '../../utils/domain/record/minute';
import type { Row } from '../../utils/domain/record/row';
import { miss } from '../../utils/domain/transitions';
import { byDay, DEVICE, here, idAt, written } from '../support/commitments';

const MADE = '2026-11-01T08:00Z';
const NOW = here('2026-11-20T10:00[Europe/Berlin]');
const born: Row = { id: idAt(MADE), v: { text: 'Call', due: dueToCell(byDay('2026-11-10')) }, s: {} };

const aCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.constantFrom('kept', 'missed', 'released', 'withdrawn', 'open').map((kind) => ({ kind })),
  fc
    .integer({ min: 0, max: 17 * 24 })
    .map((hours) => ({ kind: 'late' as const, deedAt: NOW.subtract({ hours }).toInstant() })),
);

/** Does each that can be done, an hour after the other; what was opened again is missed once more. */
function live(corrections: readonly Correction[]): readonly Row[] {
  const rows: Row[] = [];
  let row = born;
  for (const [hour, to] of corrections.entries()) {
    const now = NOW.add({ hours: hour });
    const standing = commitmentFrom(row)!;
    const answer = standing.outcome ? correct(standing, to, now) : miss(standing, now);
    if (!answer.ok) continue;
    row = written(row, answer.patch, [minuteOf(now.toInstant()), 0, DEVICE]);
    rows.push(row);
  }
  return rows;
}

test('a correction keeps all that was in the log, and adds one entry', () => {
  fc.assert(
    fc.property(fc.array(aCorrection, { maxLength: 12 }), (corrections) => {
      const rows = live(corrections);
      for (const [index, row] of rows.entries()) {
        expect(row.log).toHaveLength(index + 1);
        expect(row.log?.slice(0, index)).toEqual(rows[index - 1]?.log ?? []);
      }
    }),
  );
});

test('what happened is told in order, one sentence for each change, and ends as it stands', () => {
  fc.assert(
    fc.property(fc.array(aCorrection, { maxLength: 12 }), (corrections) => {
      const rows = live(corrections);
      const happened = historyOf(rows.at(-1) ?? born);
      const times = happened.map(({ at }) => at.epochMilliseconds);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const last = happened.at(-1)!;
      const outcome = commitmentFrom(rows.at(-1) ?? born)?.outcome?.kind;
      expect('as' in last ? last.as : undefined).toBe(outcome);
    }),
  );
});
