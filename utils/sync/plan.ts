import type { DeviceId } from '../domain/record/stamp';
import { CARD_SLOT, keyAt } from './address';
import { adopt } from './adoption';
import { type Area, cardsIn } from './area';
import { readableByAll, type Reads } from './card';
import { cardDuty } from './card-duty';
import { encodeItem } from './codec';
import { type HomeLimits, MOVE_MINUTES } from './limits';
import type { Memory } from './memory';
import { standingMoves, withMoves } from './moves';
import { byImportance } from './order';
import { ownSlots, savableSlot, withoutWordsOf, withUrgentDuties } from './own-slots';
import { weightOf } from './pack';
import type { Random, Self } from './ports';
import { growthShare, itemTarget } from './quota';
import { keyOf, type RecordKey, type SyncRecord } from './record';
import { withEntry } from './registers';
import { relieve } from './relief';
import { raisedCutOff, trustedToday } from './shed';
import { type Filled, fillSlots, type Want } from './slots';
import { type Survey, survey } from './survey';
import { isOver, waitingSince } from './turn';
import { isGoneRecord } from './wire';

/** Everything a plan depends on. */
export interface Situation {
  readonly me: DeviceId;
  readonly area: Area;
  /** Every record that may travel, and every visible one, as this device knows it. */
  readonly records: ReadonlyMap<RecordKey, SyncRecord>;
  /** With cut-offs and owners as they are after the look at the area. */
  readonly memory: Memory;
  /** Devices that are still there, this one among them. */
  readonly live: ReadonlySet<DeviceId>;
  readonly self: Self;
  readonly reads: Reads;
  readonly limits: HomeLimits | undefined;
  /** Minutes since 2020. */
  readonly now: number;
  /** Whether the person is still writing: what was written waits for what comes next. */
  readonly isEditing: boolean;
  readonly random: Random;
}

export interface Plan {
  /** Item texts by key. */
  readonly puts: ReadonlyMap<string, string>;
  /** To be removed after the puts. */
  readonly removes: readonly string[];
  /** To be remembered before anything is written. */
  readonly memory: Memory;
  /** Records that others cannot put together yet, and how many of them remain once this is written. */
  readonly uncovered: number;
  readonly waiting: number;
  /** Whether something waits for room and nothing is left to shed. */
  readonly isFull: boolean;
  /** The minute at which it is this device's turn, when that is what it waits for. */
  readonly turnAt?: number;
}

/**
 * What to write now (docs/sync.md §3.8 to §3.16). Pure: the same situation and the same random numbers give the same
 * plan. An empty plan is what all devices come to in the end.
 */
export function plan(situation: Situation): Plan {
  return planned(situation, { mayShed: true });
}

function planned(situation: Situation, { mayShed }: { readonly mayShed: boolean }): Plan {
  const { me, area, memory, limits, now } = situation;
  const seen = survey(area, situation.records, {
    me,
    formerly: memory.formerly,
    live: situation.live,
    registers: memory.registers,
    moves: memory.moves,
    now,
  });
  const { uncovered } = seen;
  const { owners, removable } = adopt(area, { ...situation, owners: memory.owners, uncovered });
  const own = ownSlots(me, area, { seen, limits });
  const card = cardDuty(situation);
  const isTooMuch = limits !== undefined && area.cost > limits.total;
  const moves = standingMoves(memory.moves, seen.ownSlots);
  const isStillFull = memory.lacksRoom === true && uncovered.size > 0;
  const hasDuties =
    // What a share between turns leaves over gets a turn.
    seen.urgent.length > 0 ||
    seen.patient.length > 0 ||
    own.some(({ mustWrite }) => mustWrite) ||
    card.isDue ||
    isTooMuch;
  const isMoving = Object.values(moves).some(({ since }) => Math.abs(now - since) < MOVE_MINUTES);
  const isSettled = !hasDuties && !isMoving;
  const saving = isSettled ? savableSlot(own, itemTarget(limits)) : undefined;
  const hasChores = hasDuties || saving !== undefined;
  const lacking = hasChores ? waitingSince(memory.lacking, situation) : undefined;
  const isTurn = lacking !== undefined && isOver(lacking, now);
  const isUrgent = seen.urgent.length > 0 && !situation.isEditing;
  const { lacking: _, lacksRoom: __, ...kept } = memory;
  const remembered = { ...kept, owners, moves, ...(lacking && !isTurn && { lacking }) };
  const idle: Plan = {
    puts: new Map(),
    removes: removable,
    memory: { ...remembered, ...(isStillFull && { lacksRoom: true }) },
    uncovered: uncovered.size,
    waiting: uncovered.size,
    isFull: isStillFull,
    ...(lacking && !isTurn && { turnAt: lacking.since + lacking.wait }),
  };
  if (!isUrgent && !isTurn) return idle;

  const wants = isTurn && saving ? saving.wants : wantsNow(seen, { isUrgent, isTurn }, situation);
  const slots = withoutWordsOf(wants, isTurn ? own : withUrgentDuties(own, seen));
  const tags = new Map<string, number>();
  const { codecs, dictionaries } = readableByAll(situation.reads, cardsIn(area, situation.live));
  const dictionary = Math.max(0, ...dictionaries);
  const filled = fillSlots(me, slots, wants, {
    room: {
      item: itemTarget(limits),
      growth: isTooMuch ? 0 : growthShare(area.cost, isTurn ? 1 : situation.live.size, limits),
      cardGrowth: limits ? limits.total - area.cost : Infinity,
      // What gives up one slot must not open another.
      items: isTurn && saving ? 0 : limits ? limits.items - area.keys : Infinity,
    },
    card: isTurn || !mayShed ? card : { ...card, isDue: false },
    encode: (key, records) =>
      encodeItem(records, { key, tag: tagOf(key, tags, situation), codecs, dictionary }),
    ...(isTurn && saving && { closed: saving.slot }),
  });
  // Between turns there may be more room than this device's share of it.
  const hasAllRoom = isTurn || situation.live.size === 1;
  const lacksRoomNow = hasAllRoom ? !saving && filled.unplaced.length > 0 : isStillFull;
  if (limits && mayShed && hasAllRoom && (lacksRoomNow || isTooMuch)) {
    const turn = { ...situation, memory: { ...memory, ...(lacking && { lacking }) } };
    const shed = planShedding(turn, filled.unplaced, limits);
    if (shed) return shed;
  }
  const written = isTooMuch ? relieve(filled, { own, cost: area.cost, limits, isTurn }) : filled;
  const placed = new Map([...filled.placed].filter(([, slot]) => written.puts.has(slot)));
  return {
    puts: new Map([...written.puts].map(([slot, { text }]) => [keyAt(me, slot), text])),
    removes: [...written.emptied.map((slot) => keyAt(me, slot)), ...removable],
    memory: {
      ...remembered,
      moves: withMoves(moves, placed, { ownSlots: seen.ownSlots, now }),
      ...(lacksRoomNow && { lacksRoom: true }),
    },
    uncovered: uncovered.size,
    waiting: [...uncovered].filter((key) => !placed.has(key)).length,
    isFull: lacksRoomNow,
  };
}

