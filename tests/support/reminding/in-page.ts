import { logCommitment } from '../../../utils/db/commitment-commands';
import { readOpenCommitments } from '../../../utils/db/commitments';
import { writeDeviceSetting } from '../../../utils/db/device-settings';
import { readLedger } from '../../../utils/db/ledger';
import { openDatabase } from '../../../utils/db/open';
import type { SteadilyDatabase } from '../../../utils/db/schema';
import { changeSettings } from '../../../utils/db/settings-commands';
import { nameOf } from '../../../utils/domain/reminders/ledger';
import { cellsOfReminders } from '../../../utils/domain/reminders/settings';
import { tellBackground } from '../../../utils/platform/messages';
import { random32 } from '../../../utils/platform/random';

export interface PromiseSoon {
  readonly text: string;
  /** When it begins to need a word, in milliseconds since 1970; a whole minute. */
  readonly from: number;
  /** Minutes from then to the due. */
  readonly leadMinutes: number;
}

export interface Reminding {
  /** Switches reminders on, by day and by night: before dues, and no others. */
  remindHere(): Promise<void>;
  /** Promises something. @returns what its reminder is known by */
  promiseSoon(soon: PromiseSoon): Promise<string>;
  /** What the device is sure to have shown, in the order of the alphabet; undefined while it is not sure. */
  remembered(): Promise<readonly string[] | undefined>;
}

const environment = {
  now: () => Temporal.Now.instant(),
  random: random32,
  hasRoom: () => Promise.resolve(true),
};

async function inDatabase<T>(work: (db: SteadilyDatabase) => Promise<T>): Promise<T> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  try {
    return await work(opening.db);
  } finally {
    opening.db.close();
  }
}

async function remindHere(): Promise<void> {
  const none = { morning: undefined, evening: undefined, quiet: undefined };
  await inDatabase(async (db) => {
    await changeSettings(db, environment, cellsOfReminders({ ...none, most: 12 }));
    await writeDeviceSetting(db, 'reminders', 'on');
  });
  tellBackground('changed');
}

async function promiseSoon({ text, from, leadMinutes }: PromiseSoon): Promise<string> {
  const now = Temporal.Now.zonedDateTimeISO();
  const due = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(now.timeZoneId)
    .add({ minutes: leadMinutes });
  const at = {
    kind: 'at',
    day: due.toPlainDate(),
    time: due.toPlainTime(),
    zone: now.timeZoneId,
  } as const;
  const name = await inDatabase(async (db) => {
    const logged = await logCommitment(db, environment, { text, due: at, leadMinutes }, now);
    if (!logged.ok) throw new Error(logged.reason);
    return nameOf((await readOpenCommitments(db, now.toPlainDate())).find(({ id }) => id === logged.id)!);
  });
  tellBackground('changed');
  return `before ${name}`;
}

async function remembered(): Promise<readonly string[] | undefined> {
  const { rows, unsure } = await inDatabase(readLedger);
  return unsure === undefined ? rows.map(({ key }) => key).toSorted() : undefined;
}

const reminding: Reminding = { remindHere, promiseSoon, remembered };
Object.assign(globalThis, reminding);
