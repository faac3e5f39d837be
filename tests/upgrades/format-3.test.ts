import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { indexesOf } from '../../utils/db/indexes';
import { TRAVEL_TABLES } from '../../utils/db/kinds';
import { openDatabase } from '../../utils/db/open';
import { rescue } from '../../utils/db/rescue';
import { FORMAT, type SteadilyDatabase, type StoredRow } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { toFormat4 } from '../../utils/db/upgrades/v4';
import { decisionFrom } from '../../utils/domain/decision';
import { importantDateFrom } from '../../utils/domain/important-date';
import { repairFrom } from '../../utils/domain/repair';
import { trustFrom } from '../../utils/domain/trust';
import { isSound } from '../../utils/sync/validate';
import { Scene } from '../contract/scene';
import EXAMPLE from './format-3.json';

/** The schema of format 3, as it was. */
const STORES = {
  people: 'id, ix.purge, ix.sync',
  commitments:
    'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, [ix.ritual+ix.settled], ix.revived, ix.purge, ix.sync',
  appreciations: 'id, [ix.person+ix.day], ix.revived, ix.purge, ix.sync',
  rituals: 'id, ix.purge, ix.sync',
  settings: 'id, ix.purge, ix.sync',
  unknown: '[kind+id], ix.purge, ix.sync',
  projection: 'id, ritual, day',
  ledger: 'key, at',
  history: '++seq, command, [table+id], until',
  sync: 'key',
  device: 'key',
  meta: 'key',
} as const;

/** What format 4 has more. */
const NEW = {
  people: 'id, ix.into, ix.purge, ix.sync',
  commitments: `${STORES.commitments}, *ix.words`,
  repairs: 'id, ix.person, ix.of, ix.open, ix.ask, ix.purge, ix.sync',
  dates: 'id, ix.person, ix.purge, ix.sync',
  focuses: 'id, ix.purge, ix.sync',
  trusts: 'id, ix.person, ix.settled, ix.purge, ix.sync',
  decisions: 'id, ix.person, ix.open, ix.purge, ix.sync',
  notes: '++seq, person, until',
} as const;

/** What a device held that was used with format 3, and what a newer version's devices gave it to pass on. */
const BEFORE: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = EXAMPLE;
const NAME = 'steadily';
const MAYA = '0FCgm8Ev0023l';
const MUM = '0FCgsDqs0023l';

let factory: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

