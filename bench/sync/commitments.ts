import { commitmentFrom } from '../../utils/domain/commitment-record.ts';
import type { Commitment } from '../../utils/domain/commitment.ts';
import { endOf, graceEnd } from '../../utils/domain/due.ts';
import { instantOf, minuteOf } from '../../utils/domain/record/minute.ts';
import { partsOf, recordId, type RecordId } from '../../utils/domain/record/record-id.ts';
import type { Row } from '../../utils/domain/record/row.ts';
import type { DeviceId } from '../../utils/domain/record/stamp.ts';
import {
  callOff,
  keep,
  keepLate,
  log,
  miss,
  move,
  reword,
  takeBack,
  type Transition,
} from '../../utils/domain/transitions.ts';
import { Chance } from './chance.ts';
import {
  DAYS,
  DEVICES,
  dueAfter,
  type DueForms,
  FIRST_DAY,
  minuteBetween,
  nowAt,
  wakingMinute,
} from './life.ts';
import { changedRow, newRow } from './write-row.ts';

/** Of all promises; moved: of those with a due. */
const FOR_MYSELF = 0.15;
const SETTLED = 0.95;
const MOVED = 0.11;
const MOVED_AGAIN = 0.15;
const REWORDED = 0.06;
/** Of changes: made on the device the promise was logged on, and of moves: told. */
const ON_BIRTH_DEVICE = 0.6;
const TOLD = 0.7;

/** Of promises that count; together with those that do not, one in ten is late and one in ten missed. */
const ENDINGS = [
  ['kept', 67],
  ['late', 13.5],
  ['missed', 14.5],
  ['called off', 3],
  ['taken back', 2],
] as const;
const PEOPLE = 12;

/** Minutes. */
const [HOUR, DAY] = [60, 1440];

/**
 * The promises of two years as the product stores them, the oldest first, one for each sentence: made with the domain's
 * own transitions by one person with three devices and twelve people. The same in every run.
 */
export function commitmentRows(
  sentences: readonly string[],
  forms: DueForms = { at: 0.7, byDay: 0, byWeek: 0 },
): readonly Row[] {
  const chance = new Chance(20_260_301);
  const people = peopleOf(chance);
  const texts = chance.shuffled(sentences);
  const births = texts
    .map(() => wakingMinute(chance, FIRST_DAY + chance.between(0, DAYS - 1)))
    .sort((a, b) => a - b);
  return births.map((minute, index) => {
    const text = texts[index] ?? '';
    const device = chance.weighted(DEVICES);
    const rewords = chance.happens(REWORDED);
    const due = dueAfter(chance, minute, forms);
    const draft = {
      text: rewords ? `${text} (first thoughts)` : text,
      due,
      ...(!chance.happens(FOR_MYSELF) && { person: chance.weighted(people) }),
    };
    const logged = log(draft, nowAt(minute));
    if (!logged.ok) throw new Error(`The bench made up a promise that is refused: ${logged.reason}.`);
    const row = newRow(logged.patch, { minute, device, random: chance.between(0, 0xffff) });
    return laterLife(row, chance, { forms, rewordTo: rewords ? text : undefined });
  });
}

function peopleOf(chance: Chance): readonly (readonly [RecordId, number])[] {
  const device = chance.weighted(DEVICES);
  return Array.from({ length: PEOPLE }, (_, index) => {
    const minute = wakingMinute(chance, FIRST_DAY + index * 5);
    return [recordId({ minute, random: chance.between(0, 0xffff), device }), 1 / (index + 1)];
  });
}

