import { mergeRows } from '../../utils/domain/record/merge';
import type { Row } from '../../utils/domain/record/row';
import { compareStamps, type Stamp } from '../../utils/domain/record/stamp';
import { decodeItem } from '../../utils/sync/codec';
import { keyOf, type RecordKey, type SyncRecord } from '../../utils/sync/record';
import { type Cell, differences, keeps } from './ledger';
import { Violation } from './violation';
import type { World } from './world';

/**
 * I7: the home never forgets. The home is what the vendor holds and what lies in the areas of devices, since what was
 * written but not yet carried is on its way. What is older than a deletion leaves with it, and comes back with whoever
 * brings the record back, when it is their turn. Only for runs in which nothing is wiped, cloned or shed.
 */
export class HomeMemory {
  readonly #world: World;
  readonly #decoded = new Map<string, readonly SyncRecord[]>();
  #known = new Map<RecordKey, SyncRecord>();
  /** The latest deletion of each record that was ever there. */
  readonly #deleted = new Map<RecordKey, Stamp>();
  #seen = '';

  constructor(world: World) {
    this.#world = world;
  }

  /** @throws Violation when something that was there is not any more */
  check(): void {
    const texts = this.#texts();
    const signature = [...texts.keys()].join('\n');
    if (signature === this.#seen) return;
    this.#seen = signature;
    const now = this.#join(texts);
    for (const [key, { row }] of this.#known) {
      const there = now.get(key);
      const isOlder = ({ stamp }: Cell) => {
        const deletion = this.#deleted.get(key);
        return deletion !== undefined && compareStamps(stamp, deletion) < 0;
      };
      const lost =
        there && differences(there.row, row).filter((cell) => !keeps(there, cell) && !isOlder(cell));
      if (lost?.length !== 0) throw new Violation('I7', `the home has forgotten ${key}, or some of it`);
    }
    this.#known = now;
  }

  #texts(): ReadonlyMap<string, { readonly key: string; readonly text: string }> {
    const texts = new Map<string, { readonly key: string; readonly text: string }>();
    const places = [this.#world.cloud.contents(), ...this.#world.devices.map(({ area }) => area.contents())];
    for (const place of places) for (const [key, text] of place) texts.set(key + text, { key, text });
    return texts;
  }

  #join(
    texts: ReadonlyMap<string, { readonly key: string; readonly text: string }>,
  ): Map<RecordKey, SyncRecord> {
    const joined = new Map<RecordKey, SyncRecord>();
    for (const [name, { key, text }] of texts) {
      for (const record of this.#records(name, key, text)) {
        if (record.kind === CARD_KIND) continue;
        this.#noteDeletion(record);
        const known: Row | undefined = joined.get(keyOf(record))?.row;
        joined.set(keyOf(record), {
          kind: record.kind,
          row: known ? mergeRows(known, record.row) : record.row,
        });
      }
    }
    return joined;
  }

  #noteDeletion(record: SyncRecord): void {
    const { life } = record.row;
    const known = this.#deleted.get(keyOf(record));
    if (life?.state !== 'deleted' || (known && compareStamps(known, life.stamp) >= 0)) return;
    this.#deleted.set(keyOf(record), life.stamp);
  }

  #records(name: string, key: string, text: string): readonly SyncRecord[] {
    const known = this.#decoded.get(name);
    if (known) return known;
    const result = decodeItem(text, { key });
    const records: readonly SyncRecord[] = result.ok ? result.records : [];
    this.#decoded.set(name, records);
    return records;
  }
}

/** The device card changes with every write. */
const CARD_KIND = 0;
