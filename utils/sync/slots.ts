import type { DeviceId } from '../domain/record/stamp';
import { CARD_SLOT, keyAt } from './address';
import type { CardDuty } from './card-duty';
import { CARD_RESERVE, SLOTS } from './limits';
import { type Candidate, Estimate, pack, type Packed, weightOf } from './pack';
import { ITEM_OVERHEAD } from './quota';
import { keyOf, type RecordKey, type SyncRecord } from './record';
import { isGoneRecord } from './wire';

/** A record to be published, and the own slots that hold an older copy of it. */
export interface Want {
  readonly record: SyncRecord;
  readonly replaces: readonly string[];
}

/** What one of this device's slots holds now. */
export interface OwnSlot {
  readonly slot: string;
  /** What its item costs now; 0 for one that could not be read. */
  readonly bytes: number;
  readonly records: readonly SyncRecord[];
  /** The card in it, as it stands there. */
  readonly card?: SyncRecord | undefined;
  /** Those of them that nobody needs. */
  readonly dead: ReadonlySet<RecordKey>;
  /** Whether it has to be written anew in any case. */
  readonly mustWrite: boolean;
}

export interface Room {
  /** Bytes an item aims at. */
  readonly item: number;
  /** Bytes by which the area may grow in all. */
  readonly growth: number;
  /** And by how many for the sake of the card, and of what is deleted. */
  readonly cardGrowth: number;
  /** Further items the home takes. */
  readonly items: number;
}

/** What is to be written, by slot. */
export interface Filled {
  readonly puts: ReadonlyMap<string, Packed>;
  /** Slots whose item is not needed any more. */
  readonly emptied: readonly string[];
  /** Where each record that found a place went. */
  readonly placed: ReadonlyMap<RecordKey, string>;
  readonly unplaced: readonly Want[];
}

/**
 * Finds places for what is to be published. Edits stay in their slot; what no longer fits there, and what is new, goes
 * where it disturbs least: into slots that are written anyway, then into the one with the most room, then into a new
 * one. A slot in which everything is dead is given up. Nothing is taken out that is not dead.
 */
export function fillSlots(
  me: DeviceId,
  own: readonly OwnSlot[],
  wants: readonly Want[],
  options: {
    readonly room: Room;
    readonly card: CardDuty;
    /** A slot that takes nothing from others: it is to be given up. */
    readonly closed?: string;
    readonly encode: (key: string, records: readonly SyncRecord[]) => string;
  },
): Filled {
  return new Filling(me, own, options).fill(wants);
}

type Options = Parameters<typeof fillSlots>[3];

class Filling {
  readonly #me: DeviceId;
  readonly #own: ReadonlyMap<string, OwnSlot>;
  readonly #options: Options;
  readonly #estimate = new Estimate();
  readonly #puts = new Map<string, Packed>();
  readonly #placed = new Map<RecordKey, string>();
  /** Slots that took nothing more. */
  readonly #full = new Set<string>();
  #growth: number;
  #reserve: number;
  #newItems: number;

  constructor(me: DeviceId, own: readonly OwnSlot[], options: Options) {
    this.#me = me;
    this.#own = new Map(own.map((slot) => [slot.slot, slot]));
    this.#options = options;
    this.#growth = options.room.growth;
    this.#reserve = options.room.cardGrowth;
    this.#newItems = options.room.items;
    if (options.closed !== undefined) this.#full.add(options.closed);
    for (const { bytes, records } of own) if (bytes > 0) this.#estimate.learn(bytes, records);
  }

