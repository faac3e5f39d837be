import type { SyncStore } from '../sync/ports';
import { OutOfRoom } from './failure';
import { mergeCopies } from './merge-copies';
import type { SteadilyDatabase } from './schema';
import { readSyncWishes } from './sync-status';
import { countFinishedBefore, readTravelling } from './travelling';
import type { Environment } from './write';

/**
 * What the database keeps for the sync engine. Everything that writes rejects with OutOfRoom, with nothing written,
 * when the disk has no room; every method rejects when the database is closed or was taken over by a newer version.
 */
export function syncStore(
  db: SteadilyDatabase,
  { now, hasRoom }: Pick<Environment, 'now' | 'hasRoom'>,
): SyncStore {
  const withRoom = async () => {
    if (!(await hasRoom())) throw new OutOfRoom();
  };
  return {
    load: () =>
      db.transaction('r', [db.device, db.sync], async () => {
        const [id, memory, wishes] = await Promise.all([
          db.device.get('id'),
          db.sync.get('storage.sync/memory'),
          readSyncWishes(db),
        ]);
        return {
          device: id?.value,
          memory: memory?.key === 'storage.sync/memory' ? memory.value : undefined,
          wishes,
        };
      }),

    async save(memory, id) {
      await withRoom();
      await db.transaction('rw', [db.device, db.sync], async () => {
        await db.sync.put({ key: 'storage.sync/memory', value: memory });
        if (!id) return;
        if ((await db.device.get('id'))?.value !== id.insteadOf)
          throw new Error('A page drew an id meanwhile.');
        await db.device.put({ key: 'id', value: id.device });
      });
    },

    async saveStatus(status) {
      await withRoom();
      await db.transaction('rw', db.sync, async () => {
        const known = await db.sync.get('storage.sync/status');
        if (JSON.stringify(known?.value) === JSON.stringify(status)) return;
        await db.sync.put({ key: 'storage.sync/status', value: status });
      });
    },

    async merge(copies) {
      if (copies.length === 0) return;
      await withRoom();
      await mergeCopies(db, copies, now());
    },

    read: (since, also) => readTravelling(db, since, also),

    countFinishedBefore: (minute) => countFinishedBefore(db, minute),
  };
}
