import {
  changeCommitment,
  deleteCommitment,
  logCommitment,
  readAgendaCommitments,
  readOpenCommitments,
} from '../../utils/db/commitments';
import { chooseLanguage, readLanguage } from '../../utils/db/language';
import { openDatabase } from '../../utils/db/open';
import { readPeople } from '../../utils/db/people';
import { rescue } from '../../utils/db/rescue';
import { SOMEDAY_INDEX } from '../../utils/db/indexes';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { sweep } from '../../utils/db/sweep';
import { settlingCommand, undo } from '../../utils/db/undo';
import { write, type Environment } from '../../utils/db/write';
import type { Commitment } from '../../utils/domain/commitment';
import { keep, miss, move, reword, type Transition } from '../../utils/domain/transitions';
import { isTrue, rejection, same } from './check';

/** Where the contract is kept: an IndexedDB, whoever made it. */
export interface Place {
  readonly factory: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
}

export interface Promised {
  /** What storage promises, as a sentence. */
  readonly promise: string;
  keep(place: Place, name: string): Promise<void>;
}

const NOON = Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/Berlin]');
const FRIDAY = { kind: 'by-day', day: Temporal.PlainDate.from('2026-11-27') } as const;
const FIVE = {
  kind: 'at',
  day: Temporal.PlainDate.from('2026-11-21'),
  time: Temporal.PlainTime.from('17:00'),
  zone: 'Europe/Berlin',
} as const;

/** A clock that a test moves, and random numbers that count up. */
class Scene implements Environment {
  moment = NOON;
  #random = 1;
  now = () => this.moment.toInstant();
  random = () => (this.#random += 7919);
}

/** Runs a test with an open database, and closes it whatever happens. */
function stored(
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
async function logged(db: SteadilyDatabase, scene: Scene, draft: Parameters<typeof logCommitment>[2]) {
  const result = await logCommitment(db, scene, draft, scene.moment);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

async function changed(db: SteadilyDatabase, scene: Scene, id: string, name: string, transition: (c: Commitment) => Transition) {
  const result = await changeCommitment(db, scene, id, { name, transition });
  if (!result.ok) throw new Error(result.reason);
  return result.command;
}

async function only(db: SteadilyDatabase): Promise<Commitment> {
  const all = await readAgendaCommitments(db, Temporal.Instant.fromEpochMilliseconds(0));
  if (all.length !== 1) throw new Error(`expected one commitment, found ${all.length}`);
  return all[0]!;
}

export const STORAGE: readonly Promised[] = [
  stored('a logged promise is read back as it was said, with the person it is to', async (scene, db, reopen) => {
    await logged(db, scene, { text: '  Call  Mum ', due: FIVE, newPerson: 'Mum' });
    db.close();
    const again = await reopen();
    const [person] = await readPeople(again);
    same((await readPeople(again)).length, 1, 'people');
    const commitment = await only(again);
    same(
      { text: commitment.text, person: commitment.person, due: commitment.due, scored: commitment.scoredDue },
      { text: 'Call Mum', person: person?.id, due: FIVE, scored: FIVE },
      'the promise',
    );
  }),

  stored('a row is what the record design says: defaults unwritten, stamps implied', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Read the lease' });
    const row = await db.commitments.get(id);
    same(Object.keys(row ?? {}).sort(), ['id', 'ix', 's', 'v'], 'parts of a fresh row');
    same(row?.v, { text: 'Read the lease' }, 'cells');
    same(row?.s, {}, 'stamps');
    same(row?.ix, { person: '0'.repeat(13), open: SOMEDAY_INDEX, sync: 42_076_800 }, 'indexes');
    isTrue(/^[0-9A-Za-z]{13}$/.test(id) && id.slice(8) !== '00000', 'the id is 13 characters of base 62');
  }),

  stored('one command gives all the cells it writes in a row one stamp', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    await changed(db, scene, id, 'move', (c) => move(c, { to: FRIDAY, telling: 'not-told' }, scene.moment));
    const row = await db.commitments.get(id);
    same(row?.s['due'], row?.s['scored'], 'stamps of due and scored due');
    same(row?.log?.map(({ s }) => s), [row?.s['due']], 'stamp of the log entry');
    same(row?.ix.open, 2522, 'the open day moved along');
  }),

  stored('undo puts a settled promise back exactly as before, and can itself be undone', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    const before = await only(db);
    const command = await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
    same((await only(db)).outcome?.kind, 'kept', 'outcome');
    const undone = await undo(db, scene, command);
    same(undone.result, 'undone', 'undo');
    same(await only(db), before, 'the promise after undo');
    same((await undo(db, scene, undone.command)).result, 'undone', 'undo of the undo');
    same((await only(db)).outcome?.kind, 'kept', 'outcome again');
  }),

