import { kindOf } from '../../utils/domain/kinds';
import { mergeRows } from '../../utils/domain/record/merge';
import { isGone, newestStamp, type Row } from '../../utils/domain/record/row';
import { sameRow } from '../../utils/domain/record/same-row';
import { compareStamps } from '../../utils/domain/record/stamp';
import { cardFrom, isCard } from '../../utils/sync/card';
import { decodeItem } from '../../utils/sync/codec';
import type { Register } from '../../utils/sync/memory';
import { keyOf, type RecordKey, type SyncRecord } from '../../utils/sync/record';
import type { Device } from './device';
import { quietOf } from './edit';
import { type Deed, keeps } from './ledger';
import { Violation } from './violation';
import type { World } from './world';

/** The part of a home that writing may fill; and what a record takes that is larger than most. */
const FILL_TARGET = 0.94;
const HARDLY_ROOM = 250;
const SHED_AFTER_MINUTES = 100 * 1_440;

/** What has to be true once all is delivered and quiet. @throws Violation */
export async function assertAgreement(world: World): Promise<void> {
  const devices = world.living;
  const isFull = isAreaFull(devices);
  const entry = await sameCutOff(devices, isFull);
  const joined = joinOf(devices);
  for (const record of joined.values()) {
    assertNothingInvented(world, record);
    if (isFull) continue;
    for (const device of devices) {
      const row = device.store.row(keyOf(record));
      // Who does not know yet that it is finished shows it as open, and sends it.
      const isShedHere = !row || !travels({ kind: record.kind, row }, entry);
      if (travels(record, entry) || !isShedHere) assertSame(device, record);
    }
  }
  assertNoWordsOfTheGone(devices);
  assertNothingLost(world, joined, { entry, isFull });
}

/** Whether some device says that entries of its wait, and there is hardly room: then the others cannot have them. */
export function isAreaFull(devices: readonly Device[]): boolean {
  return devices.some(({ store, area }) => {
    const { waiting = 0, space } = store.status() ?? {};
    const room = area.limits.total * FILL_TARGET - (space?.bytes ?? 0);
    return waiting > 0 && room < HARDLY_ROOM;
  });
}

/** What all of these together know. */
function joinOf(devices: readonly Device[]): ReadonlyMap<RecordKey, SyncRecord> {
  const joined = new Map<RecordKey, SyncRecord>();
  for (const device of devices) {
    for (const { kind, row } of device.store.rows()) {
      const key = keyOf({ kind, row });
      const known = joined.get(key);
      joined.set(key, { kind, row: known ? mergeRows(known.row, row) : row });
    }
  }
  return joined;
}

/** What a record says to the others: all of it, or that it is gone. */
function said({ kind, row }: SyncRecord): Row {
  return isGone(row, quietOf(kind)) && row.life ? { id: row.id, v: {}, s: {}, life: row.life } : row;
}

/** Whether a record still travels: all but what was finished before the cut-off. */
function travels({ kind, row }: SyncRecord, entry: Register | undefined): boolean {
  if (!entry || isGone(row, quietOf(kind)) || !kindOf(kind)?.isFinished?.(row)) return true;
  return newestStamp(row, { quiet: quietOf(kind), withLife: true })[0] >= entry.value;
}

/**
 * I1 and I16: one cut-off for all, and never for what is young by its own stamp. Where dead devices fill the home so that
 * whoever knows the latest cut-off has no room for a card, the others cannot hear of it.
 */
async function sameCutOff(devices: readonly Device[], isFull: boolean): Promise<Register | undefined> {
  const all = await Promise.all(devices.map(entryOf));
  const [first, ...others] = all;
  if (isFull && !isOnACard(devices, latest(all))) return undefined;
  for (const [index, other] of others.entries()) {
    if (other?.value === first?.value && (!first || !other || compareStamps(first.stamp, other.stamp) === 0))
      continue;
    const number = devices[index + 1]?.number;
    throw new Violation('I16', `device ${number} has another cut-off than device ${devices[0]?.number}`);
  }
  if (first && first.value > first.stamp[0] - SHED_AFTER_MINUTES) {
    throw new Violation('I16', 'the cut-off holds what was changed in the last 100 days');
  }
  return first;
}

