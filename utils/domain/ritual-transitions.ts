import { LEAD_MINUTES } from './commitment';
import { type Due, hasPassed, isStorable, sameDue } from './due';
import { joinedPauses } from './joined-pauses';
import { laterDay } from './later-day';
import type { RecordId } from './record/record-id';
import type { Ritual, RitualPatch } from './ritual';
import type { OccurrenceDue, Pause } from './ritual-frame';
import { type Rule, sameRule } from './rule';
import { fallsOn, nextDay } from './rule-days';
import { log, type Refusal } from './transitions';

/** The life of a ritual. Like a commitment's transitions, these answer with the fields to write, or why not. */
export type RitualRefusal =
  | Refusal
  /** The rule has no such day: the first must be one of its own. */
  | 'not-its-day'
  /** The rule has no day within ten years, or the span has none. */
  | 'no-such-day'
  | 'ended';

interface Refused {
  readonly ok: false;
  readonly reason: RitualRefusal;
}

export interface RitualDraft {
  readonly text: string;
  readonly person?: RecordId;
  readonly rule: Rule;
  readonly first: OccurrenceDue;
  /** The last day on which there may be one. */
  readonly until?: Temporal.PlainDate;
  readonly cue?: string;
  /** Minutes before the due at which it needs a word; an hour unless given. */
  readonly leadMinutes?: number;
  /** The repair whose rebuilding plan it belongs to. */
  readonly plan?: RecordId;
}

/** The time of day and zone of every occurrence, or none. */
export type When =
  Omit<Extract<Due, { readonly kind: 'at' }>, 'day'> | Omit<Extract<Due, { readonly kind: 'by-day' }>, 'day'>;

/** What is to be different from some day on. An undefined cue or last day is taken away. */
export interface RitualChange {
  readonly text?: string;
  readonly person?: RecordId;
  readonly rule?: Rule;
  readonly when?: When;
  readonly until?: Temporal.PlainDate | undefined;
  readonly cue?: string | undefined;
  readonly leadMinutes?: number;
}

/** What changing a ritual from a day on comes to: itself, or its end and one that goes on from it. */
export type RitualChanged =
  | Refused
  | { readonly ok: true; readonly patch: RitualPatch }
  | { readonly ok: true; readonly end: RitualPatch; readonly next: Next };

/** One that goes on from another. */
type Next = RitualPatch & Pick<Ritual, 'rule' | 'first' | 'pauses'>;

/**
 * The first occurrence of a rule that is not over yet; undefined when there is none within ten years.
 * @param earliest a day before which there is to be none
 */
export function firstDue(
  rule: Rule,
  when: When,
  now: Temporal.ZonedDateTime,
  earliest?: Temporal.PlainDate,
): OccurrenceDue | undefined {
  const today = (when.kind === 'at' ? now.withTimeZone(when.zone) : now).toPlainDate();
  const on = (from: Temporal.PlainDate): OccurrenceDue | undefined => {
    const day = nextDay(rule, { from });
    return day && { ...when, day };
  };
  const due = on(earliest ? laterDay(earliest, today) : today);
  return due && hasPassed(due, now) ? on(due.day.add({ days: 1 })) : due;
}

/** – → a ritual. Its words, cue and first due are held to what those of any promise are. */
export function begin(
  draft: RitualDraft,
  now: Temporal.ZonedDateTime,
): Refused | { readonly ok: true; readonly patch: RitualPatch } {
  const { rule, first, until, plan, ...words } = draft;
  const logged = log({ ...words, due: first }, now);
  if (!logged.ok) return logged;
  if (!fallsOn(rule, first.day, first.day)) return refuse('not-its-day');
  const misplaced = until && endProblem(until, first.day);
  if (misplaced) return refuse(misplaced);
  const { text, person, cue, leadMinutes } = logged.patch;
  return {
    ok: true,
    patch: {
      text,
      ...(person && { person }),
      rule,
      first,
      ...(until && { until }),
      ...(cue !== undefined && { cue }),
      ...(leadMinutes !== undefined && { leadMinutes }),
      ...(plan && { plan }),
    },
  };
}

/**
 * From a day on it is different; what was before stays as it was. Where that is the first day, it is changed itself.
 * Otherwise it ends the day before, and another goes on from it: on the next of its days, or of the new rule's. One of
 * which only the end is to be another stays the same: nothing that was can change by that.
 */
