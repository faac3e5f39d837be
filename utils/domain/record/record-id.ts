import { fromBase62, toBase62 } from './base62';
import { LAST_MINUTE, type DeviceId } from './stamp';

/** Thirteen base 62 characters: creation minute (5), 16 random bits (3), birth device (5). It says nothing else. */
export type RecordId = string;

/** The person every promise is made to unless another is named. */
export const MYSELF: RecordId = '0'.repeat(13);

const DEVICES = 62 ** 5;

export interface IdParts {
  /** Minutes since 2020-01-01 UTC, 0 to 42,076,799. */
  readonly minute: number;
  /** 16 bits: profiles that were cloned must not give one id to two records. */
  readonly random: number;
  readonly device: DeviceId;
}

/** The id made of these parts. @throws RangeError when a part is out of range. */
export function recordId({ minute, random, device }: IdParts): RecordId {
  if (minute > LAST_MINUTE || random > 0xffff || device.length !== 5 || fromBase62(device) === undefined) {
    throw new RangeError('A part of the record id is out of range.');
  }
  return toBase62(minute, 5) + toBase62(random, 3) + device;
}

/** The parts of an id, or undefined when it is none. */
export function partsOf(id: string): IdParts | undefined {
  if (id.length !== 13) return undefined;
  const minute = fromBase62(id.slice(0, 5));
  const random = fromBase62(id.slice(5, 8));
  const device = id.slice(8);
  if (minute === undefined || random === undefined || fromBase62(device) === undefined) return undefined;
  return minute > LAST_MINUTE || random > 0xffff ? undefined : { minute, random, device };
}

/**
 * The id of a record of which only one may exist, so that two devices make the same one (docs/sync.md §3.3).
 * @param minute the period's first day at 00:00 UTC, in minutes since 2020; 0 where there is no period
 * @param digest SHA-256 of kind, parent id and period
 */
export function derivedId(minute: number, digest: Uint8Array): RecordId {
  const byte = (index: number) => digest[index] ?? 0;
  const random = byte(0) * 256 + byte(1);
  const wide = [2, 3, 4, 5, 6, 7].reduce((value, index) => value * 256 + byte(index), 0);
  return recordId({ minute, random, device: toBase62(wide % DEVICES, 5) });
}

/** A device id from 32 random bits or more, never `00000`. */
export function deviceId(random: number): DeviceId {
  return toBase62(1 + (random % (DEVICES - 1)), 5);
}
