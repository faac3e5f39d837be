import type { Memory } from './memory';
import type { RecordKey } from './record';

type Moves = Memory['moves'];
type SlotsOf = ReadonlyMap<RecordKey, readonly string[]>;

/** Moves that are still under way: the new copy is there, and so is an older one. */
export function standingMoves(moves: Moves, ownSlots: SlotsOf): Moves {
  const standing = Object.entries(moves).filter(([key, { slot }]) => {
    const slots = ownSlots.get(key) ?? [];
    return slots.length > 1 && slots.includes(slot);
  });
  return Object.fromEntries(standing);
}

/** The same with those that begin now: records that are written to one slot and still stand in another. */
export function withMoves(
  moves: Moves,
  placed: ReadonlyMap<RecordKey, string>,
  { ownSlots, now }: { readonly ownSlots: SlotsOf; readonly now: number },
): Moves {
  const begun = [...placed].filter(([key, slot]) => ownSlots.get(key)?.some((other) => other !== slot));
  return { ...moves, ...Object.fromEntries(begun.map(([key, slot]) => [key, { slot, since: now }])) };
}
