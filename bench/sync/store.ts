import { mergeRows } from '../../utils/domain/record/merge.ts';
import { keyOf, type RecordKey, type SyncRecord } from '../../utils/sync/record.ts';

/** Where copies are merged into: what of `SyncStore` a bootstrap needs. */
export interface Store {
  readonly name: string;
  merge(copies: readonly SyncRecord[]): Promise<void>;
}

/** Memory alone: merging without what the database adds. */
export function memoryStore(): Store {
  const held = new Map<RecordKey, SyncRecord>();
  return {
    name: 'memory',
    merge: async (copies) => {
      for (const copy of copies) {
        const key = keyOf(copy);
        const here = held.get(key);
        held.set(key, here ? { kind: copy.kind, row: mergeRows(here.row, copy.row) } : copy);
      }
    },
  };
}
