import type { Commitment } from './commitment';
import { dueDay } from './due';
import { MYSELF } from './record/record-id';
import type { Repair } from './repair';

/** How long a miss may be asked about by itself, in calendar days where the person is. */
const RECENT_DAYS = 3;

/** Hours of the day between which anybody may be asked how something is: from the first, and before the second. */
const HUMANE = { from: 9, until: 20 } as const;

/** The one gentle question about mending that a new tab may ask. */
export type RepairQuestion =
  /** A miss, or a late one, that has no repair yet. */
  | { readonly kind: 'mend'; readonly commitment: Commitment }
  /** The day has come on which to ask how it is now. */
  | { readonly kind: 'how-is-it'; readonly repair: Repair }
  /** The day has come on which to ask again what would help. */
  | { readonly kind: 'what-helps'; readonly repair: Repair };

/**
 * What to ask about mending, one thing at a time and never at night (docs/domain.md S7): first the oldest miss of the last
 * three days, which would soon not be asked about any more, then the repair whose day came first.
 * @param commitments settled lately, in any order, with the repairs of any of them
 * @param now where the person is
 */
export function repairQuestion(
  commitments: readonly Commitment[],
  repairs: readonly Repair[],
  now: Temporal.ZonedDateTime,
): RepairQuestion | undefined {
  if (now.hour < HUMANE.from || now.hour >= HUMANE.until) return undefined;
  const mended = new Set(repairs.map((repair) => repair.of));
  const [miss] = commitments
    .filter((it) => mayMend(it) && !it.isLeftAlone && !mended.has(it.id) && isRecent(it, now))
    .toSorted((a, b) => byInstant(a.notedAt, b.notedAt) || byId(a, b));
  if (miss) return { kind: 'mend', commitment: miss };
  const today = now.toPlainDate();
  const [asking] = repairs
    .flatMap((repair) => askingOf(repair, today))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on) || byId(a.repair, b.repair));
  return asking && { kind: asking.kind, repair: asking.repair };
}

/** Whether there is something to mend about a commitment: it was missed or late, and somebody else was counting on it. */
export function mayMend({ outcome, person }: Commitment): boolean {
  return person !== MYSELF && (outcome?.kind === 'missed' || outcome?.kind === 'late');
}

/** Noted or due today or in the days before. */
function isRecent({ notedAt, due }: Commitment, now: Temporal.ZonedDateTime): boolean {
  const today = now.toPlainDate();
  const first = today.subtract({ days: RECENT_DAYS });
  return [notedAt?.toZonedDateTimeISO(now.timeZoneId).toPlainDate(), dueDay(due, now.timeZoneId)].some(
    (day) =>
      day && Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, today) <= 0,
  );
}

interface Asking {
  readonly kind: 'how-is-it' | 'what-helps';
  readonly repair: Repair;
  readonly on: Temporal.PlainDate;
}

function askingOf(repair: Repair, today: Temporal.PlainDate): readonly Asking[] {
  const { askOn, helpOn, closedAt } = repair;
  const asked: readonly Asking[] = [
    ...(askOn && !closedAt ? [{ kind: 'how-is-it', repair, on: askOn } as const] : []),
    ...(helpOn ? [{ kind: 'what-helps', repair, on: helpOn } as const] : []),
  ];
  return asked.filter(({ on }) => Temporal.PlainDate.compare(on, today) <= 0);
}

function byInstant(one: Temporal.Instant | undefined, other: Temporal.Instant | undefined): number {
  return one && other ? Temporal.Instant.compare(one, other) : 0;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