  stored('undo of a move brings back due, scored due and history together', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    const before = await only(db);
    const command = await changed(db, scene, id, 'move', (c) => move(c, { to: FRIDAY, telling: 'not-told' }, scene.moment));
    same((await only(db)).changes.length, 1, 'changes');
    await undo(db, scene, command);
    same(await only(db), before, 'the promise after undo');
  }),

  stored('undo leaves what was changed again since', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const first = await changed(db, scene, id, 'reword', () => reword('Home by six'));
    await changed(db, scene, id, 'reword', () => reword('Home by five'));
    same((await undo(db, scene, first)).result, 'changed-since', 'undo');
    same((await only(db)).text, 'Home by five', 'words');
  }),

  stored('undo of logging takes the promise and its new person away, but not a person others need', async (scene, db) => {
    const first = await logged(db, scene, { text: 'Call Mum', newPerson: 'Mum' });
    await undo(db, scene, first.command);
    same(await readOpenCommitments(db), [], 'open promises');
    same(await readPeople(db), [], 'people');
    const second = await logged(db, scene, { text: 'Call Sam', newPerson: 'Sam' });
    await logged(db, scene, { text: 'Walk with Sam', newPerson: 'Sam' });
    await undo(db, scene, second.command);
    same((await readPeople(db)).map(({ name }) => name), ['Sam'], 'people');
    same((await readOpenCommitments(db)).map(({ text }) => text), ['Walk with Sam'], 'open promises');
  }),

  stored('a deleted promise is gone from every list, and undo brings it back whole', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Wrong entry', due: FRIDAY });
    const before = await only(db);
    const deleted = await deleteCommitment(db, scene, id);
    isTrue(deleted.ok, 'deleted');
    same(await readOpenCommitments(db), [], 'open promises');
    same(await deleteCommitment(db, scene, id), { ok: false, reason: 'gone' }, 'deleting twice');
    if (deleted.ok) await undo(db, scene, deleted.command);
    same(await only(db), before, 'the promise after undo');
  }),

  stored('two pages settling one promise at once: the first is taken, the second is told', async (scene, db, reopen) => {
    const other = await reopen();
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    const results = await Promise.all([
      changeCommitment(db, scene, id, { name: 'keep', transition: (c) => keep(c, scene.moment) }),
      changeCommitment(other, scene, id, { name: 'miss', transition: (c) => miss(c, scene.moment) }),
    ]);
    same(results.map(({ ok }) => ok).sort(), [false, true], 'one of two');
    const refused = results.find(({ ok }) => !ok);
    same(refused, { ok: false, reason: 'already-settled' }, 'the other');
  }),

  stored('two pages changing different things of one promise: both changes stay', async (scene, db, reopen) => {
    const other = await reopen();
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    await Promise.all([
      changeCommitment(db, scene, id, { name: 'reword', transition: () => reword('Home by six') }),
      changeCommitment(other, scene, id, {
        name: 'move',
        transition: (c) => move(c, { to: FRIDAY, telling: 'told' }, scene.moment),
      }),
    ]);
    const { text, due } = await only(db);
    same({ text, due }, { text: 'Home by six', due: FRIDAY }, 'the promise');
  }),

  stored('fifty promises logged at once from two pages are fifty, of one device', async (scene, db, reopen) => {
    const other = await reopen();
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => logged(index % 2 ? db : other, scene, { text: `Promise ${index}` })),
    );
    const open = await readOpenCommitments(db);
    same(new Set(open.map(({ text }) => text)).size, 50, 'promises');
    same(new Set(open.map(({ id }) => id.slice(8))).size, 1, 'devices');
  }),

  stored('a command that fails half-way writes nothing', async (scene, db) => {
    await rejection(
      write(db, scene, 'broken', async (writer) => {
        await writer.create('commitments', { text: 'Half' });
        throw new Error('on purpose');
      }),
      'the command',
    );
    same(await readOpenCommitments(db), [], 'open promises');
    same(await db.history.count(), 0, 'history');
  }),

  stored('a field the kind does not have is refused, and nothing is written', async (scene, db) => {
    await rejection(
      write(db, scene, 'broken', async (writer) => writer.create('commitments', { colour: 'red' })),
      'the command',
    );
    same(await db.commitments.count(), 0, 'rows');
  }),

  stored('one’s own edit wins on one’s own device, even after the clock was set back', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'First' });
    await changed(db, scene, id, 'reword', () => reword('Second'));
    scene.moment = NOON.subtract({ days: 400 });
    await changed(db, scene, id, 'reword', () => reword('Third'));
    const row = await db.commitments.get(id);
    same(row?.v['text'], 'Third', 'words');
    same(row?.s['text']?.[1], 2, 'counter');
  }),

  stored('the agenda reads what is open and what was settled since, and nothing else', async (scene, db) => {
    const early = await logged(db, scene, { text: 'Settled long ago' });
    await changed(db, scene, early.id, 'keep', (c) => keep(c, scene.moment));
    scene.moment = NOON.add({ days: 3 });
    const late = await logged(db, scene, { text: 'Settled today' });
    await changed(db, scene, late.id, 'keep', (c) => keep(c, scene.moment));
    await logged(db, scene, { text: 'Open' });
    const read = await readAgendaCommitments(db, scene.moment.startOfDay().toInstant());
    same(read.map(({ text }) => text).sort(), ['Open', 'Settled today'], 'agenda');
  }),

  stored('a settled promise can be opened again from its history', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const command = await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
    same(await settlingCommand(db, id), command, 'the command that settled it');
  }),

  stored('histories end after 90 days, free edits after ten minutes', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Fresh' });
    await changed(db, scene, id, 'reword', () => reword('Fresher'));
    await sweep(db, scene.moment.add({ minutes: 11 }));
    same((await db.history.toArray()).map(({ name }) => name), ['log'], 'history after eleven minutes');
    await sweep(db, scene.moment.add({ days: 91 }));
    same(await db.history.count(), 0, 'history after 91 days');
  }),

  stored('the words of a deleted promise are emptied after 90 days; its tombstone stays', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Secret' });
    await deleteCommitment(db, scene, id);
    await sweep(db, scene.moment.add({ days: 89 }));
    same((await db.commitments.get(id))?.v, { text: 'Secret' }, 'cells after 89 days');
    await sweep(db, scene.moment.add({ days: 91 }));
    const row = await db.commitments.get(id);
    same({ v: row?.v, life: row?.life?.state }, { v: {}, life: 'deleted' }, 'row after 91 days');
    await sweep(db, scene.moment.add({ days: 92 }));
    same(await db.commitments.get(id), row, 'sweeping again changes nothing');
  }),

  stored('any text a person can type is stored and read back', async (scene, db) => {
    const lines = ['<img src=x onerror=alert(1)>', 'שלום לכולם', '🫶🏽 family 👨‍👩‍👧', 'a\uD800b', 'x'.repeat(1000)];
    for (const text of lines) await logged(db, scene, { text });
    const read = await readOpenCommitments(db);
    same(read.map(({ text }) => text).sort(), [...lines.slice(0, 3), 'a\uFFFDb', 'x'.repeat(1000)].sort(), 'texts');
  }),

  stored('the chosen language is kept, and given up again', async (_scene, db) => {
    await chooseLanguage(db, 'de');
    same(await readLanguage(db), 'de', 'chosen');
    await chooseLanguage(db, undefined);
    same(await readLanguage(db), undefined, 'given up');
  }),

  {
    promise: 'a database of a newer version is left alone, said so, and can be saved to a file',
    async keep({ factory }, name) {
      const request = factory.indexedDB.open(name, 90);
      request.onupgradeneeded = () => request.result.createObjectStore('commitments').put({ text: 'From the future' }, 'a');
      (await settled(request)).close();
      same(await openDatabase({ name, factory }), { ok: false, reason: 'newer', format: 9 }, 'opening');
      const saved = await rescue(name, { savedAt: NOON.toInstant(), indexedDB: factory.indexedDB });
      same(
        saved,
        {
          product: 'Steadily',
          database: name,
          version: 90,
          savedAt: NOON.toInstant().toString(),
          stores: { commitments: [{ text: 'From the future' }] },
        },
        'the file',
      );
    },
  },

  {
    promise: 'an upgrade that another page blocks is said, and goes through once that page is gone',
    async keep({ factory }, name) {
      const older = await settled(factory.indexedDB.open(name, 1));
      same(await openDatabase({ name, factory, mayUpgrade: false }), { ok: false, reason: 'blocked' }, 'the background');
      same(await openDatabase({ name, factory }), { ok: false, reason: 'blocked' }, 'opening');
      older.close();
      const opening = await openDatabase({ name, factory });
      same(opening.ok, true, 'opening again');
      if (opening.ok) opening.db.close();
    },
  },

  {
    promise: 'saving what is not there fails and makes no database',
    async keep({ factory }, name) {
      await rejection(rescue(name, { savedAt: NOON.toInstant(), indexedDB: factory.indexedDB }), 'saving');
      const names = (await factory.indexedDB.databases()).map((database) => database.name);
      isTrue(!names.includes(name), 'no database was made');
    },
  },
];

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}
