import { openDatabase } from '../../../utils/db/open';
import { deleteElsewhere, rewordElsewhere } from './from-elsewhere';
import { putStatus } from './put-status';
import type { StatusName } from './statuses';

/** What happened to promises on other devices. */
export interface Elsewhere {
  readonly reworded?: readonly { readonly words: string; readonly other: string }[];
  readonly deleted?: readonly string[];
}

/** Lets this page's database look as if sync stood so, and as if that had come from elsewhere. */
async function standAs(status: StatusName, { reworded = [], deleted = [] }: Elsewhere): Promise<void> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  const now = Temporal.Now.instant();
  const environment = { now: () => now, random: () => 7, hasRoom: () => Promise.resolve(true) };
  await putStatus(db, environment, status);
  for (const { words, other } of reworded) await rewordElsewhere(db, environment, words, other);
  for (const words of deleted) await deleteElsewhere(db, environment, words);
  db.close();
}

Object.assign(globalThis, { standAs });