beforeEach(async () => {
  factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie(NAME, factory);
  old.version(3).stores(STORES);
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

describe('a database of format 3, opened today', () => {
  test('holds every row as it was that it understood', async () => {
    const db = await opened();
    for (const table of ['appreciations', 'history', 'sync', 'device', 'projection', 'ledger']) {
      const rows = (await db.table(table).toArray()) as readonly StoredRow[];
      expect(rows.map(withoutIndexes)).toEqual(BEFORE[table]?.map(withoutIndexes));
    }
    for (const table of ['people', 'commitments', 'rituals']) {
      const rows = (await db.table(table).toArray()) as readonly StoredRow[];
      const asBefore = BEFORE[table]?.filter((row) => !('x' in row)).map(withoutIndexes);
      expect(rows.filter(({ id }) => asBefore?.some((row) => 'id' in row && row.id === id))).toMatchObject(
        asBefore ?? [],
      );
      expect(rows.length).toBe(BEFORE[table]?.length);
    }
    expect(await db.meta.get('format')).toEqual({ key: 'format', value: FORMAT });
    expect(await db.notes.toArray()).toEqual([]);
    db.close();
  });

  test('knows the new fields it has passed on by their names, as they were stamped', async () => {
    const db = await opened();
    const born = [3_623_900, 0, 'Dk4m7'];
    expect(withoutIndexes((await db.people.get('0FCYi001La9x2')) ?? {})).toEqual({
      id: '0FCYi001La9x2',
      v: {
        name: 'Mother',
        label: 'The one who calls on Sundays',
        notes: 'Likes tea',
        theirs: 'No calls after nine',
        mine: 'An hour alone',
        archived: 1,
        mergedInto: MUM,
      },
      s: {
        label: born,
        notes: born,
        theirs: born,
        mine: born,
        archived: [3_623_905, 0, 'Dk4m7'],
        mergedInto: born,
      },
    });
    expect(await db.commitments.get('0FCYi002La9x2')).toMatchObject({
      v: { text: 'With a field of a newer version', stepOf: '0FCjoA5T0023l', leftAlone: 1 },
      x: { 900: { type: 'int', value: 3, stamp: born } },
    });
    // A cell of another type than its field has was written by no version.
    expect(withoutIndexes((await db.commitments.get('0FCYi003La9x2')) ?? {})).toEqual({
      id: '0FCYi003La9x2',
      v: { text: 'Écrire à Zoë, Hauptstraße 5, 母に電話する' },
      s: {},
    });
    expect((await db.settings.toArray())[0]?.v['stand']).toBe('Being there when I said I would');
    expect((await db.rituals.toArray())[0]?.v['plan']).toBe('0FCYi000La9x2');
    db.close();
  });

  test('knows the records it has passed on: repairs, dates, focuses, trusts and decisions', async () => {
    const db = await opened();
    const repairs = await db.repairs.toArray();
    expect(repairs.slice(0, 2).map(repairFrom)).toMatchObject([
      { person: MAYA, of: '0FChq9AC0023l', texts: { what: 'I forgot the tickets' }, passed: 2 },
      { person: MAYA, texts: { helps: 'Knowing by six' }, passed: 0 },
    ]);
    expect(repairs.slice(2)).toMatchObject([
      { v: { what: 'Deleted' }, life: { state: 'deleted' } },
      { v: {}, s: {}, life: { state: 'erased' } },
      { v: { person: MUM }, x: { 99: { value: 'newer still' } } },
    ]);
    expect((await db.dates.toArray()).map(importantDateFrom)).toEqual([
      { id: '0FCYi000La9x2', person: MUM, text: 'Birthday', month: 3, day: 14, beforeDays: 7 },
    ]);
    expect((await db.focuses.toArray()).map(({ v }) => v)).toEqual([{ area: 2 }]);
    expect((await db.trusts.toArray()).map((row) => trustFrom(row)?.text)).toEqual([
      'The spare key',
      'They will send the photos',
    ]);
    expect((await db.decisions.toArray()).map((row) => decisionFrom(row)?.text)).toEqual([
      'A week at the sea',
      'Choir on Tuesdays',
    ]);
    expect((await db.unknown.toArray()).map(({ kind }) => kind)).toEqual([77]);
    db.close();
  });

  test('finds every row by the indexes it would have been given today', async () => {
    const db = await opened();
    for (const table of TRAVEL_TABLES) {
      const rows = await db.table<StoredRow>(table).toArray();
      expect(rows.map(({ id, ix }) => [table, id, ix])).toEqual(
        rows.map((row) => [table, row.id, indexesOf(table, row)]),
      );
    }
    db.close();
  });

  test('finds promises by their words', async () => {
    const db = await opened();
    const idsWith = (word: string) => db.commitments.where('ix.words').startsWith(word).primaryKeys();
    expect(await idsWith('ecri')).toEqual(['0FCYi003La9x2']);
    expect(await idsWith('電話')).toEqual(['0FCYi003La9x2']);
    expect(await idsWith('hauptstrasse')).toEqual(['0FCYi003La9x2']);
    // The cue of an occurrence.
    expect(await idsWith('run')).toEqual(['0FCtM4Y8iYfeF']);
    // Deleted.
    expect(await idsWith('wrong')).toEqual([]);
    db.close();
  });

  test('gives sync every record it gave before, and nothing that others would refuse', async () => {
    const db = await opened();
    const records = await syncStore(db, new Scene()).read({ finished: 0, gone: 0 }, []);
    const numbers = { people: 1, commitments: 2, appreciations: 3, rituals: 6, settings: 9, unknown: 0 };
    const before = Object.entries(numbers).flatMap(([table, number]) =>
      (BEFORE[table] ?? []).map(({ id, kind }) => `${Number(kind ?? number)}/${String(id)}`),
    );
    expect(records.map(({ kind, row }) => `${kind}/${row.id}`).sort()).toEqual(before.sort());
    expect(records.filter((record) => !isSound(record))).toEqual([]);
    db.close();
  });
});

describe('an upgrade from format 3 that is cut off', () => {
  test('leaves format 3 as it was, and the next opening upgrades', async () => {
    const before = await rescue(NAME, factory.indexedDB);
    const cut = new Dexie(NAME, factory);
    cut.version(3).stores(STORES);
    cut
      .version(4)
      .stores(NEW)
      .upgrade(async (transaction) => {
        await toFormat4(transaction);
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
    again.version(3).stores(STORES);
    again.version(5).stores(NEW).upgrade(toFormat4);
    await again.open();
    again.close();
    expect((await rescue(NAME, factory.indexedDB)).stores).toEqual(once.stores);
  });
});
