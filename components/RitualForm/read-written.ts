import { nameAmong } from '../hooks/names';
import { CUE_LIMIT, TEXT_LIMIT } from '../../utils/domain/commitment';
import { isStorable } from '../../utils/domain/due';
import { NAME_LIMIT, type Person } from '../../utils/domain/person';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import type { When } from '../../utils/domain/ritual-transitions';
import { MOST_EVERY, type Rule } from '../../utils/domain/rule';
import { type RitualField, WORK_WEEK, type WrittenRitual } from './written-ritual';

/** Why a form cannot be saved as it is, and at which field. */
export interface RitualProblem {
  readonly field: RitualField;
  readonly reason:
    | 'no-words'
    | 'too-long'
    | 'too-many-bytes'
    | 'cue-too-long'
    | 'no-name'
    | 'no-weekday'
    | 'bad-every'
    | 'no-such-day'
    | 'no-day'
    | 'past-day'
    | 'far-day'
    | 'ends-first';
  /** How many there are, where there are too many. */
  readonly characters?: number;
}

interface Unread {
  readonly ok: false;
  readonly problem: RitualProblem;
}

interface Schedule {
  readonly ok: true;
  readonly rule: Rule;
  readonly when: When;
  readonly until: Temporal.PlainDate | undefined;
}

/**
 * How often, at what time and until when.
 * @param zone of the time, if there is one
 */
export function readSchedule(written: WrittenRitual, zone: string): Schedule | Unread {
  const rule = ruleOf(written);
  if ('problem' in rule) return rule;
  const until = written.until === '' ? undefined : readDay('until', written.until);
  if (until && 'problem' in until) return until;
  const when: When =
    written.time === ''
      ? { kind: 'by-day' }
      : { kind: 'at', time: Temporal.PlainTime.from(written.time), zone };
  return { ok: true, rule, when, until };
}

/** The words and the cue, as they are stored. */
export function readWords({
  text,
  cue,
}: Pick<WrittenRitual, 'text' | 'cue'>):
  { readonly ok: true; readonly text: string; readonly cue: string } | Unread {
  const words = normaliseText(text);
  const problem = textProblem(words, TEXT_LIMIT);
  if (problem?.reason === 'empty') return unread('text', 'no-words');
  if (problem?.characters !== undefined) return unread('text', 'too-long', problem.characters);
  if (problem) return unread('text', 'too-many-bytes');
  const normalCue = normaliseText(cue);
  if (textProblem(normalCue, CUE_LIMIT)?.reason === 'too-long') return unread('cue', 'cue-too-long');
  return { ok: true, text: words, cue: normalCue };
}

/** With whom: someone known by this name, someone new, or nobody. */
export function readPerson(
  name: string,
  people: readonly Person[],
):
  | { readonly ok: true; readonly person: { readonly person: RecordId } | { readonly newPerson: string } }
  | Unread {
  const normal = normaliseText(name);
  const problem = textProblem(normal, NAME_LIMIT);
  if (problem?.reason === 'empty') return { ok: true, person: { person: MYSELF } };
  if (problem) return unread('person', 'no-name');
  const known =
    people.find((person) => nameAmong(person, people) === normal) ??
    people.find((person) => person.name === normal);
  return { ok: true, person: known ? { person: known.id } : { newPerson: normal } };
}

/** A day a date field holds: browsers take years of six digits. */
export function readDay(field: RitualField, text: string): Temporal.PlainDate | Unread {
  if (text === '') return unread(field, 'no-day');
  const day = /^\d{4}-/.test(text) ? Temporal.PlainDate.from(text) : undefined;
  return day && isStorable({ kind: 'by-day', day }) ? day : unread(field, 'far-day');
}

export function unread(field: RitualField, reason: RitualProblem['reason'], characters?: number): Unread {
  return { ok: false, problem: { field, reason, ...(characters !== undefined && { characters }) } };
}

function ruleOf(written: WrittenRitual): Rule | Unread {
  const { how, weekdays } = written;
  const every = how === 'weekdays' ? 1 : everyOf(written.every);
  if (every === undefined) return unread('every', 'bad-every');
  switch (how) {
    case 'day':
      return { every, of: 'day' };
    case 'weekdays':
      return { every, of: 'week', weekdays: WORK_WEEK };
    case 'week':
      return weekdays.length === 0
        ? unread('weekdays', 'no-weekday')
        : { every, of: 'week', weekdays: weekdays.toSorted((a, b) => a - b) };
    case 'month-day':
      return { every, of: 'month', day: Number(written.monthDay) };
    case 'month-weekday':
      return { every, of: 'month', nth: Number(written.nth), weekday: Number(written.weekday) };
    case 'year': {
      const [month, day] = [Number(written.month), Number(written.yearDay)];
      // A leap year: 29 February is a day, too.
      const isDay =
        Number.isInteger(day) &&
        day >= 1 &&
        day <= Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth;
      return isDay ? { every, of: 'year', month, day } : unread('yearDay', 'no-such-day');
    }
  }
}

function everyOf(text: string): number | undefined {
  const every = /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
  return every !== undefined && every <= MOST_EVERY ? every : undefined;
}
