import type { Commitment } from '../../../utils/domain/commitment';
import type { Due } from '../../../utils/domain/due';
import { commitment, idOf } from '../../support/commitments';
import type { Dice } from '../dice';

const LEADS = [undefined, undefined, undefined, 0, 5, 10, 30, 120, 960, 1440, 2400] as const;
const RITUALS = ['07:45', '12:30'] as const;

/** Draws what a busy person promises. */
export class Promises {
  readonly #dice: Dice;
  #count = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** What is logged now: mostly for a time of this day or the next ones, else for a day or the week. */
  logged(now: Temporal.ZonedDateTime): Commitment {
    const lead = this.#dice.pick(LEADS);
    return this.#made(now, this.dueAfter(now), lead === undefined ? {} : { leadMinutes: lead });
  }

  dueAfter(now: Temporal.ZonedDateTime): Due {
    const form = this.#dice.below(10);
    if (form < 4) return atDue(now.add({ minutes: this.#dice.between(1, 600) }));
    if (form < 6) return atDue(now.add({ minutes: this.#dice.between(600, 5 * 1440) }));
    const today = now.toPlainDate();
    if (form < 9) return { kind: 'by-day', day: today.add({ days: this.#dice.below(4) }) };
    return { kind: 'by-week', lastDay: today.add({ days: 7 - today.dayOfWeek }) };
  }

  /** Tomorrow's occurrences of two daily rituals, and on a Sunday that of a weekly one. */
  occurrences(now: Temporal.ZonedDateTime): readonly Commitment[] {
    const tomorrow = now.toPlainDate().add({ days: 1 });
    const daily = RITUALS.map((time) =>
      atDue(tomorrow.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: time })),
    );
    const weekly: Due = { kind: 'by-week', lastDay: tomorrow.add({ days: 6 }) };
    return [...daily, ...(now.dayOfWeek === 7 ? [weekly] : [])].map((due) => this.#made(now, due, {}));
  }

  /** Until it is settled: soon, after a day or so, or when the person looks through what was left lying about. */
  minutesOpen(): number {
    const fate = this.#dice.below(100);
    if (fate < 45) return this.#dice.between(5, 600);
    return fate < 85 ? this.#dice.between(600, 3 * 1440) : this.#dice.between(9, 20) * 1440;
  }

  #made(now: Temporal.ZonedDateTime, due: Due, given: Partial<Commitment>): Commitment {
    this.#count += 1;
    return commitment({ id: idOf(this.#count), due, loggedAt: now.toInstant(), ...given });
  }
}

function atDue(moment: Temporal.ZonedDateTime): Due {
  const { hour, minute } = moment;
  return {
    kind: 'at',
    day: moment.toPlainDate(),
    time: new Temporal.PlainTime(hour, minute),
    zone: moment.timeZoneId,
  };
}