/** Moves, the other words and the outcome, in the order of their minutes. */
function laterLife(
  row: Row,
  chance: Chance,
  { forms, rewordTo }: { readonly forms: DueForms; readonly rewordTo: string | undefined },
): Row {
  let present = row;
  let minute = birthOf(row);
  const apply = (at: number, change: (commitment: Commitment, now: Temporal.ZonedDateTime) => Transition) => {
    minute = Math.max(at, minute);
    const transition = change(commitmentOf(present), nowAt(minute));
    // What the domain refuses did not happen: two changes, or a trip, can make a due pass early.
    if (transition.ok)
      present = changedRow(present, transition.patch, { minute, device: laterDevice(row, chance) });
  };

  if (rewordTo !== undefined) {
    apply(
      birthOf(row) +
        chance.weighted([
          [chance.between(1, 9), 5],
          [chance.between(10, 2 * HOUR), 3],
        ]),
      () => reword(rewordTo),
    );
  }
  for (let left = movesOf(chance); left > 0; left--) {
    const until = passes(commitmentOf(present));
    if (until === undefined || until - minute < 2) break;
    const at = minuteBetween(chance, minute, until);
    const to = dueAfter(chance, Math.max(at, until - DAY), { ...forms, at: 1 - forms.byDay - forms.byWeek });
    const telling = chance.happens(TOLD) ? 'told' : 'not-told';
    apply(at, (it, now) => move(it, { to, telling }, now));
  }
  if (chance.happens(SETTLED)) settle(commitmentOf(present), { chance, minute, apply });
  return present;
}

interface Settling {
  readonly chance: Chance;
  /** The last change so far. */
  readonly minute: number;
  readonly apply: (at: number, change: (it: Commitment, now: Temporal.ZonedDateTime) => Transition) => void;
}

function settle(commitment: Commitment, { chance, minute, apply }: Settling): void {
  const due = passes(commitment);
  if (due === undefined) {
    const at = minuteBetween(
      chance,
      minute,
      minute +
        chance.weighted([
          [2 * DAY, 5],
          [20 * DAY, 4],
          [90 * DAY, 1],
        ]),
    );
    return apply(at, chance.happens(0.9) ? keep : takeBack);
  }
  const before = () => minuteBetween(chance, minute, Math.max(due, minute + 2));
  const after = (most: number) => Math.max(due, minute) + Math.floor(chance.part() ** 2 * most) + 1;
  switch (chance.weighted(ENDINGS)) {
    case 'kept':
      return apply(chance.happens(0.55) ? before() : after(DAY), keep);
    case 'late': {
      const end = scoredEnd(commitment) ?? due;
      const deed =
        Math.max(end, minute) +
        chance.weighted([
          [chance.between(1, 90), 5],
          [chance.between(91, DAY), 4],
          [chance.between(DAY, 6 * DAY), 2],
        ]);
      const noted = deed + (chance.happens(0.6) ? 0 : chance.between(1, 5 * HOUR));
      return apply(noted, (it, now) => keepLate(it, { deedAt: instantOf(deed) }, now));
    }
    case 'missed':
      return apply(after(3 * DAY), miss);
    case 'called off':
      return apply(before(), (it, now) => callOff(it, { agreedBeforeDue: true }, now));
    case 'taken back':
      return apply(before(), takeBack);
  }
}

function movesOf(chance: Chance): number {
  if (!chance.happens(MOVED)) return 0;
  return chance.happens(MOVED_AGAIN) ? 2 : 1;
}

function laterDevice(row: Row, chance: Chance): DeviceId {
  const birth = partsOf(row.id)?.device;
  return birth && chance.happens(ON_BIRTH_DEVICE) ? birth : chance.weighted(DEVICES);
}

function commitmentOf(row: Row): Commitment {
  const commitment = commitmentFrom(row);
  if (!commitment) throw new Error(`The bench made up a row that is no commitment: ${row.id}.`);
  return commitment;
}

const birthOf = (row: Row) => partsOf(row.id)?.minute ?? 0;

/** The minute its due passes. */
function passes(commitment: Commitment): number | undefined {
  const end = endOf(commitment.due, nowAt(minuteOf(commitment.loggedAt)).timeZoneId);
  return end && minuteOf(end);
}

function scoredEnd(commitment: Commitment): number | undefined {
  const end = graceEnd(commitment.scoredDue, nowAt(minuteOf(commitment.loggedAt)).timeZoneId);
  return end && minuteOf(end);
}
