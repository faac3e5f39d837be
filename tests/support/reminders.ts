import type { Commitment } from '../../utils/domain/commitment';
import type { Due } from '../../utils/domain/due';
import { type Moment, reminders } from '../../utils/domain/reminders';
import type { LedgerRow } from '../../utils/domain/reminders/ledger';
import { DEFAULT_REMINDERS, type ReminderSettings } from '../../utils/domain/reminders/settings';
import { commitment, here, idOf, instant } from './commitments';

export const time = (text: string) => Temporal.PlainTime.from(text);
/** A time of the week in which the cases play; without a day Wednesday, 18 November 2026. */
export const berlin = (text: string) =>
  here(`${text.includes('T') ? text : `2026-11-18T${text}`}[Europe/Berlin]`);

let made = 0;

/** An open promise to be told by its name; `logged` is by default long ago. */
export function promise(
  name: string,
  due: Due,
  { logged, ...given }: Partial<Commitment> & { readonly logged?: string } = {},
): Commitment {
  made += 1;
  const loggedAt = logged === undefined ? instant('2026-06-01T08:00Z') : berlin(logged).toInstant();
  return commitment({ id: idOf(made), text: name, due, loggedAt, ...given });
}

/** Settings with some of them changed; an undefined part is switched off. */
export function settingsWith(given: {
  readonly [Key in keyof ReminderSettings]?: ReminderSettings[Key] | undefined;
}) {
  const parts = Object.entries({ ...DEFAULT_REMINDERS, ...given });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as unknown as ReminderSettings;
}

/** What showing a moment writes into the ledger. */
export function rowsOf({ notice, keys }: Moment, at: Temporal.Instant): readonly LedgerRow[] {
  return keys.map((key) => ({ key, at, notice }));
}

/** A device that shows what it is told to show, and whose ledger remembers. */
export class ReminderDevice {
  readonly settings: ReminderSettings;
  ledger: readonly LedgerRow[];

  constructor(settings: ReminderSettings = DEFAULT_REMINDERS, ledger: readonly LedgerRow[] = []) {
    this.settings = settings;
    this.ledger = ledger;
  }

  ask(open: readonly Commitment[], now: Temporal.ZonedDateTime) {
    return reminders({ open, settings: this.settings, ledger: this.ledger, now });
  }

  /** Asks, and shows. @returns the moment in words, or undefined when there is none */
  look(open: readonly Commitment[], now: Temporal.ZonedDateTime): string | undefined {
    const { moment } = this.ask(open, now);
    if (!moment) return undefined;
    this.ledger = [...this.ledger, ...rowsOf(moment, now.toInstant())];
    return told(moment);
  }

  /** Is awake from one time to another, asking when it was told to. @returns each moment with its time of day */
  live(
    open: readonly Commitment[],
    from: Temporal.ZonedDateTime,
    to: Temporal.ZonedDateTime,
  ): readonly string[] {
    const moments: string[] = [];
    for (
      let now: Temporal.ZonedDateTime | undefined = from;
      now && Temporal.ZonedDateTime.compare(now, to) <= 0;
    ) {
      const moment = this.look(open, now);
      const day = now.toPlainDate().equals(from.toPlainDate()) ? '' : `${now.toPlainDate().day}th `;
      if (moment) moments.push(`${day}${now.toPlainTime().toString({ smallestUnit: 'minute' })} ${moment}`);
      now = this.ask(open, now).next?.toZonedDateTimeISO(now.timeZoneId);
    }
    return moments;
  }
}

/** A moment as "open: a, b; soon: c". */
function told({ dueSoon, stillOpen, dueToday }: Moment): string {
  return Object.entries({ open: stillOpen, soon: dueSoon, today: dueToday })
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}: ${list.map(({ text }) => text).join(', ')}`)
    .join('; ');
}
