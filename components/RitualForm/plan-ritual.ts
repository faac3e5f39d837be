import { changeDay, nextStanding, todayOf } from '../../utils/domain/change-day';
import { sameDue } from '../../utils/domain/due';
import type { Person } from '../../utils/domain/person';
import type { RecordId } from '../../utils/domain/record/record-id';
import { normaliseText } from '../../utils/domain/record/text';
import type { Ritual } from '../../utils/domain/ritual';
import type { OccurrenceDue } from '../../utils/domain/ritual-frame';
import {
  changeFrom,
  firstDue,
  type RitualChange,
  type RitualDraft,
  type RitualRefusal,
  type When,
} from '../../utils/domain/ritual-transitions';
import { type Rule, sameRule } from '../../utils/domain/rule';
import { readDay, readPerson, readSchedule, readWords, type RitualProblem, unread } from './read-written';
import type { WrittenRitual } from './written-ritual';

interface Unplanned {
  readonly ok: false;
  readonly problem: RitualProblem;
}

interface WithNewPerson {
  readonly newPerson?: string;
}

/** When it is, from when on: enough to say it in words. */
export interface Said {
  readonly ok: true;
  readonly rule: Rule;
  /** The first occurrence there will be. */
  readonly first: OccurrenceDue;
  readonly until?: Temporal.PlainDate;
}

/** What a form about a new ritual says of its days. */
export function sayNew(written: WrittenRitual, now: Temporal.ZonedDateTime): Said | Unplanned {
  const schedule = readSchedule(written, now.timeZoneId);
  if (!schedule.ok) return schedule;
  const { rule, when, until } = schedule;
  const from = readDay('first', written.first);
  if ('problem' in from) return from;
  if (Temporal.PlainDate.compare(from, now.toPlainDate()) < 0) return unread('first', 'past-day');
  const first = firstDue(rule, when, now, from);
  if (!first) return unread('how', 'no-such-day');
  if (until && Temporal.PlainDate.compare(until, first.day) < 0) return unread('until', 'ends-first');
  return { ok: true, rule, first, ...(until && { until }) };
}

/** The ritual that a form makes. */
export function planNew(
  written: WrittenRitual,
  people: readonly Person[],
  now: Temporal.ZonedDateTime,
): { readonly ok: true; readonly draft: RitualDraft & WithNewPerson } | Unplanned {
  const words = readWords(written);
  if (!words.ok) return words;
  const person = readPerson(written.person, people);
  if (!person.ok) return person;
  const said = sayNew(written, now);
  if (!said.ok) return said;
  const { text, cue } = words;
  const { rule, first, until } = said;
  return {
    ok: true,
    draft: { text, ...person.person, rule, first, ...(until && { until }), ...(cue && { cue }) },
  };
}

/** A ritual that is to change, with how the form looked at first, and from when on it may. */
export interface Changing {
  /** As it is now: what arrives from another device while the form is open is in it. */
  readonly ritual: Ritual;
  readonly start: WrittenRitual;
  /** Whether another ritual goes on from it that did not when the form was opened. */
  readonly hasGoneOn: boolean;
  /** The day it is wanted from; today unless given. */
  readonly wanted?: Temporal.PlainDate | undefined;
  readonly touched: ReadonlySet<string>;
  readonly now: Temporal.ZonedDateTime;
}

/** From when on a ritual is different, and when it is then. */
export interface SaidChange extends Said {
  readonly from: Temporal.PlainDate;
}

/** What a form about a change says of the days from then on. */
export function sayChange(written: WrittenRitual, changing: Changing): SaidChange | Unplanned {
  const scheduled = scheduleChange(written, changing);
  if (!scheduled.ok) return scheduled;
  return saidOf(scheduled.change, changing);
}

export type PlannedChange =
  /** Nothing is to be different. */
  | { readonly ok: true; readonly change: undefined }
  | {
      readonly ok: true;
      readonly id: RecordId;
      readonly from: Temporal.PlainDate;
      readonly change: RitualChange & WithNewPerson;
    };

/** It ended, or another goes on from it, since the form was opened: a change would double it, or bring it back. */
export interface Overtaken {
  readonly ok: false;
  readonly reason: 'changed-since';
}

