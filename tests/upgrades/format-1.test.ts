import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { readAgendaCommitments } from '../../utils/db/commitments';
import { indexesOf } from '../../utils/db/indexes';
import { TRAVEL_TABLES } from '../../utils/db/kinds';
import { openDatabase } from '../../utils/db/open';
import { rescue } from '../../utils/db/rescue';
import { readRevived } from '../../utils/db/revived';
import { FORMAT, type SteadilyDatabase, type StoredRow } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { undo } from '../../utils/db/undo';
import { toFormat2 } from '../../utils/db/upgrades/v2';
import type { Row } from '../../utils/domain/record/row';
import { Scene, TODAY } from '../contract/scene';
import EXAMPLE from './format-1.json';

/** The schema of format 1, as it was. */
const STORES = {
  people: 'id, ix.purge, ix.sync',
  commitments: 'id, ix.open, ix.settled, ix.person, [ix.person+ix.settled], ix.ritual, ix.purge, ix.sync',
  appreciations: 'id, [ix.person+ix.day], ix.purge, ix.sync',
  settings: 'id, ix.sync',
  unknown: '[kind+id]',
  history: '++seq, command, [table+id], until',
  device: 'key',
  meta: 'key',
} as const;

/** What a device held that was used with format 1, and some rows as merges could have left them. */
const BEFORE: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = EXAMPLE;
const NAME = 'steadily';

let factory: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

beforeEach(async () => {
  factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie(NAME, factory);
  old.version(1).stores(STORES);
  for (const [table, rows] of Object.entries(BEFORE)) await old.table(table).bulkAdd([...rows]);
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

describe('a database of format 1, opened today', () => {
  test('holds every row as it was', async () => {
    const db = await opened();
    for (const [table, rows] of Object.entries(BEFORE)) {
      if (table === 'meta' || table === 'unknown' || table === 'settings') continue;
      expect((await db.table(table).toArray()).map(withoutIndexes)).toEqual(rows.map(withoutIndexes));
    }
    expect(await db.meta.toArray()).toEqual([
      { key: 'format', value: FORMAT },
      { key: 'swept', value: 3_623_700 },
    ]);
    expect(await db.sync.toArray()).toEqual([]);
    db.close();
  });

  test('keeps its record of settings, without a cell that no version could have written', async () => {
    const db = await opened();
    expect((await db.settings.toArray()).map(withoutIndexes)).toEqual([
      { id: '000003YOTYdM0', v: {}, s: {} },
    ]);
    db.close();
  });

  test('holds records of unknown kinds as rows like all others', async () => {
    const db = await opened();
    expect((await db.unknown.toArray()).map(withoutIndexes)).toEqual(
      BEFORE['unknown']?.map((row) => ({ v: {}, s: {}, ...row })),
    );
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

  test('shows what it showed, and asks about what was deleted and changed later', async () => {
    const db = await opened();
    const shown = await readAgendaCommitments(db, Temporal.Instant.fromEpochMilliseconds(0), TODAY);
    expect(shown.map(({ text }) => text)).toEqual([
      'Home by seven',
      'Water the plants',
      'Deleted on one device, changed later on another',
      'With a field of a newer version',
      undefined,
      'Deleted and back',
      'Call Mum',
      'Read the lease',
    ]);
    expect((await readRevived(db)).map(({ words }) => words)).toEqual([
      'Deleted on one device, changed later on another',
      'With a field of a newer version',
      'They sang',
    ]);
    db.close();
  });

  test('gives sync what may travel, each range from its own cut-off', async () => {
    const db = await opened();
    const store = syncStore(db, new Scene());
    const read = async (finished: number, gone: number) =>
      (await store.read({ finished, gone }, [])).map(({ row }) => wordsOf(row)).sort();
    const always = [
      'Deleted and back',
      'Deleted on one device, changed later on another',
      'From a newer version',
      'Home by seven',
      'Maya',
      'Mum',
      'Water the plants',
      'With a field of a newer version',
      'null',
      'null',
    ];
    const LAST = 42_076_799;
    expect(await read(LAST, LAST)).toEqual(always);
    expect(await read(3_595_080, LAST)).toEqual(
      [...always, 'Read the lease', 'She waited', 'They sang'].sort(),
    );
    expect(await read(LAST, 3_595_119)).toEqual([...always, 'Jo', 'Wrong one'].sort());
    expect(await store.countFinishedBefore(3_595_080)).toBe(2);
    db.close();
  });

  test('lets a command from before be undone', async () => {
    const db = await opened();
    const deletion = BEFORE['history']?.find(({ name }) => name === 'delete')?.['command'];
    expect((await undo(db, new Scene(), String(deletion))).result).toBe('undone');
    expect((await db.commitments.where('ix.open').equals(2522).toArray()).map(wordsOf)).toEqual([
      'Home by seven',
      'Wrong entry',
    ]);
    db.close();
  });
});

describe('an upgrade that is cut off', () => {
  test('leaves format 1 as it was, and the next opening upgrades', async () => {
    const before = await rescue(NAME, factory.indexedDB);
    const cut = new Dexie(NAME, factory);
    cut.version(1).stores(STORES);
    cut
      .version(2)
      .stores({ sync: 'key' })
      .upgrade(async (transaction) => {
        await toFormat2(transaction);
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
    again.version(1).stores(STORES);
    again.version(3).stores({ sync: 'key' }).upgrade(toFormat2);
    await again.open();
    again.close();
    expect((await rescue(NAME, factory.indexedDB)).stores).toEqual(once.stores);
  });
});

function wordsOf({ v, x = {} }: Row): string {
  return String(v['text'] ?? v['name'] ?? x['1']?.value ?? null);
}
