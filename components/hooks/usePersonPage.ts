import { useCallback } from 'react';

import { readCommitmentsById } from '../../utils/db/commitments-by-id';
import { readOpenWith } from '../../utils/db/commitments-with';
import { readDatesOf } from '../../utils/db/dates';
import { readOpenDecisions } from '../../utils/db/decisions';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readNotesAbout } from '../../utils/db/notes';
import { readRepairsOf, readRepairsWith } from '../../utils/db/repairs';
import { readRituals } from '../../utils/db/rituals';
import type { NoteRow, SteadilyDatabase } from '../../utils/db/schema';
import { readTrustsWith } from '../../utils/db/trusts';
import { readWholePerson, type WholePerson } from '../../utils/db/whole-person';
import type { Commitment } from '../../utils/domain/commitment';
import type { Decision } from '../../utils/domain/decision';
import type { ImportantDate } from '../../utils/domain/important-date';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import type { Ritual } from '../../utils/domain/ritual';
import type { Trust } from '../../utils/domain/trust';
import { useLive } from './useLive';

export type Note = NoteRow;

/** All a person's page shows but what takes their whole history. */
export interface PersonPage extends WholePerson {
  readonly open: readonly Commitment[];
  /** The ten settled or called off last, latest first. */
  readonly lately: readonly Commitment[];
  /** All with them, and those of these ten. */
  readonly repairs: readonly Repair[];
  /** The promises these repairs are about, as far as those are here. */
  readonly abouts: ReadonlyMap<RecordId, Commitment>;
  readonly decisions: readonly Decision[];
  readonly dates: readonly ImportantDate[];
  readonly trusts: readonly Trust[];
  readonly notes: readonly Note[];
  readonly rituals: readonly Ritual[];
}

const LATELY = 10;

/**
 * A person's page, read together so that nothing shifts; undefined until it has been read, null when nobody has this id.
 * @param id of someone, or of someone who was merged with them
 */
export function usePersonPage(id: RecordId, now: Temporal.ZonedDateTime): PersonPage | null | undefined {
  // Notes fade and trusts vanish by the minute; within one it is the same question.
  const minute = now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).epochMilliseconds;
  const date = now.toPlainDate().toString();
  const query = useCallback(
    (db: SteadilyDatabase) =>
      readPage(db, id, {
        today: Temporal.PlainDate.from(date),
        now: Temporal.Instant.fromEpochMilliseconds(minute),
      }),
    [id, date, minute],
  );
  return useLive(query);
}

async function readPage(
  db: SteadilyDatabase,
  id: RecordId,
  { today, now }: { readonly today: Temporal.PlainDate; readonly now: Temporal.Instant },
): Promise<PersonPage | null> {
  const whole = await readWholePerson(db, id);
  if (!whole) return null;
  const person = whole.own.id;
  const lately = await readLatestSettled(db, person, LATELY);
  const [open, repairsWith, repairsOf, decisions, dates, trusts, notes, rituals] = await Promise.all([
    readOpenWith(db, person, today),
    readRepairsWith(db, person),
    readRepairsOf(
      db,
      lately.map((commitment) => commitment.id),
    ),
    readOpenDecisions(db),
    readDatesOf(db, person),
    readTrustsWith(db, person, now),
    readNotesAbout(db, person, now),
    readRituals(db),
  ]);
  const repairs = new Map([...repairsWith, ...repairsOf].map((repair) => [repair.id, repair]));
  const begun = [...repairs.values()].filter(({ closedAt }) => !closedAt);
  const abouts = await readCommitmentsById(
    db,
    begun.flatMap(({ of }) => of ?? []),
  );
  return {
    ...whole,
    open,
    lately,
    repairs: [...repairs.values()],
    abouts: new Map(abouts.map((commitment) => [commitment.id, commitment])),
    decisions: decisions.filter((decision) => decision.person === person),
    dates,
    trusts,
    notes,
    rituals: rituals.filter((ritual) => ritual.person === person),
  };
}
