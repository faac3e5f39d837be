import { useCallback } from 'react';

import { readAppreciationsOn } from '../../utils/db/appreciations';
import { readDates } from '../../utils/db/dates';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readPeople } from '../../utils/db/people';
import { readRepairsOf } from '../../utils/db/repairs';
import { type Revived, readRevived } from '../../utils/db/revived';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSyncStatus } from '../../utils/db/sync-status';
import type { Appreciation } from '../../utils/domain/appreciation';
import { type ComingDate, nearDates } from '../../utils/domain/coming-dates';
import type { Commitment } from '../../utils/domain/commitment';
import { RESURFACING_DAYS } from '../../utils/domain/daily-prompt';
import type { ImportantDate } from '../../utils/domain/important-date';
import type { Person } from '../../utils/domain/person';
import type { Prompt } from '../../utils/domain/prompts';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import { useLive } from './useLive';
import { usePrompts } from './usePrompts';
import type { SyncStatus } from './useSync';

export interface AsideContent {
  /** The day all this was read for. */
  readonly day: Temporal.PlainDate;
  readonly people: readonly Person[];
  readonly prompts: readonly Prompt[];
  /** Today's, and those of the days that are shown again today. */
  readonly appreciations: readonly Appreciation[];
  /** The latest settled with each of today's people, in their order; people who are not known here are left out. */
  readonly settled: readonly {
    readonly person: Person;
    readonly commitments: readonly Commitment[];
    /** Those of these commitments. */
    readonly repairs: readonly Repair[];
  }[];
  /** Important dates that are near, today's first. */
  readonly near: readonly ComingDate[];
  /** What was deleted on one device and changed on another later. */
  readonly revived: readonly Revived[];
  /** What is known of the devices. */
  readonly status: SyncStatus | undefined;
}

/** For more people than that the shapes would be a wall. */
const PEOPLE_SHOWN = 6;
const LAST = 10;

/**
 * Everything beside the day's list, read together so that nothing shifts; undefined until all of it has been read.
 * @param day today, where the person is
 */
export function useAside(
  day: Temporal.PlainDate,
  todaysPeople: readonly RecordId[],
): AsideContent | undefined {
  const prompts = usePrompts();
  // The same day and the same people are the same question, however often the page is drawn.
  const date = day.toString();
  const ids = todaysPeople.slice(0, PEOPLE_SHOWN).join(' ');
  const query = useCallback(
    (db: SteadilyDatabase) => readAside(db, Temporal.PlainDate.from(date), ids.split(' ')),
    [date, ids],
  );
  const read = useLive(query);
  return read && prompts && { ...read, prompts };
}

async function readAside(
  db: SteadilyDatabase,
  day: Temporal.PlainDate,
  todaysPeople: readonly RecordId[],
): Promise<Omit<AsideContent, 'prompts'>> {
  const days = [day, ...RESURFACING_DAYS.map((ago) => day.subtract({ days: ago }))];
  const people = await readPeople(db);
  const ids = people.map(({ id }) => id);
  const present = todaysPeople.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const [appreciations, settled, dates, revived, status] = await Promise.all([
    readAppreciationsOn(db, ids, days),
    Promise.all(
      present.map(async (person) => {
        const commitments = await readLatestSettled(db, person.id, LAST);
        const ids = commitments.map(({ id }) => id);
        return { person, commitments, repairs: await readRepairsOf(db, ids) };
      }),
    ),
    readDates(db),
    readRevived(db),
    readSyncStatus(db),
  ]);
  const isHere = (date: ImportantDate) =>
    people.some(({ id, isArchived }) => id === date.person && !isArchived);
  const near = nearDates(dates.filter(isHere), day);
  return { day, people, appreciations, settled, near, revived, status };
}
