import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { readAgendaCommitments } from '../../utils/db/commitments';
import { indexesOf } from '../../utils/db/indexes';
import { TRAVEL_TABLES } from '../../utils/db/kinds';
import { openDatabase } from '../../utils/db/open';
import { rescue } from '../../utils/db/rescue';
import { FORMAT, type SteadilyDatabase, type StoredRow } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { undo } from '../../utils/db/undo';
import { toFormat3 } from '../../utils/db/upgrades/v3';
import { dueToCell } from '../../utils/domain/due';
import { isSound } from '../../utils/sync/validate';
import { Scene, TODAY } from '../contract/scene';
import EXAMPLE from './format-2.json';

/** The schema of format 2, as it was. */
const STORES = {
  people: 'id, ix.purge, ix.sync',
  commitments:
    'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, ix.revived, ix.purge, ix.sync',
  appreciations: 'id, [ix.person+ix.day], ix.revived, ix.purge, ix.sync',
  settings: 'id, ix.purge, ix.sync',
  unknown: '[kind+id], ix.purge, ix.sync',
  history: '++seq, command, [table+id], until',
  sync: 'key',
  device: 'key',
  meta: 'key',
} as const;

/** What a device held that was used with format 2, and what a newer version's devices gave it to pass on. */
const BEFORE: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = EXAMPLE;
const NAME = 'steadily';
const MAYA = '0FCgm8Ev0023l';

let factory: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

beforeEach(async () => {
  factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie(NAME, factory);
  old.version(2).stores(STORES);
  for (const [table, rows] of Object.entries(BEFORE))
    await old.table(table).bulkAdd(structuredClone([...rows]));
  old.close();
});

async function opened(): Promise<SteadilyDatabase> {
  const opening = await openDatabase({
    name: NAME,
    factory,
    upgrades: () => import('../../utils/db/upgrades'),
  });
  if (!opening.ok) throw new Error(opening.reason);
  return opening.db;
}

const withoutIndexes = (stored: { readonly ix?: unknown }) => {
  const { ix: _ix, ...row } = stored;
  return row;
};

