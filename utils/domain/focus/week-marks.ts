import { type Commitment, isBornSomeday } from '../commitment';
import { dueDay, hasPassed } from '../due';
import { outcomeValue } from '../reliability';
import type { Repair } from '../repair';
import { mayMend } from '../repair-question';
import { actAbout, namesSomeone, type SmallAct } from '../small-acts/small-act';
import type { Area } from './area';
import { didSlip, PLACES, wasMovedUntold } from './suggest-focus';

/** How the promises of a day went that belong to the focus: all as said, not all, none there, or the day is to come. */
export type DayMark = 'kept' | 'mixed' | 'none' | 'to-come';

interface Around {
  /** The person's own now: its zone says what their days are. */
  readonly now: Temporal.ZonedDateTime;
  /** Those of the promises given, in any order. */
  readonly repairs?: readonly Pick<Repair, 'of'>[];
  /** The deck of small acts: a promise in the words of one belongs to its areas. */
  readonly acts?: readonly SmallAct[];
}

/**
 * The seven days of this ISO week, Monday first, each with a mark about the promises that belong to the focus. A mark is
 * no number: one promise marks a day as ten do. A promise is of the day it was said for, or of the one it was kept on
 * when that was earlier.
 *
 * - Places in the week: those of the place that were settled; as said is on time. Small acts of the area count as well.
 * - Saying so early: all that have a day; as said is on time, or moved with a word in time.
 * - Still open: all whose due has passed; as said is once someone said how it went.
 * - Repair soon: what was late or missed; as said is once it has a repair.
 * - A day: what was logged that day; as said is with a day.
 * - Listening, appreciation: the small acts of the area; words of one's own: all that were settled.
 *
 * @param area undefined for words of one's own
 * @param commitments one's own, with everyone, in any order: at least those of this week
 */
export function weekMarks(
  area: Area | undefined,
  commitments: readonly Commitment[],
  { now, repairs = [], acts = [] }: Around,
): readonly DayMark[] {
  const zone = now.timeZoneId;
  const today = now.toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const belongs = belonging(area, { now, repairs, acts });
  const wellOn = new Map<string, boolean>();
  for (const commitment of commitments) {
    const went = belongs(commitment);
    const day = went === undefined ? undefined : dayIn(area, commitment, zone)?.toString();
    if (went !== undefined && day !== undefined) wellOn.set(day, went && (wellOn.get(day) ?? true));
  }
  return Array.from({ length: 7 }, (_, index): DayMark => {
    const day = monday.add({ days: index });
    const order = Temporal.PlainDate.compare(day, today);
    const well = wellOn.get(day.toString());
    if (order > 0 || (order === 0 && well === undefined)) return 'to-come';
    if (well === undefined) return 'none';
    return well ? 'kept' : 'mixed';
  });
}

/** Whether a promise went as the focus asks; undefined when it does not belong to it, or is not yet known. */
type Belonging = (commitment: Commitment) => boolean | undefined;

function belonging(area: Area | undefined, { now, repairs, acts }: Required<Around>): Belonging {
  const onTime: Belonging = (it) => (outcomeValue(it) === undefined ? undefined : !didSlip(it));
  const repaired = new Set(repairs.map((repair) => repair.of));
  switch (area) {
    case undefined:
      return onTime;
    case 'say-early':
      return (it) =>
        wasMovedUntold(it) ? false : (onTime(it) ?? (it.changes.length > 0 ? true : undefined));
    case 'still-open':
      return (it) => {
        if (isBornSomeday(it)) return undefined;
        return it.outcome ? true : hasPassed(it.due, now) ? false : undefined;
      };
    case 'repair-soon':
      return (it) => (mayMend(it) && !it.isLeftAlone ? repaired.has(it.id) : undefined);
    case 'a-day':
      return (it) => (it.ritual ? undefined : !isBornSomeday(it));
    default: {
      const isIn = PLACES.find((place) => place.area === area)?.isIn;
      const isAct = saysOneOf(acts.filter((act) => act.areas.includes(area)));
      return (it) => (isIn?.(it) || isAct(it) ? onTime(it) : undefined);
    }
  }
}

/** The day a promise marks, where the person is. */
function dayIn(area: Area | undefined, commitment: Commitment, zone: string): Temporal.PlainDate | undefined {
  const { due, scoredDue, outcome, loggedAt } = commitment;
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  if (area === 'a-day') return dayOf(loggedAt);
  const said = dueDay(area === 'still-open' ? due : scoredDue, zone);
  if (outcome?.kind !== 'kept' || !said) return said;
  const kept = dayOf(outcome.at);
  return Temporal.PlainDate.compare(kept, said) < 0 ? kept : said;
}

function saysOneOf(acts: readonly SmallAct[]): (commitment: Commitment) => boolean {
  const texts = new Set(acts.filter((act) => !namesSomeone(act)).map(({ text }) => text));
  const around = acts.filter(namesSomeone).map((act) => actAbout(act, '\n').split('\n'));
  return ({ text = '' }) =>
    texts.has(text) ||
    around.some(([before = '', ...after]) => {
      const end = after.at(-1) ?? '';
      return text.length > before.length + end.length && text.startsWith(before) && text.endsWith(end);
    });
}
