import type { Commitment } from './commitment';
import { occurrenceDay } from './occurrence';
import type { RecordId } from './record/record-id';
import type { Mark } from './reliability';
import type { Ritual } from './ritual';
import { standsOn } from './ritual-frame';
import { fallsOn } from './rule-days';

/** A plan is a few very small things: more would be a programme (docs/domain.md S26). */
export const MOST_RITUALS = 3;

/** How far back its pattern is shown. */
const PATTERN_WEEKS = 6;

/** One ritual of a plan, with those it goes on from. */
export interface PlanRow {
  /** The one that counts from now on. */
  readonly ritual: Ritual;
  /** Every day it was for in the last weeks, the oldest first; 'none' where nothing was said of it. */
  readonly marks: readonly {
    readonly day: Temporal.PlainDate;
    readonly shape: Mark['shape'] | 'none';
  }[];
}

/**
 * The rituals of a rebuilding plan as a pattern over the last weeks: one row a ritual, one mark an occurrence, without a
 * number. What was changed from some day on goes on in its row.
 * @param rituals of this plan, ended ones too, in the order in which they were made
 * @param touched their occurrences of which something was said
 * @param today where the person is
 */
export function planRows(
  rituals: readonly Ritual[],
  touched: readonly Commitment[],
  today: Temporal.PlainDate,
): readonly PlanRow[] {
  const from = today.subtract({ weeks: PATTERN_WEEKS }).add({ days: 1 });
  const days = Array.from({ length: PATTERN_WEEKS * 7 }, (_, index) => from.add({ days: index }));
  const wentOn = new Set(rituals.map(({ after }) => after));
  return rituals
    .filter(({ id }) => !wentOn.has(id))
    .map((ritual) => {
      const line = lineOf(ritual, rituals);
      const ids = new Set(line.map(({ id }) => id));
      const said = new Map(
        touched
          .filter((it) => it.ritual !== undefined && ids.has(it.ritual))
          .map((it) => [occurrenceDay(it.id).toString(), it]),
      );
      const marks = days
        .filter((day) => said.has(day.toString()) || line.some((it) => isExpected(it, day)))
        .map((day) => ({ day, shape: shapeOf(said.get(day.toString())) }));
      return { ritual, marks };
    });
}

/** How many rituals of a plan go on. */
export function goingOn(rows: readonly PlanRow[], today: Temporal.PlainDate): number {
  return rows.filter(({ ritual: { until } }) => !until || Temporal.PlainDate.compare(until, today) >= 0)
    .length;
}

/** A ritual and those it goes on from. Links may lie in a circle, by chance or by a damaged record. */
function lineOf(ritual: Ritual, rituals: readonly Ritual[]): readonly Ritual[] {
  const byId = new Map(rituals.map((it) => [it.id, it]));
  const line = new Map<RecordId, Ritual>();
  let earlier: Ritual | undefined = ritual;
  while (earlier && !line.has(earlier.id)) {
    line.set(earlier.id, earlier);
    earlier = byId.get(earlier.after ?? '');
  }
  return [...line.values()];
}

function isExpected(ritual: Ritual, day: Temporal.PlainDate): boolean {
  return standsOn(ritual, day) && fallsOn(ritual.rule, ritual.first.day, day);
}

function shapeOf(commitment: Commitment | undefined): PlanRow['marks'][number]['shape'] {
  switch (commitment?.outcome?.kind) {
    case 'kept':
      return 'kept';
    case 'late':
      return 'late';
    case 'missed':
      return 'missed';
    case 'released':
    case 'withdrawn':
      return 'called off';
    case undefined:
      return 'none';
  }
}