function latest(registers: readonly (Register | undefined)[]): Register | undefined {
  const known = registers.filter((register) => register !== undefined);
  return known.sort((a, b) => compareStamps(b.stamp, a.stamp))[0];
}

/** Whether the card of a living device says so. */
function isOnACard(devices: readonly Device[], register: Register | undefined): boolean {
  if (!register) return true;
  return devices.some(({ area, id }) => {
    const text = id === undefined ? undefined : area.contents().get(`p${id}0`);
    const item = text === undefined ? undefined : decodeItem(text, { key: `p${id}0` });
    const cards = item?.ok ? item.records.filter(isCard) : [];
    return cards.some(({ row }) => {
      const { entry } = cardFrom(row).registers;
      return entry !== undefined && compareStamps(entry.stamp, register.stamp) >= 0;
    });
  });
}

async function entryOf({ store }: Device): Promise<Register | undefined> {
  return (await store.load()).memory?.registers.entry;
}

/** I6 and I4: all that is anywhere was written by somebody. */
function assertNothingInvented(world: World, record: SyncRecord): void {
  const truth = world.ledger.truth(keyOf(record))?.row;
  if (truth && sameRow(mergeRows(truth, record.row), truth)) return;
  throw new Violation('I4', `${keyOf(record)} holds what nobody wrote`);
}

/** I1. */
function assertSame(device: Device, record: SyncRecord): void {
  const key = keyOf(record);
  const here = device.store.row(key);
  const isSame = here && sameRow(said({ kind: record.kind, row: here }), said(record));
  if (isSame) return;
  const [has, should] = [here, record.row].map((row) =>
    JSON.stringify(row && said({ kind: record.kind, row })),
  );
  throw new Violation(
    'I1',
    `device ${device.number} does not show ${key} like the others: ${has} for ${should}`,
  );
}

/** I2 and I17: every edit is still there, wherever it has to be. */
function assertNothingLost(
  world: World,
  joined: ReadonlyMap<RecordKey, SyncRecord>,
  { entry, isFull }: { readonly entry: Register | undefined; readonly isFull: boolean },
): void {
  for (const deed of world.ledger.deeds) {
    if (world.ledger.isForgiven(deed)) continue;
    const record = joined.get(deed.key);
    if (!record || !keeps(record, deed)) throw new Violation('I2', `${nameOf(deed)} is nowhere any more`);
    const mustBeEverywhere = !isFull && travels(record, entry);
    for (const device of world.living) {
      if (!mustBeEverywhere && !world.ledger.isHeldBy(deed, device.number)) continue;
      const row = device.store.row(deed.key);
      if (!row || !keeps({ kind: record.kind, row }, deed)) {
        throw new Violation('I2', `${nameOf(deed)} is lost on device ${device.number}`);
      }
    }
  }
}

/** I17: what is deleted has left its device's own items, but for the fact. */
function assertNoWordsOfTheGone(devices: readonly Device[]): void {
  for (const { area, id, number, store } of devices) {
    for (const [key, text] of area.contents()) {
      const item = id !== undefined && key.startsWith(`p${id}`) ? decodeItem(text, { key }) : undefined;
      for (const { kind, row } of item?.ok ? item.records : []) {
        const here = store.row(keyOf({ kind, row }));
        const isGoneHere = here && isGone(here, quietOf(kind));
        const isBare = Object.keys(row.v).length === 0 && !row.x && !row.log;
        if (isGoneHere && !isBare)
          throw new Violation('I17', `device ${number} still sends words of ${row.id}`);
      }
    }
  }
}

function nameOf({ key, by, what, stamp }: Deed): string {
  return `${JSON.stringify(what)} of ${key}, written by device ${by} at ${stamp.join('.')},`;
}
