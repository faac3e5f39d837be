import * as v from 'valibot';

import { TEXT_LIMIT } from './commitment';
import { dayNumber, dayOf } from './record/minute';
import type { RecordId } from './record/record-id';
import type { CellValue, Row } from './record/row';
import { LAST_MINUTE } from './record/stamp';
import { normaliseText, type TextProblem, textProblem } from './record/text';

/** Something noticed about a person. Having noticed it and having said it to them are two things. */
export interface Appreciation {
  readonly id: RecordId;
  readonly text: string;
  readonly person: RecordId;
  /** The day it was noticed, where the one who noticed was. */
  readonly day: Temporal.PlainDate;
  /** The day it was said to them. */
  readonly saidOn?: Temporal.PlainDate;
  /** How it was said, when that was noted. */
  readonly how?: Way;
}

/** Ways to say it: in words, by a touch, by something done. */
export type Way = 'words' | 'touch' | 'deed';

/** Fields to write, together. */
export interface AppreciationPatch {
  readonly text?: string;
  readonly person?: RecordId;
  readonly day?: Temporal.PlainDate;
  readonly said?: { readonly on: Temporal.PlainDate; readonly how?: Way };
}

export type Noting =
  | { readonly ok: true; readonly patch: AppreciationPatch }
  | { readonly ok: false; readonly reason: TextProblem['reason'] };

const CODES = { words: 1, touch: 2, deed: 3 } as const satisfies Record<Way, number>;
const WAYS: readonly (Way | undefined)[] = [undefined, 'words', 'touch', 'deed'];

/** The last day a record may name: the end of 2099, like the last stamp. */
const LAST_DAY = Math.floor(LAST_MINUTE / 1440);

const day = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY));
const CELLS = v.object({
  text: v.string(),
  person: v.string(),
  day,
  saidOn: v.nullish(day),
  how: v.nullish(v.number()),
});

/**
 * The appreciation a row holds, or undefined when some cell is of no form we know: such a row is kept, not shown. A way
 * that only a newer version knows is left out.
 */
export function appreciationFrom(row: Row): Appreciation | undefined {
  const cells = v.safeParse(CELLS, row.v);
  if (!cells.success) return undefined;
  const { text, person, day: noticed, saidOn, how } = cells.output;
  const way = saidOn == null || how == null ? undefined : WAYS[how];
  return {
    id: row.id,
    text,
    person,
    day: dayOf(noticed),
    ...(saidOn != null && { saidOn: dayOf(saidOn) }),
    ...(way && { how: way }),
  };
}

/**
 * – → noticed. The words are normalised: 1 to 1,000 characters, at most 3,000 bytes.
 * @param noticed.day today, where the person is
 */
export function note(noticed: {
  readonly text: string;
  readonly person: RecordId;
  readonly day: Temporal.PlainDate;
}): Noting {
  const text = normaliseText(noticed.text);
  const problem = textProblem(text, TEXT_LIMIT);
  if (problem) return { ok: false, reason: problem.reason };
  return { ok: true, patch: { text, person: noticed.person, day: noticed.day } };
}

/** noticed → said to them. Saying it again, or in another way, replaces what was noted before. */
export function say(said: { readonly on: Temporal.PlainDate; readonly how?: Way }): AppreciationPatch {
  return { said };
}

/** The cells a patch writes into an appreciation. */
export function cellsOfAppreciation(patch: AppreciationPatch): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  if (patch.text !== undefined) cells['text'] = patch.text;
  if (patch.person !== undefined) cells['person'] = patch.person;
  if (patch.day) cells['day'] = dayCell(patch.day);
  if (patch.said) {
    cells['saidOn'] = dayCell(patch.said.on);
    cells['how'] = patch.said.how ? CODES[patch.said.how] : null;
  }
  return cells;
}

/** A clock that is set to before 2020 or after 2099 must not cost anyone their words: the nearest day is kept. */
function dayCell(date: Temporal.PlainDate): number {
  return Math.min(Math.max(dayNumber(date), 0), LAST_DAY);
}
