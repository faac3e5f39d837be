import { readAppreciationsOn } from '../../utils/db/appreciations';
import { readOpenCommitments } from '../../utils/db/commitments';
import { isOutOfRoom } from '../../utils/db/failure';
import { MERGED } from '../../utils/db/history';
import { FORMAT, type SteadilyDatabase } from '../../utils/db/schema';
import { readSyncStatus } from '../../utils/db/sync-status';
import { syncStore } from '../../utils/db/sync-store';
import { undo } from '../../utils/db/undo';
import { write } from '../../utils/db/write';
import { keep, reword } from '../../utils/domain/transitions';
import type { Memory } from '../../utils/sync/memory';
import type { SyncStatus } from '../../utils/sync/status';
import { isTrue, rejection, same } from './check';
import { changed, logged, NOON, only, type Promised, stored, TODAY } from './scene';
import { deletedAt, DESK, idMade, MADE, NOW, on, personOf, promiseOf, thanksOf } from './sync-scene';

const MEMORY = { tags: {}, firstReadAt: NOW } as unknown as Memory;
const STATUS = { reach: 'looking', waiting: 0 } as unknown as SyncStatus;

/** How what came from other devices lives beside what is written here. */
export const AGREEING: readonly Promised[] = [
  stored('what came from another device is found like what was written here', async (scene, db) => {
    const store = syncStore(db, scene);
    const maya = idMade(MADE, 1);
    await store.merge([
      personOf({ id: maya, v: { name: 'Maya' } }),
      promiseOf({ v: { text: 'Call Maya', person: maya } }),
      promiseOf({ id: idMade(MADE, 2), v: { text: 'Gone' }, life: deletedAt(on(DESK, MADE + 1)) }),
      thanksOf({ v: { text: 'She waited', person: maya, day: 2516 } }),
    ]);
    same(
      (await readOpenCommitments(db, TODAY)).map(({ text, person }) => [text, person]),
      [['Call Maya', maya]],
      'open promises',
    );
    const thanks = await readAppreciationsOn(db, [maya], [NOON.toPlainDate()]);
    same(
      thanks.map(({ text }) => text),
      ['She waited'],
      'appreciations',
    );
  }),

  stored('a device id from the engine is the one that writes from then on', async (scene, db) => {
    const store = syncStore(db, scene);
    await store.save(MEMORY, { device: DESK, insteadOf: undefined });
    const { id } = await logged(db, scene, { text: 'First' });
    await store.save(MEMORY, { device: 'La9x2', insteadOf: DESK });
    const { id: second } = await logged(db, scene, { text: 'Second' });
    same([id.slice(8), second.slice(8)], [DESK, 'La9x2'], 'birth devices');
  }),

  stored('a device id and a memory are saved together or not at all', async (scene, db) => {
    const store = syncStore(db, scene);
    await store.save(MEMORY, { device: DESK, insteadOf: undefined });
    const unstorable = (() => DESK) as unknown as string;
    await rejection(
      store.save({ ...MEMORY, firstReadAt: NOW + 1 }, { device: unstorable, insteadOf: DESK }),
      'saving',
    );
    const { device, memory } = await store.load();
    same([device, memory?.firstReadAt], [DESK, NOW], 'what is loaded');
  }),

  stored('a device id that was drawn at the first write is what the engine loads', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'First' });
    same((await syncStore(db, scene).load()).device, id.slice(8), 'device');
  }),

  stored(
    'a merge and a person changing one promise at once: both changes stay',
    async (scene, db, reopen) => {
      const { id } = await logged(db, scene, { text: 'Home by seven' });
      const copy = promiseOf({ id, v: { cue: 'After work' }, s: { cue: on(DESK, NOW + 1) } });
      await Promise.all([
        syncStore(await reopen(), scene).merge([copy]),
        changed(db, scene, id, 'reword', () => reword('Home by six')),
      ]);
      const { text, cue } = await only(db);
      same({ text, cue }, { text: 'Home by six', cue: 'After work' }, 'the promise');
    },
  ),

  stored('undo puts back what a merge left as it was, and nothing it wrote over', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const both = await write(db, scene, 'both', (writer) =>
      writer.change('commitments', id, { cells: { text: 'Home by six', cue: 'After work' } }),
    );
    const copy = promiseOf({ id, v: { text: 'Home by five' }, s: { text: on(DESK, NOW + 1) } });
    await syncStore(db, scene).merge([copy]);
    same((await undo(db, scene, both.command)).result, 'undone', 'undo');
    const { text, cue } = await only(db);
    same({ text, cue }, { text: 'Home by five' }, 'the promise');
  }),

  stored('what merges wrote over is never undone as a command', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    const copy = promiseOf({ id, v: { text: 'Home by five' }, s: { text: on(DESK, NOW + 1) } });
    await syncStore(db, scene).merge([copy]);
    same(await db.history.where('command').equals(MERGED).count(), 1, 'entries');
    same((await undo(db, scene, MERGED)).result, 'unknown', 'undo');
    same((await only(db)).text, 'Home by five', 'text');
  }),

  stored('what is here already is not written again', async (scene, db) => {
    const store = syncStore(db, scene);
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
    await store.saveStatus(STATUS);
    const written: string[] = [];
    for (const table of db.tables) {
      table.hook('creating', () => void written.push(table.name));
      table.hook('updating', () => void written.push(table.name));
    }
    const own = await store.read({ finished: 0, gone: 0 }, []);
    isTrue(own.length > 0, 'something is read');
    await store.merge(own);
    await store.saveStatus({ ...STATUS });
    same(written, [], 'writes');
    await store.saveStatus({ ...STATUS, waiting: 1 });
    same(written, ['sync'], 'writes of another status');
  }),

  stored('what is added in a promise’s first minute has the stamp of the rest', async (scene, db) => {
    const { id } = await logged(db, scene, { text: 'Home by seven' });
    await write(db, scene, 'cue', (writer) => writer.change('commitments', id, { cells: { cue: 'Now' } }));
    same((await db.commitments.get(id))?.s, {}, 'explicit stamps');
    scene.moment = NOON.add({ minutes: 1 });
    await write(db, scene, 'lead', (writer) => writer.change('commitments', id, { cells: { lead: 30 } }));
    same(Object.keys((await db.commitments.get(id))?.s ?? {}), ['lead'], 'explicit stamps a minute later');
  }),

  stored('without room on the disk sync writes nothing, says why, and can still read', async (scene, db) => {
    const store = syncStore(db, scene);
    scene.isRoomy = false;
    for (const writing of [
      store.merge([promiseOf({ v: { text: 'Call Maya' } })]),
      store.save(MEMORY, { device: DESK, insteadOf: undefined }),
      store.saveStatus(STATUS),
    ]) {
      isTrue(isOutOfRoom(await rejection(writing, 'writing')), 'the reason is want of room');
    }
    same(await store.load(), { wishes: { isOn: true, takeOut: false, retired: [] } }, 'what is loaded');
    same(await store.read({ finished: 0, gone: 0 }, []), [], 'records');
    same(await readSyncStatus(db), undefined, 'status');
  }),

  stored(
    'a newer version that takes over during a merge finds all of it or nothing (F36)',
    async (scene, db, reopen) => {
      const store = syncStore(db, scene);
      const copies = [0, 1, 2, 3].flatMap((random) => [
        promiseOf({ id: idMade(MADE, random), v: { text: 'Call' } }),
        personOf({ id: idMade(MADE, random), v: { name: 'Maya' } }),
      ]);
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      db.commitments.hook('creating', () => begin());
      const merging = store.merge(copies).then(
        () => 8,
        () => 0,
      );
      await begun;
      const newer = await openedAs(db, (FORMAT + 1) * 10);
      const counted = await Promise.all(['commitments', 'people'].map((table) => countOf(newer, table)));
      newer.close();
      const merged = await merging;
      same(
        counted.reduce((sum, count) => sum + count, 0),
        merged,
        'rows',
      );
      await rejection(store.merge(copies), 'merging later');
      await rejection(reopen(), 'opening again');
    },
  ),
];

async function openedAs(db: SteadilyDatabase, version: number): Promise<IDBDatabase> {
  const { indexedDB } = (db as unknown as { _deps: { indexedDB: IDBFactory } })._deps;
  const request = indexedDB.open(db.name, version);
  await new Promise((resolve) => (request.onsuccess = resolve));
  return request.result;
}

async function countOf(database: IDBDatabase, table: string): Promise<number> {
  const request = database.transaction(table).objectStore(table).count();
  await new Promise((resolve) => (request.onsuccess = resolve));
  return request.result;
}
