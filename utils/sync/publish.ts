import { mergeRows } from '../domain/record/merge';
import { type Row, stampOf } from '../domain/record/row';
import { sameStamp, type DeviceId, type Stamp } from '../domain/record/stamp';
import { canonical } from './canonical';
import type { Registers } from './memory';
import type { SyncRecord } from './record';
import { fullForm, isGoneRecord, wireForm } from './wire';

/** One visible copy of a record. */
export interface Copy {
  readonly owner: DeviceId;
  readonly slot: string;
  readonly row: Row;
  /** Whether its owner is still there: what a dead owner holds is not relied upon. */
  readonly isLive: boolean;
}

/** What a device has to do about one record. */
export interface Verdict {
  /** To be published in this form; absent when others can already put together all that is known here. */
  readonly publish?: {
    readonly row: Row;
    /** Slots that hold an older copy of one's own. */
    readonly replaces: readonly string[];
    /** Stamps of this device that nobody else can see yet. */
    readonly own: readonly Stamp[];
  };
  /** Own slots with a copy that is not needed. */
  readonly dead: readonly { readonly slot: string; readonly why: 'not-needed' | 'no-longer-travels' }[];
}

const NOTHING: Verdict = { dead: [] };

/**
 * Asks of one record: can everything known here be rebuilt from what is visible? If not, it is published; copies that
 * others hold as well are given up (docs/sync.md §3.8, §3.9). Pure, and the same question on every device, so that all
 * come to rest.
 * @param context.move where a record is going; until it is over its other own copies are kept
 */
export function judge(
  record: SyncRecord,
  copies: readonly Copy[],
  context: {
    readonly me: DeviceId;
    /** Ids this device has gone by, if any: their edits are its own. */
    readonly formerly?: readonly DeviceId[] | undefined;
    readonly registers: Registers;
    readonly move?: { readonly slot: string; readonly isOver: boolean };
  },
): Verdict {
  const { me, registers } = context;
  const mine = copies.filter(({ owner }) => owner === me);
  const others = copies.filter(({ owner }) => owner !== me);
  const wire = wireForm(record, registers) ?? contradiction(record, others, registers);
  if (!wire) return dead(mine, 'no-longer-travels');
  const text = canonical(wire);
  const says = ({ row }: Copy) => canonical(row) === text;
  const equal = mine.filter(says);
  const isCoveredByOther = others.some(
    (copy) => copy.isLive && says(copy) && (equal.length === 0 || copy.owner > me),
  );
  if (isCoveredByOther) return dead(mine, 'not-needed');
  if (equal.length > 0) return dead(superfluous(mine, equal, context.move), 'not-needed');
  const living = copies.filter(({ isLive }) => isLive).map(({ row }) => row);
  const visible = living.length > 0 ? living.reduce(mergeRows) : undefined;
  if (mine.length === 0 && visible) {
    if (canonical(fullForm({ kind: record.kind, row: visible })) === text) return NOTHING;
  }
  const replaces = mine.map(({ slot }) => slot);
  return {
    publish: { row: wire, replaces, own: unseen(wire, visible, [me, ...(context.formerly ?? [])]) },
    dead: [],
  };
}

/**
 * A record that need not travel has to all the same while somebody's copy says otherwise: an open copy of what is
 * finished, a live one of what is deleted. Without this the others would never learn of it.
 */
function contradiction(record: SyncRecord, others: readonly Copy[], registers: Registers): Row | undefined {
  const isContradicted = others.some(({ row }) => wireForm({ kind: record.kind, row }, registers));
  return isContradicted ? fullForm(record) : undefined;
}

/** Own copies beside the one that is kept. */
function superfluous(
  mine: readonly Copy[],
  equal: readonly Copy[],
  move: { readonly slot: string; readonly isOver: boolean } | undefined,
): readonly Copy[] {
  const moved = move && equal.find(({ slot }) => slot === move.slot);
  if (moved && !move.isOver) return [];
  const kept = moved ?? equal[0];
  return mine.filter((copy) => copy !== kept);
}

function dead(copies: readonly Copy[], why: Verdict['dead'][number]['why']): Verdict {
  return copies.length === 0 ? NOTHING : { dead: copies.map(({ slot }) => ({ slot, why })) };
}

/** Stamps of these ids in a row that the visible form of it lacks. */
function unseen(row: Row, visible: Row | undefined, ids: readonly DeviceId[]): readonly Stamp[] {
  const stamps: Stamp[] = [];
  const see = (stamp: Stamp | undefined, present: Stamp | undefined) => {
    if (stamp && ids.includes(stamp[2]) && !(present && sameStamp(stamp, present))) stamps.push(stamp);
  };
  for (const field of Object.keys(row.v)) see(stampOf(row, field), visible && stampOf(visible, field));
  for (const [number, cell] of Object.entries(row.x ?? {})) see(cell.stamp, visible?.x?.[number]?.stamp);
  for (const { s } of row.log ?? []) see(s, visible?.log?.find((entry) => sameStamp(entry.s, s))?.s);
  see(row.life?.stamp, visible?.life?.stamp);
  return stamps;
}

/** Whether a copy still holds words of a record that is deleted: these leave with the next flush. */
export function holdsDeletedWords(record: SyncRecord, copy: Row): boolean {
  return isGoneRecord(record) && (Object.keys(copy.v).length > 0 || !!copy.log || !!copy.x);
}
