import type { DeviceId } from '../domain/record/stamp';
import type { Area } from './area';
import { MOVE_MINUTES, OWN_EDIT_MINUTES } from './limits';
import type { Memory, Registers } from './memory';
import { type Copy, holdsDeletedWords, judge } from './publish';
import { keyOf, type RecordKey, type SyncRecord } from './record';
import type { Want } from './slots';
import { isSound } from './validate';
import { isGoneRecord } from './wire';

/** What a look at all records comes to. */
export interface Survey {
  /** Edits of one's own that nobody else can see yet, made lately: to be written at once. */
  readonly urgent: readonly Want[];
  /** What lost its cover, and older edits: to be written in turn. */
  readonly patient: readonly Want[];
  /** All that the living cannot put together, whether or not it is this device's to write. */
  readonly uncovered: ReadonlySet<RecordKey>;
  /** By own slot: copies that nobody needs. */
  readonly dead: ReadonlyMap<string, ReadonlySet<RecordKey>>;
  /** Own slots with words of something deleted. */
  readonly deletedWords: ReadonlySet<string>;
  /** Own slots with copies of what no longer travels. */
  readonly shed: ReadonlySet<string>;
  /** Records in own slots, by key, with every slot they are in. */
  readonly ownSlots: ReadonlyMap<RecordKey, readonly string[]>;
}

/** Judges every record that is here or visible. */
export function survey(
  area: Area,
  records: ReadonlyMap<RecordKey, SyncRecord>,
  context: {
    readonly me: DeviceId;
    readonly formerly?: readonly DeviceId[] | undefined;
    readonly live: ReadonlySet<DeviceId>;
    readonly registers: Registers;
    readonly moves: Memory['moves'];
    readonly now: number;
  },
): Survey {
  const { me, registers, moves, now } = context;
  const copies = copiesIn(area, context.live);
  // While something cannot be read nobody can tell what it covers: only what was written here is published.
  const isBlind = area.items.some(
    ({ owner, content }) => content.state === 'newer' && context.live.has(owner),
  );
  const urgent: Want[] = [];
  const patient: Want[] = [];
  const uncovered = new Set<RecordKey>();
  const dead = new Map<string, Set<RecordKey>>();
  const deletedWords = new Set<string>();
  const shed = new Set<string>();
  const ownSlots = new Map<RecordKey, readonly string[]>();
  for (const [key, record] of records) {
    const all = copies.get(key) ?? [];
    const mine = all.filter(({ owner }) => owner === me);
    if (mine.length > 0)
      ownSlots.set(
        key,
        mine.map(({ slot }) => slot),
      );
    for (const { slot, row } of mine) if (holdsDeletedWords(record, row)) deletedWords.add(slot);
    // A tombstone is in no need of a second copy, and words are not to stay for one.
    const move = isGoneRecord(record) ? undefined : moves[key];
    const verdict = judge(record, all, {
      me,
      formerly: context.formerly,
      registers,
      ...(move && { move: { slot: move.slot, isOver: Math.abs(now - move.since) >= MOVE_MINUTES } }),
    });
    for (const { slot, why } of verdict.dead) {
      const inSlot = dead.get(slot) ?? new Set();
      dead.set(slot, inSlot.add(key));
      if (why === 'no-longer-travels') shed.add(slot);
    }
    if (!verdict.publish) continue;
    uncovered.add(key);
    const { row, replaces, own } = verdict.publish;
    const want = { record: { kind: record.kind, row }, replaces };
    // What nobody could read is not sent: it stays here, and would be sent again and again.
    if (!isSound(want.record)) continue;
    if (own.some(([minute]) => minute >= now - OWN_EDIT_MINUTES)) urgent.push(want);
    else if (!isBlind || own.length > 0) patient.push(want);
  }
  return { urgent, patient, uncovered, dead, deletedWords, shed, ownSlots };
}

function copiesIn(area: Area, live: ReadonlySet<DeviceId>): ReadonlyMap<RecordKey, readonly Copy[]> {
  const copies = new Map<RecordKey, Copy[]>();
  for (const { owner, slot, content } of area.items) {
    if (content.state !== 'read') continue;
    for (const record of content.records) {
      const copy: Copy = { owner, slot, row: record.row, isLive: live.has(owner) };
      const key = keyOf(record);
      const known = copies.get(key);
      if (known) known.push(copy);
      else copies.set(key, [copy]);
    }
  }
  return copies;
}
