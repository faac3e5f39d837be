import { minuteOf } from '../domain/record/minute';
import { deviceId } from '../domain/record/record-id';
import type { DeviceId } from '../domain/record/stamp';
import { type Area, type DecodedItems, type Item, readArea } from './area';
import { isSharedIdentity, settleIdentity } from './identity';
import type { Memory } from './memory';
import { isDead, observe } from './owners';
import type { Clock, DeviceMark, Random, Self, SyncHome, SyncStore, Wishes } from './ports';
import { mergeRegisters, withEntry } from './registers';
import { atTime, freshSchedule } from './schedule';

interface LookoutParts {
  readonly home: SyncHome | undefined;
  readonly store: SyncStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly self: Self;
  readonly mark?: DeviceMark;
}

/** What this device knows after a look at the area. */
export interface View {
  readonly me: DeviceId;
  readonly self: Self;
  readonly area: Area;
  /** As it is after the look; not yet stored, unless this device has just taken a new id. */
  readonly memory: Memory;
  /** What is stored of it. */
  readonly stored: Memory | undefined;
  /** Devices that are still there, this one among them. */
  readonly live: ReadonlySet<DeviceId>;
  readonly nowMs: number;
  /** Minutes since 2020. */
  readonly now: number;
}

/** Why there is nothing to see. */
export interface NoView {
  readonly reach: 'off' | 'unavailable';
  readonly me: DeviceId | undefined;
  readonly self: Self;
  readonly memory: Memory | undefined;
  /** Whether this device's items are to be removed from the home. */
  readonly takeOut: boolean;
}

/** Looks at the home and merges what is there into the store. Remembers what it has decoded and merged before. */
export class Lookout {
  readonly #parts: LookoutParts;
  readonly #decoded: DecodedItems = new Map();
  /** Items whose records the store has. */
  #merged = new WeakSet<Item>();

  constructor(parts: LookoutParts) {
    this.#parts = parts;
  }

  /** Rejects when the store cannot be read or written. A home that cannot be read is no view. */
  async look(): Promise<View | NoView> {
    const { home, store, clock, random } = this.#parts;
    const instant = clock();
    const nowMs = instant.epochMilliseconds;
    const now = minuteOf(instant);
    const { device, memory: stored, wishes } = await store.load();
    const self = { ...this.#parts.self, ...(wishes.name !== undefined && { name: wishes.name }) };
    const raw = wishes.isOn && home ? await listed(home) : undefined;
    if (!raw) {
      const reach = wishes.isOn ? 'unavailable' : 'off';
      return { reach, me: device, self, memory: stored, takeOut: !wishes.isOn && wishes.takeOut };
    }
    const known = await this.#identity(device, stored);
    const isShared = isSharedIdentity(readArea(raw, known, this.#decoded), known, stored?.tags ?? {});
    const me = isShared ? deviceId(random()) : known;
    const area = readArea(raw, me, this.#decoded);
    const memory = remembering(area, { me, device, stored, wishes, nowMs, now });
    if (me !== device) {
      // The mark first: a place that cannot be written to must not cost a new id at every tick.
      await this.#parts.mark?.write(me);
      await store.save(memory, { device: me, insteadOf: device });
    }
    // Another database than before: it has nothing of what was merged.
    if (me !== device || !stored) this.#merged = new WeakSet();
    await this.#merge(area);
    const living = Object.entries(memory.owners).filter(
      ([owner, observation]) => !isDead(owner, observation, { now, retired: wishes.retired }),
    );
    const live = new Set([me, ...living.map(([owner]) => owner)]);
    return { me, self, area, memory, stored: me === device ? stored : memory, live, nowMs, now };
  }

  async #identity(device: DeviceId | undefined, stored: Memory | undefined): Promise<DeviceId> {
    const { mark, random } = this.#parts;
    const known = await mark?.read();
    const id = settleIdentity(
      { device, mark: known, hasMemory: stored !== undefined, hasMark: mark !== undefined },
      random,
    );
    if (id === device && known !== id) await mark?.write(id);
    return id;
  }

  async #merge({ items }: Area): Promise<void> {
    const fresh = items.filter((item) => !this.#merged.has(item));
    const copies = fresh.flatMap(({ content }) => (content.state === 'read' ? content.records : []));
    if (copies.length > 0) await this.#parts.store.merge(copies);
    for (const item of fresh) this.#merged.add(item);
  }
}

/** So many former ids are remembered. */
const IDS_KEPT = 8;

async function listed(home: SyncHome): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return await home.list();
  } catch {
    return undefined;
  }
}

function remembering(
  area: Area,
  context: {
    readonly me: DeviceId;
    /** The id so far. */
    readonly device: DeviceId | undefined;
    readonly stored: Memory | undefined;
    readonly wishes: Wishes;
    readonly nowMs: number;
    readonly now: number;
  },
): Memory {
  const { me, device, stored, wishes, nowMs, now } = context;
  const isNew = me !== device;
  const formerly = [...(stored?.formerly ?? []), ...(isNew && device !== undefined ? [device] : [])];
  const cards = area.items.flatMap(({ content }) =>
    content.state === 'read' && content.card ? [content.card.registers] : [],
  );
  const registers = mergeRegisters([...(stored ? [stored.registers] : []), ...cards]);
  const { travelAgainAt } = wishes;
  const isWish = travelAgainAt !== undefined && travelAgainAt !== stored?.travelAgainAt;
  return {
    ...stored,
    // What went by another id was written by another device.
    tags: isNew ? {} : (stored?.tags ?? {}),
    moves: isNew ? {} : (stored?.moves ?? {}),
    ...(formerly.length > 0 && { formerly: formerly.slice(-IDS_KEPT) }),
    owners: observe(stored?.owners ?? {}, area, me, now),
    registers: isWish && registers.entry ? withEntry(registers, 0, { device: me, minute: now }) : registers,
    schedule: atTime(stored?.schedule ?? freshSchedule(nowMs), nowMs),
    firstReadAt: Math.min(stored?.firstReadAt ?? now, now),
    ...(travelAgainAt !== undefined && { travelAgainAt }),
  };
}
