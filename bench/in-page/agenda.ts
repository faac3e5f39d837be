import { readAgendaCommitments } from '../../utils/db/commitments';
import { indexesOf } from '../../utils/db/indexes';
import { openDatabase } from '../../utils/db/open';
import type { StoredRow } from '../../utils/db/schema';
import { agenda } from '../../utils/domain/agenda';
import { commitmentFrom } from '../../utils/domain/commitment-record';
import { dayNumber, minuteOf } from '../../utils/domain/record/minute';
import { recordId } from '../../utils/domain/record/record-id';

export interface AgendaTimes {
  /** Milliseconds, each the median of the rounds. */
  readonly agenda: number;
  readonly wholeTable: number;
}

const OPEN = 12;
const ROUNDS = 9;

/** Stores so many promises, twelve of them open, and times the agenda against reading and sorting all of them. */
async function timeAgenda(stored: number): Promise<AgendaTimes> {
  const name = `bench-${stored}`;
  const opening = await openDatabase({ name });
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  const now = Temporal.Now.zonedDateTimeISO();
  const rows = Array.from({ length: stored }, (_, index) => rowOf(index, now));
  await db.commitments.bulkPut(rows);
  const times = { agenda: [] as number[], wholeTable: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.wholeTable.push(
      await timed(async () => {
        const all = await db.commitments.toArray();
        return agenda(
          all.flatMap((row) => commitmentFrom(row) ?? []),
          now,
        );
      }),
    );
    times.agenda.push(
      await timed(async () =>
        agenda(await readAgendaCommitments(db, now.startOfDay().toInstant(), now.toPlainDate()), now),
      ),
    );
  }
  db.close();
  return { agenda: median(times.agenda), wholeTable: median(times.wholeTable) };
}

function rowOf(index: number, now: Temporal.ZonedDateTime): StoredRow {
  const minute = minuteOf(now.toInstant()) - 60 * 24 * 2 - index;
  const id = recordId({ minute, random: index & 0xffff, device: 'Bench' });
  const due = [2, dayNumber(now.toPlainDate()) + (index % 5)];
  const isOpen = index < OPEN;
  const row = {
    id,
    v: {
      text: `Promise ${index}, with as many words as people use`,
      due,
      ...(!isOpen && { outcome: [1, minute + 1] }),
    },
    s: isOpen ? {} : { outcome: [minute + 1, 0, 'Bench'] as const },
  };
  return { ...row, ix: indexesOf('commitments', row) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

Object.assign(globalThis, { timeAgenda });
