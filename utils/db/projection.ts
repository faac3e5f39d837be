import { earliestDay } from '../domain/earliest-day';
import { occurrenceDays } from '../domain/occurrence-days';
import { occurrenceId, occurrenceSource } from '../domain/occurrence-id';
import { dayNumber, dayOf } from '../domain/record/minute';
import type { Ritual } from '../domain/ritual';
import { readRituals } from './rituals';
import type { ProjectedRow, SteadilyDatabase } from './schema';
import type { Environment } from './write';

/** A day more than untouched ones wait, for who travels west. */
const DAYS_BACK = 8;
const DAYS_AHEAD = 5 * 7;

interface ProjectOptions extends Pick<Environment, 'hasRoom'> {
  /** Where the person is. */
  readonly today: Temporal.PlainDate;
  /** SHA-256. */
  readonly digest: (text: string) => Promise<Uint8Array>;
}

/**
 * Brings the projection in line with the rituals: which occurrences there are from eight days ago to five weeks ahead,
 * by the wall calendar of each. Safe to run at any time, any number of times: only differences are written, together.
 * @returns whether anything changed; false also where the disk has no room for it
 */
export async function project(db: SteadilyDatabase, options: ProjectOptions): Promise<boolean> {
  for (;;) {
    const [rituals, present] = await Promise.all([readRituals(db), db.projection.toArray()]);
    // A digest takes longer than a transaction waits, so that all of it is worked out before.
    const expected = await expectedOf(rituals, present, options);
    const [fresh, stale] = [lackingIn(present, expected), lackingIn(expected, present)];
    if (fresh.length + stale.length === 0 || !(await options.hasRoom())) return false;
    const isDone = await db.transaction('rw', [db.rituals, db.people, db.projection], async () => {
      if (JSON.stringify(await readRituals(db)) !== JSON.stringify(rituals)) return false;
      await db.projection.bulkDelete(stale.map(({ id }) => id));
      await db.projection.bulkPut([...fresh]);
      return true;
    });
    if (isDone) return true;
  }
}

async function expectedOf(
  rituals: readonly Ritual[],
  present: readonly ProjectedRow[],
  { today, digest }: ProjectOptions,
): Promise<readonly ProjectedRow[]> {
  const ids = new Map(present.map(({ id, ritual, day }) => [`${ritual}/${day}`, id]));
  const begin = today.subtract({ days: DAYS_BACK });
  const end = today.add({ days: DAYS_AHEAD });
  const days = rituals.flatMap((ritual) => {
    const earliest = earliestDay(ritual);
    const from = Temporal.PlainDate.compare(begin, earliest) < 0 ? earliest : begin;
    return occurrenceDays(ritual, from, end).map((on) => ({ ritual: ritual.id, day: dayNumber(on) }));
  });
  return Promise.all(
    days.map(async ({ ritual, day }) => {
      const known = ids.get(`${ritual}/${day}`);
      const id = known ?? occurrenceId(dayOf(day), await digest(occurrenceSource(ritual, dayOf(day))));
      return { id, ritual, day };
    }),
  );
}

/** The rows of the second list that are not in the first. */
function lackingIn(list: readonly ProjectedRow[], rows: readonly ProjectedRow[]): readonly ProjectedRow[] {
  const ids = new Set(list.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}