/** The change that a form makes: only what was written otherwise, whatever became of the rest meanwhile. */
export function planChange(
  written: WrittenRitual,
  people: readonly Person[],
  changing: Changing,
): PlannedChange | Unplanned | Overtaken {
  const { ritual, start } = changing;
  const scheduled = scheduleChange(written, changing);
  if (!scheduled.ok) return scheduled;
  // Words that were hidden stay hidden until there are others.
  const staysHidden = start.text === '' && written.text.trim() === '';
  const words = readWords(staysHidden ? { text: '…', cue: written.cue } : written);
  if (!words.ok) return words;
  const person = readPerson(written.person, people);
  if (!person.ok) return person;
  const change: RitualChange & WithNewPerson = {
    ...(!staysHidden && isOther(words.text, start.text, ritual.text) && { text: words.text }),
    ...(written.person !== start.person && person.person),
    ...scheduled.change,
    ...(isOther(words.cue, start.cue, ritual.cue ?? '') && { cue: words.cue || undefined }),
  };
  if (Object.keys(change).length === 0) return { ok: true, change: undefined };
  if (isOvertaken(changing)) return { ok: false, reason: 'changed-since' };
  const said = saidOf(change, changing);
  return said.ok ? { ok: true, id: ritual.id, from: said.from, change } : said;
}

/** Whether words were written otherwise, and are not yet what they are to be. */
function isOther(words: string, start: string, live: string | undefined): boolean {
  return words !== normaliseText(start) && words !== live;
}

function isOvertaken({ ritual, start, hasGoneOn }: Changing): boolean {
  return hasGoneOn || (ritual.until !== undefined && ritual.until.toString() !== start.until);
}

function scheduleChange(
  written: WrittenRitual,
  { ritual, start, now }: Changing,
): { readonly ok: true; readonly change: RitualChange } | Unplanned {
  const { first } = ritual;
  const zone = first.kind === 'at' ? first.zone : now.timeZoneId;
  const schedule = readSchedule(written, zone);
  if (!schedule.ok) return schedule;
  const { rule, when, until } = schedule;
  const before = readSchedule(start, zone);
  const isOtherRule = !(before.ok && sameRule(rule, before.rule)) && !sameRule(rule, ritual.rule);
  const isOtherTime = written.time !== start.time && !isSame(when, first);
  const isOtherEnd = written.until !== start.until && until?.toString() !== ritual.until?.toString();
  return {
    ok: true,
    change: {
      ...(isOtherRule && { rule }),
      ...(isOtherTime && { when }),
      ...(isOtherEnd && { until }),
    },
  };
}

/** Held to what the change will be held to, so that the form says what will be. */
function saidOf(change: RitualChange, { ritual, wanted, touched, now }: Changing): SaidChange | Unplanned {
  const from = changeDay(ritual, wanted ?? todayOf(ritual, now), { change, touched, now });
  const changed = changeFrom(ritual, from, change, now);
  if (!changed.ok) return problemOf(changed.reason);
  const patch = 'next' in changed ? changed.next : changed.patch;
  const until = 'until' in change ? change.until : ritual.until;
  const after = {
    rule: patch.rule ?? ritual.rule,
    first: patch.first ?? ritual.first,
    pauses: patch.pauses ?? ritual.pauses,
    ...(until && { until }),
  };
  const day = nextStanding(after, from) ?? after.first.day;
  return { ok: true, from, rule: after.rule, first: { ...after.first, day }, ...(until && { until }) };
}

function isSame(when: When, first: OccurrenceDue): boolean {
  return sameDue({ ...when, day: first.day }, first);
}

function problemOf(reason: RitualRefusal): Unplanned {
  switch (reason) {
    case 'ended':
      return unread('until', 'ends-first');
    case 'due-too-far':
      return unread('until', 'far-day');
    case 'cue-too-long':
      return unread('cue', 'cue-too-long');
    case 'empty':
      return unread('text', 'no-words');
    case 'too-long':
      return unread('text', 'too-many-bytes');
    default:
      return unread('how', 'no-such-day');
  }
}
