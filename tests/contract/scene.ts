import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import { readAgendaCommitments } from '../../utils/db/commitments';
import { openDatabase } from '../../utils/db/open';
import { addPersonNamed } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Environment } from '../../utils/db/write';
import type { Commitment } from '../../utils/domain/commitment';
import type { Transition } from '../../utils/domain/transitions';

/** Where the contract is kept: an IndexedDB, whoever made it. */
export interface Place {
  readonly factory: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
}

export interface Promised {
  /** What storage promises, as a sentence. */
  readonly promise: string;
  keep(place: Place, name: string): Promise<void>;
}

export const NOON = Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/Berlin]');
export const TODAY = NOON.toPlainDate();
export const FRIDAY = { kind: 'by-day', day: Temporal.PlainDate.from('2026-11-27') } as const;
export const FIVE = {
  kind: 'at',
  day: Temporal.PlainDate.from('2026-11-21'),
  time: Temporal.PlainTime.from('17:00'),
  zone: 'Europe/Berlin',
} as const;

/** A clock that a test moves, and random numbers that count up. */
export class Scene implements Environment {
  moment = NOON;
  #random = 1;
  now = () => this.moment.toInstant();
  random = () => (this.#random += 7919);
  hasRoom = () => Promise.resolve(this.isRoomy);
  isRoomy = true;
}

/** Runs a test with an open database, and closes it whatever happens. */
export function stored(
  promise: string,
  work: (scene: Scene, db: SteadilyDatabase, reopen: () => Promise<SteadilyDatabase>) => Promise<void>,
): Promised {
  return {
    promise,
    async keep({ factory }, name) {
      const opened: SteadilyDatabase[] = [];
      const open = async () => {
        const opening = await openDatabase({ name, factory });
        if (!opening.ok) throw new Error(opening.reason);
        opened.push(opening.db);
        return opening.db;
      };
      try {
        await work(new Scene(), await open(), open);
      } finally {
        for (const db of opened) db.close();
      }
    },
  };
}

/** Logs a promise that nothing is wrong with. */
export async function logged(db: SteadilyDatabase, scene: Scene, draft: Parameters<typeof logCommitment>[2]) {
  const result = await logCommitment(db, scene, draft, scene.moment);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

export async function changed(
  db: SteadilyDatabase,
  scene: Scene,
  id: string,
  name: string,
  transition: (c: Commitment) => Transition,
) {
  const result = await changeCommitment(db, scene, id, { name, transition });
  if (!result.ok) throw new Error(result.reason);
  return result.command;
}

export async function only(db: SteadilyDatabase): Promise<Commitment> {
  const all = await readAgendaCommitments(db, Temporal.Instant.fromEpochMilliseconds(0), TODAY);
  if (all.length !== 1) throw new Error(`expected one commitment, found ${all.length}`);
  return all[0]!;
}

/** Adds a person with whose name nothing is wrong. */
export async function added(db: SteadilyDatabase, scene: Scene, name: string) {
  const result = await addPersonNamed(db, scene, name);
  if (!result.ok) throw new Error(result.reason);
  return result;
}