/**
 * The plan with a higher entry cut-off, if that would make room. Only together with the card that says so: a cut-off
 * that nobody hears of would have every device leave out something else.
 */
function planShedding(
  situation: Situation,
  unplaced: Filled['unplaced'],
  limits: HomeLimits,
): Plan | undefined {
  const { me, memory, now } = situation;
  const value = cutOff(situation, unplaced, limits);
  if (value === undefined) return undefined;
  const registers = withEntry(memory.registers, value, { device: me, minute: now });
  const shed = planned({ ...situation, memory: { ...memory, registers } }, { mayShed: false });
  return shed.puts.has(keyAt(me, CARD_SLOT)) ? shed : undefined;
}

function wantsNow(
  { urgent, patient }: Survey,
  { isUrgent, isTurn }: { readonly isUrgent: boolean; readonly isTurn: boolean },
  situation: Situation,
): readonly Want[] {
  // A tombstone in place of words does not wait for a turn: these leave with any flush.
  const isDue = ({ record, replaces }: Want) => isTurn || (replaces.length > 0 && isGoneRecord(record));
  const wants = [...(isUrgent ? urgent : []), ...patient.filter(isDue)];
  const places = placesOfTheDead(situation);
  const placeOf = ({ record }: Want) => places.get(keyOf(record)) ?? 0;
  return wants.sort((a, b) => placeOf(a) - placeOf(b) || byImportance(a.record, b.record));
}

/**
 * What dead devices left goes last, one of their items after the other: where there is little room, an item that is
 * covered can be removed and makes room for the next.
 */
function placesOfTheDead({ area, live }: Situation): ReadonlyMap<RecordKey, number> {
  const places = new Map<RecordKey, number>();
  for (const [index, { owner, content }] of area.items.entries()) {
    if (live.has(owner) || content.state !== 'read') continue;
    for (const record of content.records)
      if (!places.has(keyOf(record))) places.set(keyOf(record), index + 1);
  }
  return places;
}

/** One tag a key and flush, however often its size is tried. */
function tagOf(key: string, tags: Map<string, number>, { random }: Situation): number {
  const tag = tags.get(key) ?? random();
  tags.set(key, tag);
  return tag;
}

/** The entry cut-off that would make room, or undefined when nothing is left to shed. */
function cutOff(
  { me, area, memory, live, now }: Situation,
  unplaced: Filled['unplaced'],
  limits: HomeLimits,
): number | undefined {
  const others = new Set([...live].filter((owner) => owner !== me));
  const days = cardsIn(area, others).flatMap(({ seenOn }) => seenOn ?? []);
  return raisedCutOff(area, {
    live,
    present: memory.registers.entry?.value ?? 0,
    wanted: unplaced.map(({ record }) => ({ record, bytes: weightOf(record) })),
    today: trustedToday(now, days),
    limits,
  });
}
