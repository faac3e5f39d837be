import { FORMAT, type SteadilyDatabase } from '../../utils/db/schema';
import { isOutOfRoom } from '../../utils/db/failure';
import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import { readAgendaCommitments, readOpenCommitments } from '../../utils/db/commitments';
import { readDeviceSetting, writeDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import { SOMEDAY_INDEX } from '../../utils/db/indexes';
import { write } from '../../utils/db/write';
import { keep, miss, move, reword } from '../../utils/domain/transitions';
import { isTrue, rejection, same } from './check';
import { type Promised, changed, FIVE, FRIDAY, logged, NOON, only, stored, TODAY } from './scene';

/** How what a person does is written. */
export const WRITING: readonly Promised[] = [
  stored(
    'a logged promise is read back as it was said, with the person it is to',
    async (scene, db, reopen) => {
      await logged(db, scene, { text: '  Call  Mum ', due: FIVE, newPerson: 'Mum' });
      db.close();
      const again = await reopen();
      const [person] = await readPeople(again);
      same((await readPeople(again)).length, 1, 'people');
      const commitment = await only(again);
      same(
        {
          text: commitment.text,
          person: commitment.person,
          due: commitment.due,
          scored: commitment.scoredDue,
        },
        { text: 'Call Mum', person: person?.id, due: FIVE, scored: FIVE },
        'the promise',
      );
    },
  ),

  stored('a row is what the record design says: defaults unwritten, stamps implied', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Read the lease' });
    const row = await db.commitments.get(id);
    same(Object.keys(row ?? {}).sort(), ['id', 'ix', 's', 'v'], 'parts of a fresh row');
    same(row?.v, { text: 'Read the lease' }, 'cells');
    same(row?.s, {}, 'stamps');
    const words = ['read', 'the', 'lease'];
    same(row?.ix, { person: '0'.repeat(13), words, open: SOMEDAY_INDEX, sync: 42_076_800 }, 'indexes');
    isTrue(/^[0-9A-Za-z]{13}$/.test(id) && id.slice(8) !== '00000', 'the id is 13 characters of base 62');
  }),

  stored('one command gives all the cells it writes in a row one stamp', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
    await changed(db, scene, id, 'move', (c) => move(c, { to: FRIDAY, telling: 'not-told' }, scene.moment));
    const row = await db.commitments.get(id);
    same(row?.s['due'], row?.s['scored'], 'stamps of due and scored due');
    same(
      row?.log?.map(({ s }) => s),
      [row?.s['due']],
      'stamp of the log entry',
    );
    same(row?.ix.open, 2522, 'the open day moved along');
  }),

  stored(
    'two pages settling one promise at once: the first is taken, the second is told',
    async (scene, db, reopen) => {
      const other = await reopen();
      const { id } = await logged(db, scene, { text: 'Home by seven', due: FIVE });
      const results = await Promise.all([
        changeCommitment(db, scene, id, { name: 'keep', transition: (c) => keep(c, scene.moment) }),
        changeCommitment(other, scene, id, { name: 'miss', transition: (c) => miss(c, scene.moment) }),
      ]);
      same(results.map(({ ok }) => ok).sort(), [false, true], 'one of two');
      const refused = results.find(({ ok }) => !ok);
      same(refused, { ok: false, reason: 'already-settled' }, 'the other');
    },
  ),

  stored(
    'two pages changing different things of one promise: both changes stay',
    async (scene, db, reopen) => {
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
    },
  ),

  stored(
    'fifty promises logged at once from two pages are fifty, of one device',
    async (scene, db, reopen) => {
      const other = await reopen();
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) =>
          logged(index % 2 ? db : other, scene, { text: `Promise ${index}` }),
        ),
      );
      const open = await readOpenCommitments(db, TODAY);
      same(new Set(open.map(({ text }) => text)).size, 50, 'promises');
      same(new Set(open.map(({ id }) => id.slice(8))).size, 1, 'devices');
    },
  ),

  stored('a command that fails half-way writes nothing', async (scene, db) => {
    await rejection(
      write(db, scene, 'broken', async (writer) => {
        await writer.create('commitments', { text: 'Half' });
        throw new Error('on purpose');
      }),
      'the command',
    );
    same(await readOpenCommitments(db, TODAY), [], 'open promises');
    same(await db.history.count(), 0, 'history');
  }),

  stored('without room on the disk nothing is tried, and the reason can be told', async (scene, db) => {
    scene.isRoomy = false;
    const error = await rejection(logCommitment(db, scene, { text: 'Call Mum' }, scene.moment), 'logging');
    isTrue(isOutOfRoom(error), 'the reason is want of room');
    same(await db.commitments.count(), 0, 'rows');
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

  stored('a clock before 2020 or after 2099 keeps nobody from writing', async (scene, db) => {
    for (const year of [2019, 2101]) {
      scene.moment = NOON.with({ year });
      await logged(db, scene, { text: `Said in ${year}` });
    }
    same((await readOpenCommitments(db, TODAY)).length, 2, 'promises');
  }),

  stored(
    'a newer version taking over ends this one’s writing, and is seen when opening again',
    async (scene, db, reopen) => {
      const request = indexedDBOf(db).open(db.name, (FORMAT + 1) * 10);
      await new Promise((resolve) => (request.onsuccess = resolve));
      request.result.close();
      await rejection(logCommitment(db, scene, { text: 'Too late' }, scene.moment), 'logging');
      const error = await rejection(reopen(), 'opening again');
      same(error instanceof Error && error.message, 'newer', 'the reason');
    },
  ),

  stored('the agenda reads what is open and what was settled since, and nothing else', async (scene, db) => {
    const early = await logged(db, scene, { text: 'Settled long ago' });
    await changed(db, scene, early.id, 'keep', (c) => keep(c, scene.moment));
    scene.moment = NOON.add({ days: 3 });
    const late = await logged(db, scene, { text: 'Settled today' });
    await changed(db, scene, late.id, 'keep', (c) => keep(c, scene.moment));
    await logged(db, scene, { text: 'Open' });
    const read = await readAgendaCommitments(db, scene.moment.startOfDay().toInstant(), TODAY);
    same(read.map(({ text }) => text).sort(), ['Open', 'Settled today'], 'agenda');
  }),

  stored('any text a person can type is stored and read back', async (scene, db) => {
    const lines = [
      '<img src=x onerror=alert(1)>',
      'שלום לכולם',
      '🫶🏽 family 👨‍👩‍👧',
      'a\uD800b',
      'x'.repeat(1000),
    ];
    for (const text of lines) await logged(db, scene, { text });
    const read = await readOpenCommitments(db, TODAY);
    same(
      read.map(({ text }) => text).sort(),
      [...lines.slice(0, 3), 'a\uFFFDb', 'x'.repeat(1000)].sort(),
      'texts',
    );
  }),

  stored('a setting of this device is kept as it was chosen last', async (_scene, db) => {
    same(await readDeviceSetting(db, 'language'), undefined, 'before');
    await writeDeviceSetting(db, 'language', 'de');
    await writeDeviceSetting(db, 'language', 'fr');
    same(await readDeviceSetting(db, 'language'), 'fr', 'chosen');
    same(await readDeviceSetting(db, 'hideNames'), undefined, 'another');
  }),

  stored('a promise remembers how long before its due it needs a word', async (scene, db) => {
    await logged(db, scene, { text: 'Home by seven', due: FIVE, leadMinutes: 30 });
    same((await only(db)).leadMinutes, 30, 'minutes');
  }),
];

/** The IndexedDB a database lives in. */
function indexedDBOf(db: SteadilyDatabase): IDBFactory {
  const { indexedDB: factory } = (db as unknown as { _deps: { indexedDB: IDBFactory } })._deps;
  return factory;
}
