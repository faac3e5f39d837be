import { CARD_SLOT } from './address';
import type { Area } from './area';
import { DEAD_SHARE, type HomeLimits, TIDY_FROM } from './limits';
import { weightOf, weightOfAll } from './pack';
import { keyOf, type SyncRecord } from './record';
import type { OwnSlot, Want } from './slots';
import type { Survey } from './survey';
import { isGoneRecord } from './wire';

const NONE: ReadonlySet<string> = new Set();

/**
 * This device's slots as they are, each with what is dead in it. A slot has to be written anew when it cannot be read,
 * when it holds words of something deleted or what no longer travels, and when a quarter of it is dead; when space is
 * short, whatever is dead in it.
 */
export function ownSlots(
  me: string,
  area: Area,
  { seen, limits }: { readonly seen: Survey; readonly limits: HomeLimits | undefined },
): readonly OwnSlot[] {
  const isTight = limits !== undefined && area.cost > limits.total * TIDY_FROM;
  return area.items.flatMap(({ owner, slot, bytes, content }): OwnSlot[] => {
    if (owner !== me) return [];
    if (content.state !== 'read') return [{ slot, bytes: 0, records: [], dead: NONE, mustWrite: true }];
    const dead = seen.dead.get(slot) ?? NONE;
    const share = deadShare(content.records, dead);
    return [
      {
        slot,
        bytes,
        records: content.records,
        card: content.cardRecord,
        dead,
        mustWrite:
          (seen.deletedWords.has(slot) && dead.size > 0) ||
          seen.shed.has(slot) ||
          content.leftOut > 0 ||
          share > (isTight ? 0 : DEAD_SHARE) ||
          (content.records.length === 0 && slot !== CARD_SLOT),
      },
    ];
  });
}

/** For a flush between turns: only what must not wait, words of something deleted. */
export function withUrgentDuties(own: readonly OwnSlot[], seen: Survey): readonly OwnSlot[] {
  return own.map((slot) => ({ ...slot, mustWrite: seen.deletedWords.has(slot.slot) && slot.dead.size > 0 }));
}

/** What is deleted leaves every slot with its tombstone, also the older one of a record on its way. */
export function withoutWordsOf(wants: readonly Want[], own: readonly OwnSlot[]): readonly OwnSlot[] {
  return own.map((slot) => {
    const second = wants.filter(
      ({ record, replaces }) => replaces.indexOf(slot.slot) > 0 && isGoneRecord(record),
    );
    if (second.length === 0) return slot;
    const dead = new Set([...slot.dead, ...second.map(({ record }) => keyOf(record))]);
    return { ...slot, dead, mustWrite: true };
  });
}

/**
 * A slot whose records all fit into the others, with these records, or undefined. They are copied over; the slot is
 * given up when the copies have stood for a while.
 */
export function savableSlot(
  own: readonly OwnSlot[],
  itemBytes: number,
): { readonly slot: string; readonly wants: readonly Want[] } | undefined {
  const living = own.map((slot) => ({
    ...slot,
    alive: slot.bytes * (1 - deadShare(slot.records, slot.dead)),
  }));
  const [least] = living
    .filter(({ slot, alive }) => slot !== CARD_SLOT && alive > 0)
    .sort((a, b) => a.alive - b.alive);
  if (!least) return undefined;
  const records = least.records.filter((record) => !least.dead.has(keyOf(record)));
  const rooms = living.filter((other) => other !== least).map(({ bytes }) => itemBytes * GOOD_FILL - bytes);
  const bytesEach = least.bytes / weightOfAll(least.records);
  if (
    !allFit(
      records.map((record) => weightOf(record) * bytesEach),
      rooms,
    )
  )
    return undefined;
  return { slot: least.slot, wants: records.map((record) => ({ record, replaces: [] })) };
}

/** A slot counts as having room only up to here: saving a slot must not open a new one. */
const GOOD_FILL = 0.9;

/** Whether things of these sizes find room, the largest first, each where most of it is. */
function allFit(sizes: readonly number[], rooms: readonly number[]): boolean {
  const left = [...rooms];
  return [...sizes]
    .sort((a, b) => b - a)
    .every((size) => {
      const most = left.indexOf(Math.max(...left));
      left[most] = (left[most] ?? 0) - size;
      return (left[most] ?? -1) >= 0;
    });
}

function deadShare(records: readonly SyncRecord[], dead: ReadonlySet<string>): number {
  const whole = weightOfAll(records);
  return whole === 0 ? 0 : weightOfAll(records.filter((record) => dead.has(keyOf(record)))) / whole;
}