  fill(wants: readonly Want[]): Filled {
    const inPlace = Map.groupBy(wants, ({ replaces }) => replaces[0]);
    let queue = [...(inPlace.get(undefined) ?? [])];
    const emptied: string[] = [];
    // Slots that only lose something go first: they make room for the others.
    const editsIn = (slot: OwnSlot) => makingRoomFirst(inPlace.get(slot.slot) ?? [], slot);
    const inOrder = [...this.#own.values()].sort(
      (a, b) => Number(hasAny(editsIn(a))) - Number(hasAny(editsIn(b))),
    );
    for (const slot of inOrder) {
      const edits = editsIn(slot);
      if (!hasAny(edits) && !slot.mustWrite) continue;
      if (!hasAny(edits) && this.#isEmpty(slot)) emptied.push(slot.slot);
      else queue = this.#write(slot.slot, edits, queue, { always: slot.mustWrite });
    }
    const unplaced = this.#placeAll(queue);
    this.#writeCard();
    // What was to be given up may have been written to after all: its room is the best there is.
    const given = emptied.filter((slot) => !this.#puts.has(slot));
    return { puts: this.#puts, emptied: given, placed: this.#placed, unplaced };
  }

  #writeCard(): void {
    const { isDue, isStale } = this.#options.card;
    const goesAlong = isStale && this.#puts.size > 0;
    if ((isDue || goesAlong) && !this.#puts.has(CARD_SLOT)) this.#write(CARD_SLOT, [], [], { always: true });
  }

  #isEmpty({ slot, records, dead }: OwnSlot): boolean {
    return slot !== CARD_SLOT && records.every((record) => dead.has(keyOf(record)));
  }

  /** Slot by slot until nothing is left or nothing has room; answers what found no place. */
  #placeAll(wants: readonly Want[]): readonly Want[] {
    let queue = [...wants];
    const unplaced: Want[] = [];
    while (queue.length > 0) {
      const slot = this.#roomiest(queue) ?? this.#unused();
      if (slot === undefined) return [...unplaced, ...queue];
      const before = queue.length;
      queue = this.#write(slot, [], queue);
      if (queue.length < before) continue;
      this.#full.add(slot);
      const [first] = queue;
      if (!first || this.#own.has(slot)) continue;
      // What does not fit even into an empty item: only what is smaller may. Each encoding is dear.
      const isSmaller = ({ record }: Want) => weightOf(record) < weightOf(first.record);
      unplaced.push(...queue.filter((want) => !isSmaller(want)));
      queue = queue.filter(isSmaller);
      this.#full.delete(slot);
    }
    return unplaced;
  }

  /** Writes a slot with its edits and as much of the queue as fits; answers what is left of both. */
  #write(slot: string, edits: readonly Want[], queue: readonly Want[], { always = false } = {}): Want[] {
    const { room, card, encode } = this.#options;
    const present = this.#own.get(slot);
    if (!present && this.#newItems <= 0) return [...edits, ...queue];
    const alive = (present?.records ?? []).filter((record) => !present?.dead.has(keyOf(record)));
    const older = new Map(alive.map((record) => [keyOf(record), record]));
    const now = present?.bytes ?? 0;
    const overhead = now === 0 ? ITEM_OVERHEAD : 0;
    const key = keyAt(this.#me, slot);
    const packWith = (
      wants: readonly Want[],
      limit: { readonly bytes: number; readonly growth: number },
      cards: readonly SyncRecord[],
    ) => {
      // What is to be written anew stands nowhere twice, whichever slot it comes from.
      const wanted = new Set(wants.map(({ record }) => keyOf(record)));
      const stays = alive.filter((record) => !wanted.has(keyOf(record)));
      const candidates = wants.map(({ record }): Candidate => {
        const copy = older.get(keyOf(record));
        return copy ? { record, older: copy } : { record };
      });
      return pack(key, [...cards, ...stays], candidates, {
        limit: Math.min(limit.bytes, now + limit.growth - overhead),
        encode: (records) => encode(key, records),
        estimate: this.#estimate,
      });
    };

    const all = [...edits, ...queue];
    const isCardSlot = slot === CARD_SLOT;
    const isCardAlone = isCardSlot && all.length === 0;
    const newCard = isCardSlot ? [card.record] : [];
    const oldCard = isCardSlot && present?.card ? [present.card] : newCard;
    // The reserve of slot 0, and what the home still holds beyond the growth that is shared, are for the card alone.
    const reserve = { bytes: room.item, growth: Math.max(this.#growth, this.#reserve) };
    const usual = {
      bytes: isCardSlot ? Math.floor(room.item * (1 - CARD_RESERVE)) : room.item,
      growth: this.#growth,
    };
    let taking: readonly Want[] = all;
    let packed = packWith(all, isCardAlone ? reserve : usual, newCard);
    // Where there is no room for what is new on the card, the old one must not keep anything from leaving.
    if (!packed && isCardSlot && present?.card && !isCardAlone) packed = packWith(all, usual, oldCard);
    const gone = edits.filter(({ record }) => isGoneRecord(record));
    const left = new Set(all.slice(packed?.taken ?? 0));
    if (gone.some((want) => left.has(want))) {
      // Nor is a tombstone that takes more room than a short word to wait with the word still there.
      const bare = packWith(gone, reserve, oldCard);
      if (bare?.taken === gone.length) [taking, packed] = [gone, bare];
    }
    const taken = new Set(taking.slice(0, packed?.taken ?? 0));
    if (packed && (taken.size > 0 || always)) {
      this.#puts.set(slot, packed);
      this.#growth -= packed.bytes + overhead - now;
      this.#reserve -= packed.bytes + overhead - now;
      if (!present) this.#newItems--;
      for (const { record } of taken) this.#placed.set(keyOf(record), slot);
    }
    return all.filter((want) => !taken.has(want));
  }

  /** The own slot that is not written yet and has the most room, if the first of the queue may fit. */
  #roomiest(queue: readonly Want[]): string | undefined {
    const [first] = queue;
    if (!first) return undefined;
    const needed = this.#estimate.bytesOf([first.record]) / 2;
    const open = [...this.#own.values()].filter(
      ({ slot, bytes }) =>
        !this.#puts.has(slot) && !this.#full.has(slot) && this.#options.room.item - bytes >= needed,
    );
    return open.sort((a, b) => a.bytes - b.bytes)[0]?.slot;
  }

  #unused(): string | undefined {
    if (this.#newItems <= 0) return undefined;
    return Array.from(SLOTS).find(
      (slot) => !this.#own.has(slot) && !this.#puts.has(slot) && !this.#full.has(slot),
    );
  }
}

/** Edits that take no more room than what they replace go first: a tombstone must not wait behind what finds no room. */
function makingRoomFirst(edits: readonly Want[], { records }: OwnSlot): readonly Want[] {
  const weights = new Map(records.map((record) => [keyOf(record), weightOf(record)]));
  const grows = ({ record }: Want) => weightOf(record) > (weights.get(keyOf(record)) ?? 0);
  return [...edits.filter((edit) => !grows(edit)), ...edits.filter(grows)];
}

function hasAny(list: readonly unknown[]): boolean {
  return list.length > 0;
}
