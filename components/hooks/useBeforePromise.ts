import { useCallback } from 'react';

import { readOpenCommitments } from '../../utils/db/commitments';
import { readLatestSettled } from '../../utils/db/latest-settled';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { beforePromise, boundariesOf, type Caution } from '../../utils/domain/before-promise';
import type { Due } from '../../utils/domain/due';
import type { Person } from '../../utils/domain/person';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useLive } from './useLive';

interface Draft {
  readonly text: string;
  /** Undefined for someone new. */
  readonly person: RecordId | undefined;
  readonly due: Due;
}

/** More than most people promise someone in 90 days. */
const LATEST = 200;

/**
 * The one thing worth knowing before a promise, or that there is none; undefined until the records have answered.
 * @param draft undefined while there is nothing to look at
 */
export function useBeforePromise(
  draft: Draft | undefined,
  { now, people }: { readonly now: Temporal.ZonedDateTime; readonly people: readonly Person[] },
): { readonly caution: Caution | undefined } | undefined {
  const id = draft?.person;
  const date = now.toPlainDate().toString();
  const isWanted = draft !== undefined;
  const query = useCallback(
    async (db: SteadilyDatabase) => {
      if (!isWanted) return undefined;
      const [open, settledWith] = await Promise.all([
        readOpenCommitments(db, Temporal.PlainDate.from(date)),
        id === undefined ? [] : readLatestSettled(db, id, LATEST),
      ]);
      return { id, open, settledWith };
    },
    [isWanted, id, date],
  );
  const read = useLive(query);
  // The answer about someone else may still be there for a moment.
  if (!draft || !read || read.id !== id) return undefined;
  const person = people.find((it) => it.id === id);
  const boundaries = person ? boundariesOf(person) : [];
  return { caution: beforePromise({ draft, ...read, boundaries, now }) };
}
