import { openDatabase } from '../../utils/db/open';
import { rescue } from '../../utils/db/rescue';
import { isTrue, rejection, same } from './check';
import { type Promised } from './scene';

/** A database that cannot be used is never mistaken for an empty one. */
export const OPENING: readonly Promised[] = [
  {
    promise: 'a database of a newer version is left alone, said so, and can be saved to a file',
    async keep({ factory }, name) {
      const request = factory.indexedDB.open(name, 90);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('commitments').put({ text: 'From the future' }, 'a');
      (await settled(request)).close();
      same(await openDatabase({ name, factory }), { ok: false, reason: 'newer', format: 9 }, 'opening');
      const saved = await rescue(name, factory.indexedDB);
      same(
        saved,
        {
          product: 'Steadily',
          database: name,
          version: 90,
          stores: { commitments: [{ text: 'From the future' }] },
        },
        'the file',
      );
    },
  },

  {
    promise: 'an upgrade that another page blocks is said, and goes through once that page is gone',
    async keep({ factory }, name) {
      const request = factory.indexedDB.open(name, 5);
      request.onupgradeneeded = () => request.result.createObjectStore('kept').put('Call Mum', 'a');
      const older = await settled(request);
      same(await openDatabase({ name, factory }), { ok: false, reason: 'blocked' }, 'the background');
      const before = { product: 'Steadily', database: name, version: 5, stores: { kept: ['Call Mum'] } };
      const upgrades = () => import('../../utils/db/upgrades');
      same(
        await openDatabase({ name, factory, upgrades }),
        { ok: false, reason: 'blocked', before },
        'opening',
      );
      older.close();
      const opening = await openDatabase({ name, factory, upgrades });
      same(opening.ok, true, 'opening again');
      if (opening.ok) opening.db.close();
    },
  },

  {
    promise: 'saving what is not there fails and makes no database',
    async keep({ factory }, name) {
      await rejection(rescue(name, factory.indexedDB), 'saving');
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
