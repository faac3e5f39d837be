import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Transition } from '../../utils/domain/transitions';
import { NOON } from './aside';
import { environmentAt } from './render';

/** Promises something by the day so many days before noon, and settles it at the noon of that day; answers its id. */
export async function settledWith(
  db: SteadilyDatabase,
  person: RecordId,
  {
    text,
    daysAgo,
    by,
  }: {
    readonly text: string;
    readonly daysAgo: number;
    readonly by: (commitment: Commitment, now: Temporal.ZonedDateTime) => Transition;
  },
): Promise<RecordId> {
  const then = NOON.subtract({ days: daysAgo });
  const said = then.subtract({ days: 1 });
  const due = { kind: 'by-day', day: then.toPlainDate() } as const;
  const logged = await logCommitment(db, environmentAt(said), { text, person, due }, said);
  if (!logged.ok) throw new Error(logged.reason);
  const changed = await changeCommitment(db, environmentAt(then), logged.id, {
    name: 'settle',
    transition: (commitment) => by(commitment, then),
  });
  if (!changed.ok) throw new Error(changed.reason);
  return logged.id;
}
