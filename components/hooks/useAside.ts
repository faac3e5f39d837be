import { useCallback } from 'react';

import { readAppreciationsOn } from '../../utils/db/appreciations';
import { type FocusContent, readFocusContent } from '../../utils/db/focus-content';
import { readDates } from '../../utils/db/dates';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readPeople } from '../../utils/db/people';
import { readForRepairQuestion } from '../../utils/db/repair-questions';
import { readRepairsOf } from '../../utils/db/repairs';
import { type Revived, readRevived } from '../../utils/db/revived';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSyncStatus } from '../../utils/db/sync-status';
import type { Appreciation } from '../../utils/domain/appreciation';
import { type ComingDate, nearDates } from '../../utils/domain/coming-dates';
import type { Commitment } from '../../utils/domain/commitment';
import { RESURFACING_DAYS } from '../../utils/domain/daily-prompt';
import type { Person } from '../../utils/domain/person';
import type { Prompt } from '../../utils/domain/prompts';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import type { SmallAct } from '../../utils/domain/small-acts/small-act';
import { useLive } from './useLive';
import { usePrompts } from './usePrompts';
import { useSmallActs } from './useSmallActs';
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
  readonly focusing: FocusContent;
  readonly acts: readonly SmallAct[];
  /** What a question about mending is chosen from. */
  readonly mending: Awaited<ReturnType<typeof readForRepairQuestion>>;
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
 * @param now the person's own now, of which the day and the zone count
 */
export function useAside(
  now: Temporal.ZonedDateTime,
  todaysPeople: readonly RecordId[],
): AsideContent | undefined {
  const prompts = usePrompts();
  const acts = useSmallActs();
  // The same day and the same people are the same question, however often the page is drawn.
  const date = now.toPlainDate().toString();
  const zone = now.timeZoneId;
  const ids = todaysPeople.slice(0, PEOPLE_SHOWN).join(' ');
  const query = useCallback(
    (db: SteadilyDatabase) => readAside(db, { day: Temporal.PlainDate.from(date), zone }, ids.split(' ')),
    [date, zone, ids],
  );
  const read = useLive(query);
  return read && prompts && acts && { ...read, prompts, acts };
}

async function readAside(
  db: SteadilyDatabase,
  { day, zone }: { readonly day: Temporal.PlainDate; readonly zone: string },
  todaysPeople: readonly RecordId[],
): Promise<Omit<AsideContent, 'prompts' | 'acts'>> {
  const days = [day, ...RESURFACING_DAYS.map((ago) => day.subtract({ days: ago }))];
  const people = await readPeople(db);
  const ids = people.map(({ id }) => id);
  const present = todaysPeople.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const [appreciations, settled, dates, focusing, mended, revived, status] = await Promise.all([
    readAppreciationsOn(db, ids, days),
    Promise.all(
      present.map(async (person) => {
        const commitments = await readLatestSettled(db, person.id, LAST);
        const ids = commitments.map(({ id }) => id);
        return { person, commitments, repairs: await readRepairsOf(db, ids) };
      }),
    ),
    readDates(db),
    readFocusContent(db, day),
    readForRepairQuestion(db, day, zone),
    readRevived(db),
    readSyncStatus(db),
  ]);
  // Of who was put away nothing is asked, and nothing said.
  const here = new Set(people.filter(({ isArchived }) => !isArchived).map(({ id }) => id));
  const isHere = ({ person }: { readonly person: RecordId }) => here.has(person);
  const near = nearDates(dates.filter(isHere), day);
  const mending = {
    commitments: mended.commitments.filter(isHere),
    repairs: mended.repairs.filter(isHere),
  };
  return { day, people, appreciations, settled, near, focusing, mending, revived, status };
}
