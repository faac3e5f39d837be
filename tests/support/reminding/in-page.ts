import browser from 'webextension-polyfill';

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
  /** What the device is sure to have shown: the notice, by what it was about; undefined while it is not sure. */
  remembered(): Promise<Readonly<Record<string, string>> | undefined>;
  /** From now on sees every notice that stands on the screen, however soon the browser takes it away by itself. */
  watchNotices(): void;
  /** The ids of those it saw. */
  seenNotices(): readonly string[];
  /** Puts a notice of our own in the place of another, one that the browser does not take away for a good while. */
  holdNotice(id: string): Promise<void>;
}

const LOOK_MS = 250;

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
    // Promised long before its lead time began: the word comes with that, and not half-way to the due.
    const then = now.subtract({ hours: 12 });
    const past = { ...environment, now: () => then.toInstant() };
    const logged = await logCommitment(db, past, { text, due: at, leadMinutes }, then);
    if (!logged.ok) throw new Error(logged.reason);
    return nameOf((await readOpenCommitments(db, now.toPlainDate())).find(({ id }) => id === logged.id)!);
  });
  tellBackground('changed');
  return `before ${name}`;
}

async function remembered(): Promise<Readonly<Record<string, string>> | undefined> {
  const { rows, unsure } = await inDatabase(readLedger);
  return unsure === undefined ? Object.fromEntries(rows.map(({ key, notice }) => [key, notice])) : undefined;
}

const seen = new Set<string>();

function watchNotices(): void {
  setInterval(() => {
    void browser.notifications.getAll().then((all) => {
      for (const id of Object.keys(all)) seen.add(id);
    });
  }, LOOK_MS);
}

async function holdNotice(id: string): Promise<void> {
  const held = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: 'Held',
    message: '',
  } as const;
  // Firefox knows no such option, and holds every notice longer than anybody waits here.
  const stays = 'update' in browser.notifications ? { requireInteraction: true } : {};
  await browser.notifications.create(id, { ...held, ...stays });
}

const reminding: Reminding = {
  remindHere,
  promiseSoon,
  remembered,
  watchNotices,
  seenNotices: () => [...seen],
  holdNotice,
};
Object.assign(globalThis, reminding);
