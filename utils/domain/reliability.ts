import type { Commitment } from './commitment';
import type { Outcome } from './outcome';
import { dayNumber } from './record/minute';
import type { RecordId } from './record/record-id';
import type { Repair } from './repair';

/**
 * How often what was said to one person was done (docs/domain.md §4):
 *
 *     R = (3 · 0.9 + Σ w·v) / (3 + Σ w)      w = 0.5 ^ (age in days / 45), a day being 86,400 s
 *
 * Three kept-nine-times-in-ten promises are assumed before anything is known, and half the weight is gone in 45 days.
 */
const PRIOR = { weight: 3, value: 0.9 };
const HALF_LIFE_DAYS = 45;
const RECENT_DAYS = 90;
const LIFTED = 0.5;
const TOLERANCE = 1e-9;

export type Word = 'too early to say' | 'some still open' | 'steady' | 'uneven' | 'often late or missed';

/** One of the last ten: a shape, with marks on it. */
export interface Mark {
  readonly id: RecordId;
  readonly shape: 'kept' | 'late' | 'missed' | 'called off';
  readonly moved: boolean;
  readonly repaired: boolean;
}

export interface Reliability {
  /** R, 0 to 1. Shown in one place only. */
  readonly value: number;
  /** How many outcomes R rests on; the occurrences of a ritual in one week are one. */
  readonly counted: number;
  readonly word: Word;
  /** The ten latest settled or called off, oldest first. */
  readonly lastTen: readonly Mark[];
}

/** What counts of a repair: what it mends, and the promise it made. */
export type Mending = Pick<Repair, 'id' | 'of' | 'promise'>;

interface Counted {
  readonly value: number;
  readonly at: Temporal.Instant;
}

/**
 * @param commitments all with one person, in any order; never pooled over people
 * @param repairs those that belong to them, in any order
 * @param now the instant ages are counted to; the time zone does not matter
 */
export function reliability(
  commitments: readonly Commitment[],
  repairs: readonly Mending[],
  now: Temporal.Instant,
): Reliability {
  const outcomes = countedOutcomes(commitments, lifts(commitments, repairs, now));
  let weights = PRIOR.weight;
  let sum = PRIOR.weight * PRIOR.value;
  for (const { value, at } of [...outcomes].sort(byInstantThenValue)) {
    const weight = 0.5 ** (ageInDays(at, now) / HALF_LIFE_DAYS);
    weights += weight;
    sum += weight * value;
  }
  const value = sum / weights;
  const marks = lastTen(commitments, repairs);
  const recent = outcomes.filter(({ at }) => ageInDays(at, now) <= RECENT_DAYS).length;
  return {
    value,
    counted: outcomes.length,
    word: wordFor(value, recent, commitments, marks, now),
    lastTen: marks,
  };
}

/** What one outcome is worth, or undefined when it does not count. */
export function outcomeValue(commitment: Commitment): number | undefined {
  const { outcome, scoredDue } = commitment;
  if (scoredDue.kind === 'someday' || !outcome) return undefined;
  switch (outcome.kind) {
    case 'kept':
      return 1;
    case 'late':
      return Math.max(0.5, 1 - (0.5 * outcome.lateBy) / LATE_SCALE_MINUTES[scoredDue.kind]);
    case 'missed':
      return 0;
    case 'released':
    case 'withdrawn':
      return undefined;
  }
}

const LATE_SCALE_MINUTES = { at: 60, 'by-day': 24 * 60, 'by-week': 3 * 24 * 60 } as const;

/** When an outcome counts from: when it was kept; for a miss, the end of its scored due. */
export function countsFrom(outcome: Outcome): Temporal.Instant {
  return outcome.kind === 'missed' ? (outcome.scoredUntil ?? outcome.at) : outcome.at;
}

interface Lifts {
  /** Misses that count for half. */
  readonly lifted: ReadonlySet<RecordId>;
  /** Kept promises linked by the repair of a miss: they do not count by themselves. */
  readonly spent: ReadonlySet<RecordId>;
}

/**
 * A miss is lifted from the moment the smaller promise linked by its repair was kept, late or not. One promise lifts
 * one miss: of several the one whose repair is the oldest.
 */
export function lifts(
  commitments: readonly Commitment[],
  repairs: readonly Mending[],
  now: Temporal.Instant,
): Lifts {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const lifted = new Set<RecordId>();
  const spent = new Set<RecordId>();
  for (const repair of [...repairs].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const linked = repair.promise === undefined ? undefined : byId.get(repair.promise);
    const outcome = linked?.outcome;
    const kept = outcome?.kind === 'kept' || outcome?.kind === 'late';
    if (!linked || !kept || Temporal.Instant.compare(outcome.at, now) > 0) continue;
    const miss = repair.of === undefined ? undefined : byId.get(repair.of);
    if (!miss || outcomeValue(miss) !== 0) continue;
    if (!lifted.has(miss.id) && !spent.has(linked.id)) lifted.add(miss.id);
    spent.add(linked.id);
  }
  return { lifted, spent };
}

