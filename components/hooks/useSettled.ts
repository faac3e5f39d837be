import { useEffect, useState } from 'react';

import { commitmentsOf } from '../../utils/db/occurrences';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useSteadily } from './steadily';
import { useLive } from './useLive';

/** So many are read at once: the next ones wait for them, and those that are seen do not wait for what is not. */
const AT_ONCE = 120;
/** More are not remembered than what is wanted now. */
const MOST_REMEMBERED = 5_000;

interface Known {
  /** As of which change of the database. */
  readonly as: object | undefined;
  /** Those that were read since, among them what is not there. */
  readonly fresh: ReadonlySet<RecordId>;
  readonly promises: ReadonlyMap<RecordId, Commitment>;
}

const NOTHING: Known = { as: undefined, fresh: new Set(), promises: new Map() };

/**
 * The promises with these ids, as far as they have been read, the first ones first. What was read stays while the list of
 * ids moves on, so that only what is new to it is read; after a change in any page all that is wanted is read again.
 */
export function useSettled(ids: readonly RecordId[]): ReadonlyMap<RecordId, Commitment> {
  const { opening } = useSteadily();
  const as = useLive(readAnyChange);
  const [known, setKnown] = useState(NOTHING);

  useEffect(() => {
    if (as === undefined) return;
    const wanted = ids.filter((id) => known.as !== as || !known.fresh.has(id)).slice(0, AT_ONCE);
    if (wanted.length === 0) return;
    const read = async () => {
      const opened = await opening;
      if (!opened.ok) return;
      const rows = await opened.db.commitments.bulkGet(wanted);
      const found = await commitmentsOf(
        opened.db,
        rows.filter((row) => row !== undefined),
      );
      setKnown((before) => withRead(before, { as, wanted, found, ids }));
    };
    // A broken connection takes nothing from the screen; a new one says that everything may have changed.
    read().catch(() => undefined);
  }, [opening, as, ids, known]);

  return known.promises;
}

function withRead(
  before: Known,
  {
    as,
    wanted,
    found,
    ids,
  }: {
    readonly as: object;
    readonly wanted: readonly RecordId[];
    readonly found: readonly Commitment[];
    readonly ids: readonly RecordId[];
  },
): Known {
  const stays = before.promises.size <= MOST_REMEMBERED ? undefined : new Set(ids);
  const promises = new Map([...before.promises].filter(([id]) => !stays || stays.has(id)));
  const fresh = new Set(before.as === as ? before.fresh : []);
  for (const id of wanted) {
    promises.delete(id);
    fresh.add(id);
  }
  for (const commitment of found) promises.set(commitment.id, commitment);
  return { as, promises, fresh: stays ? fresh.intersection(new Set(promises.keys())) : fresh };
}

/** Another object after each change that may matter: what is read here is watched as a whole, and cheap to read. */
async function readAnyChange(db: SteadilyDatabase): Promise<object> {
  await Promise.all([
    db.commitments.limit(1).toArray(),
    db.rituals.limit(1).toArray(),
    db.people.limit(1).toArray(),
  ]);
  return {};
}