describe('a database of format 2, opened today', () => {
  test('holds every row as it was that it understood', async () => {
    const db = await opened();
    for (const table of ['people', 'commitments', 'appreciations', 'history', 'sync', 'device']) {
      const rows = (await db.table(table).toArray()) as readonly StoredRow[];
      expect(rows.map(withoutIndexes)).toEqual(BEFORE[table]?.map(withoutIndexes));
    }
    expect(await db.meta.toArray()).toEqual([
      { key: 'format', value: FORMAT },
      { key: 'swept', value: 3_623_913 },
    ]);
    expect(await db.projection.toArray()).toEqual([]);
    expect(await db.ledger.toArray()).toEqual([]);
    db.close();
  });

  test('knows the rituals it has passed on, each cell by its name, as it was stamped', async () => {
    const db = await opened();
    const rituals = (await db.rituals.toArray()).map(withoutIndexes);
    const born = [3_623_200, 0, 'Dk4m7'];
    const changed = [3_623_708, 0, 'Dk4m7'];
    expect(rituals.slice(0, 2)).toEqual([
      {
        id: '0FCYi001La9x2',
        v: {
          text: 'Coffee together',
          person: MAYA,
          first: [1, 2516, 450, 'Europe/Berlin'],
          rule: 'FREQ=DAILY',
        },
        s: {},
      },
      {
        id: '0FCYi002La9x2',
        v: {
          text: 'Sunday walk',
          first: [2, 2517],
          rule: 'FREQ=WEEKLY;BYDAY=SU',
          until: 2606,
          pauses: [2530, 2536],
          cue: null,
        },
        s: { text: born, first: born, rule: born, pauses: born, until: changed, cue: changed },
        x: { 12: { type: 'int', value: 9, stamp: born } },
      },
    ]);
    expect(rituals.slice(2)).toMatchObject([
      { v: { text: 'Ended' }, life: { state: 'deleted' } },
      { v: { text: 'Deleted, then changed' }, life: { state: 'deleted' } },
      { id: '0FCYi005La9x2', v: {}, s: {}, life: { state: 'erased' } },
      { v: { text: 'With a cell of another type', first: [2, 2516] } },
    ]);
    expect((await db.unknown.toArray()).map(({ kind }) => kind)).toEqual([77]);
    db.close();
  });

  test('knows the settings by their names, and leaves those of a newer version as they are', async () => {
    const db = await opened();
    const stamp = [3_623_900, 0, 'Dk4m7'];
    expect((await db.settings.toArray()).map(withoutIndexes)).toEqual([
      {
        id: '000003YOTYdM0',
        v: { morning: 480, evening: -1, quiet: [1260, 480] },
        s: { morning: stamp, evening: stamp, quiet: stamp },
        x: { 7: { type: 'word', value: 'week', stamp } },
      },
    ]);
    db.close();
  });

  test('finds every row by the indexes it would have been given today', async () => {
    const db = await opened();
    for (const table of TRAVEL_TABLES) {
      const rows = await db.table<StoredRow>(table).toArray();
      expect(rows.map(({ id, ix }) => [id, ix])).toEqual(rows.map((row) => [row.id, indexesOf(table, row)]));
    }
    db.close();
  });

  test('gives sync every record it gave before, and nothing that others would refuse', async () => {
    const db = await opened();
    const records = await syncStore(db, new Scene()).read({ finished: 0, gone: 0 }, []);
    const keys = records.map(({ kind, row }) => `${kind}/${row.id}`).sort();
    const before = ['people', 'commitments', 'appreciations', 'settings', 'unknown'].flatMap((table, index) =>
      (BEFORE[table] ?? []).map(({ id, kind }) => `${Number(kind ?? [1, 2, 3, 9][index])}/${String(id)}`),
    );
    expect(keys).toEqual(before.sort());
    expect(records.filter((record) => !isSound(record))).toEqual([]);
    db.close();
  });

  test('shows occurrences with the words and days of their rituals', async () => {
    const db = await opened();
    const all = await readAgendaCommitments(db, Temporal.Instant.fromEpochMilliseconds(0), TODAY);
    const ofCoffee = all.filter(({ ritual }) => ritual === '0FCYi001La9x2');
    expect(ofCoffee.map(({ text, due, cue, outcome }) => [text, dueToCell(due), cue, outcome?.kind])).toEqual(
      [
        ['Coffee together', [1, 2517, 450, 'Europe/Berlin'], 'After the run', undefined],
        ['Coffee together', [2, 2521], undefined, undefined],
        ['Coffee together', [1, 2522, 450, 'Europe/Berlin'], 'Later', undefined],
        ['Coffee together', [0], undefined, undefined],
        ['Coffee together', [1, 2516, 450, 'Europe/Berlin'], undefined, 'kept'],
      ],
    );
    db.close();
  });

  test('lets a command from before be undone', async () => {
    const db = await opened();
    const deletion = BEFORE['history']?.find(({ name }) => name === 'delete')?.['command'];
    expect((await undo(db, new Scene(), String(deletion))).result).toBe('undone');
    const open = await db.commitments.where('ix.open').equals(2522).toArray();
    // The last is an occurrence: its words are its ritual's.
    expect(open.map(({ v }) => v['text'])).toEqual(['Home by seven', 'Wrong entry', undefined]);
    db.close();
  });
});

describe('an upgrade from format 2 that is cut off', () => {
  const NEW = { rituals: 'id, ix.purge, ix.sync', projection: 'id, ritual, day', ledger: 'key, at' };

  test('leaves format 2 as it was, and the next opening upgrades', async () => {
    const before = await rescue(NAME, factory.indexedDB);
    const cut = new Dexie(NAME, factory);
    cut.version(2).stores(STORES);
    cut
      .version(3)
      .stores(NEW)
      .upgrade(async (transaction) => {
        await toFormat3(transaction);
        throw new Error('cut off');
      });
    await expect(cut.open()).rejects.toThrow('cut off');
    cut.close();
    expect(await rescue(NAME, factory.indexedDB)).toEqual(before);
    const db = await opened();
    expect((await db.meta.get('format'))?.value).toBe(FORMAT);
    db.close();
  });

  test('or repeated changes nothing more', async () => {
    (await opened()).close();
    const once = await rescue(NAME, factory.indexedDB);
    const again = new Dexie(NAME, factory);
    again.version(2).stores(STORES);
    again.version(4).stores(NEW).upgrade(toFormat3);
    await again.open();
    again.close();
    expect((await rescue(NAME, factory.indexedDB)).stores).toEqual(once.stores);
  });
});