function countedOutcomes(commitments: readonly Commitment[], { lifted, spent }: Lifts): readonly Counted[] {
  const single: Counted[] = [];
  const rituals = new Map<string, Counted[]>();
  for (const commitment of commitments) {
    const value = outcomeValue(commitment);
    if (value === undefined || !commitment.outcome || spent.has(commitment.id)) continue;
    const counted = { value: lifted.has(commitment.id) ? LIFTED : value, at: countsFrom(commitment.outcome) };
    const week = ritualWeek(commitment);
    if (week === undefined) single.push(counted);
    else rituals.set(week, [...(rituals.get(week) ?? []), counted]);
  }
  return [...single, ...[...rituals.values()].map(meanOf)];
}

/** A ritual's occurrences of one week (Monday to Sunday) count as one, so that a daily coffee does not drown the rest. */
export function ritualWeek({ ritual, scoredDue }: Commitment): string | undefined {
  if (!ritual || scoredDue.kind === 'someday') return undefined;
  const day = scoredDue.kind === 'by-week' ? scoredDue.lastDay : scoredDue.day;
  return `${ritual} ${dayNumber(day.subtract({ days: day.dayOfWeek - 1 }))}`;
}

function meanOf(group: readonly Counted[]): Counted {
  const ordered = [...group].sort(byInstantThenValue);
  const sum = ordered.reduce((total, { value }) => total + value, 0);
  return { value: sum / ordered.length, at: ordered.at(-1)!.at };
}

/**
 * The ten latest settled or called off, in the order in which they were settled; taken-back ones are left out.
 * @param commitments with one person, in any order: at least the latest ten of those
 * @param repairs those that belong to them, in any order
 */
export function lastTen(commitments: readonly Commitment[], repairs: readonly Mending[]): readonly Mark[] {
  const repaired = new Set(repairs.map((repair) => repair.of));
  return commitments
    .flatMap((commitment) => {
      const { id, outcome, notedAt, changes } = commitment;
      if (!outcome || outcome.kind === 'withdrawn') return [];
      const shape = outcome.kind === 'released' ? ('called off' as const) : outcome.kind;
      const mark: Mark = { id, shape, moved: changes.length > 0, repaired: repaired.has(id) };
      return [{ mark, at: notedAt ?? outcome.at }];
    })
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at) || (a.mark.id < b.mark.id ? -1 : 1))
    .slice(-10)
    .map(({ mark }) => mark);
}

function wordFor(
  value: number,
  recent: number,
  commitments: readonly Commitment[],
  marks: readonly Mark[],
  now: Temporal.Instant,
): Word {
  if (recent < 5) return 'too early to say';
  if (manyStillOpen(commitments, now)) return 'some still open';
  const missed = marks.filter(({ shape }) => shape === 'missed').length;
  const moved = marks.filter((mark) => mark.moved).length;
  if (value >= 0.88 - TOLERANCE && missed <= 2 && moved <= 3) return 'steady';
  return value >= 0.7 - TOLERANCE ? 'uneven' : 'often late or missed';
}

/** More than one in five of those due in the last 90 days. Called off and taken back are not asked about. */
function manyStillOpen(commitments: readonly Commitment[], now: Temporal.Instant): boolean {
  let due = 0;
  let open = 0;
  for (const { outcome, due: listed } of commitments) {
    const end = outcome ? scoredEnd(outcome) : passedEverywhere(listed);
    if (!end || Temporal.Instant.compare(end, now) > 0 || ageInDays(end, now) > RECENT_DAYS) continue;
    due += 1;
    if (!outcome) open += 1;
  }
  return open * 5 > due;
}

function scoredEnd(outcome: Outcome): Temporal.Instant | undefined {
  return outcome.kind === 'released' || outcome.kind === 'withdrawn' ? undefined : outcome.scoredUntil;
}

/** A day without a place has surely passed once it is over twelve hours west of Greenwich: the same on every device. */
function passedEverywhere(due: Commitment['due']): Temporal.Instant | undefined {
  if (due.kind === 'someday') return undefined;
  if (due.kind === 'at')
    return due.day.toZonedDateTime({ timeZone: due.zone, plainTime: due.time }).toInstant();
  const day = due.kind === 'by-day' ? due.day : due.lastDay;
  return day.add({ days: 1 }).toZonedDateTime('UTC').toInstant().add({ hours: 12 });
}

function ageInDays(at: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, (now.epochMilliseconds - at.epochMilliseconds) / 86_400_000);
}

/** A fixed order of adding: floating-point sums must not depend on the order of the records. */
function byInstantThenValue(a: Counted, b: Counted): number {
  return Temporal.Instant.compare(a.at, b.at) || a.value - b.value;
}