export function changeFrom(
  ritual: Ritual,
  from: Temporal.PlainDate,
  change: RitualChange,
  now: Temporal.ZonedDateTime,
): RitualChanged {
  const words = changedWords(ritual, change, now);
  if (!words.ok) return words;
  const start = laterDay(from, ritual.first.day);
  const rule = change.rule ?? ritual.rule;
  const counting = sameRule(rule, ritual.rule) ? { first: ritual.first.day } : {};
  const day = nextDay(rule, { from: start, ...counting });
  if (!day) return refuse('no-such-day');
  const until = 'until' in change ? change.until : ritual.until;
  const misplaced = until && endProblem(until, day);
  if (misplaced) return refuse(misplaced);
  if (Object.keys(change).join() === 'until') return { ok: true, patch: { until } };
  const first: OccurrenceDue = { ...(change.when ?? ritual.first), day };
  if (!isStorable(first)) return refuse('due-too-far');
  const whole = { ...words.patch, person: change.person ?? ritual.person, rule, first } as const;
  if (start.equals(ritual.first.day)) return { ok: true, patch: only(whole, change, ritual) };
  const pauses = ritual.pauses.filter(({ to }) => Temporal.PlainDate.compare(to, day) >= 0);
  return {
    ok: true,
    end: { until: from.subtract({ days: 1 }) },
    next: { ...whole, ...(until && { until }), pauses, after: ritual.id, ...planOf(ritual) },
  };
}

/** One that goes on, paused on those of its days of which something was said already. */
export function passingOver(next: Next, days: readonly Temporal.PlainDate[]): RitualPatch {
  const { rule, first } = next;
  const own = days.filter(
    (day) => Temporal.PlainDate.compare(day, first.day) >= 0 && fallsOn(rule, first.day, day),
  );
  return { ...next, pauses: joinedPauses([...next.pauses, ...own.map((day) => ({ from: day, to: day }))]) };
}

/** What a change names, and the first due where that is another then: nothing else is written anew. */
function only(
  whole: Words & Pick<Ritual, 'person' | 'rule' | 'first'>,
  change: RitualChange,
  ritual: Ritual,
): RitualPatch {
  const { text, cue, leadMinutes, person, rule, first } = whole;
  return {
    ...(change.text !== undefined && { text }),
    ...('cue' in change && { cue }),
    ...(change.leadMinutes !== undefined && { leadMinutes }),
    ...(change.person !== undefined && { person }),
    ...(change.rule && { rule }),
    ...('until' in change && { until: change.until }),
    ...(!sameDue(first, ritual.first) && { first }),
  };
}

/** Why a ritual cannot end on a day; the first is the day of an occurrence that there is to be. */
function endProblem(
  until: Temporal.PlainDate,
  first: Temporal.PlainDate,
): 'ended' | 'due-too-far' | undefined {
  if (Temporal.PlainDate.compare(until, first) < 0) return 'ended';
  return isStorable({ kind: 'by-day', day: until }) ? undefined : 'due-too-far';
}

/** Nothing more is expected from a day on. One that ended earlier stays as it is. */
export function endFrom(ritual: Ritual, from: Temporal.PlainDate): RitualPatch {
  const last = from.subtract({ days: 1 });
  const { until } = ritual;
  return { until: until && Temporal.PlainDate.compare(until, last) < 0 ? until : last };
}

/** Nothing is expected on these days. Pauses that meet become one. */
export function pause(
  ritual: Ritual,
  span: Pause,
): Refused | { readonly ok: true; readonly patch: RitualPatch } {
  if (Temporal.PlainDate.compare(span.from, span.to) > 0) return refuse('no-such-day');
  if (!isStorable({ kind: 'by-day', day: span.to })) return refuse('due-too-far');
  return { ok: true, patch: { pauses: joinedPauses([...ritual.pauses, span]) } };
}

/** The pause a day lies in ends the day before it; with its first day, it is as if it had never been. */
export function resume(ritual: Ritual, from: Temporal.PlainDate): RitualPatch {
  const { compare } = Temporal.PlainDate;
  const pauses = ritual.pauses.flatMap((known) => {
    if (compare(from, known.from) < 0 || compare(from, known.to) > 0) return known;
    return compare(from, known.from) === 0 ? [] : { from: known.from, to: from.subtract({ days: 1 }) };
  });
  return { pauses };
}

interface Words {
  readonly text: string | undefined;
  readonly cue: string | undefined;
  readonly leadMinutes: number | undefined;
}

/** The words of a promise as they would be logged, with what stays as it was. */
function changedWords(
  ritual: Ritual,
  change: RitualChange,
  now: Temporal.ZonedDateTime,
): Refused | { readonly ok: true; readonly patch: Words } {
  const cue = 'cue' in change ? change.cue : ritual.cue;
  const leadMinutes = change.leadMinutes ?? ritual.leadMinutes;
  // Words that were hidden stay hidden until there are others.
  const text = change.text ?? ritual.text;
  const checked = log({ text: text ?? HIDDEN, ...(cue !== undefined && { cue }) }, now);
  if (!checked.ok) return checked;
  return {
    ok: true,
    patch: {
      text: text === undefined ? undefined : checked.patch.text,
      cue: checked.patch.cue,
      leadMinutes: leadMinutes === LEAD_MINUTES ? undefined : leadMinutes,
    },
  };
}

const HIDDEN = '…';

function refuse(reason: RitualRefusal): Refused {
  return { ok: false, reason };
}

/** What goes on from a ritual of a rebuilding plan belongs to that plan. */
function planOf({ plan }: Ritual): Pick<RitualPatch, 'plan'> {
  return plan ? { plan } : {};
}
