import type { DeviceId } from '../../../utils/domain/record/stamp';
import { keyAt } from '../../../utils/sync/address';
import { type Area, readArea } from '../../../utils/sync/area';
import { cardRecord } from '../../../utils/sync/card';
import { encodeItem, READS } from '../../../utils/sync/codec';
import type { Registers } from '../../../utils/sync/memory';
import type { Self } from '../../../utils/sync/ports';
import type { SyncRecord } from '../../../utils/sync/record';
import { DAY, LAPTOP, NOW } from './records';

export const SELF: Self = { name: 'Laptop', browser: 'Firefox', version: '1.0.0' };
export const TODAY = Math.floor(NOW / DAY);

/** One item, said in short. */
export interface Shard {
  readonly owner: DeviceId;
  readonly slot: string;
  readonly records?: readonly SyncRecord[];
  /** With the owner's card. */
  readonly card?: CardAbout;
  /** Its write tag; 1 unless given. */
  readonly tag?: number;
  /** Something that cannot be read, instead. */
  readonly text?: string;
}

export interface CardAbout {
  readonly self?: Self;
  /** A day since 2020; today unless given. */
  readonly seenOn?: number;
  readonly registers?: Registers;
}

/** What a newer version may have written, and what nobody can have. */
export const NEWER = 'b#newer';
export const DAMAGED = 'a!!!';

/** Items as a home holds them. */
export function textsOf(shards: readonly Shard[]): Map<string, string> {
  return new Map(
    shards.map(({ owner, slot, records = [], card, tag = 1, text }) => {
      const key = keyAt(owner, slot);
      return [key, text ?? encodeItem([...(card ? [cardOf(owner, card)] : []), ...records], { key, tag })];
    }),
  );
}

/** The same, read by a device. */
export function areaOf(shards: readonly Shard[], me: DeviceId = LAPTOP): Area {
  return readArea(textsOf(shards), me, new Map());
}

export function cardOf(owner: DeviceId, { self = SELF, seenOn = TODAY, registers = {} }: CardAbout = {}) {
  return cardRecord(owner, { self, reads: READS, seenOn, registers });
}
