import type { ParsedResult } from 'chrono-node/en';

import { type Due, hasPassed } from '../due';
import { dateWords } from './date-words';
import { isWholeWords, type Span } from './span';

export interface FoundDue {
  readonly due: Due;
  readonly alternatives: readonly Due[];
  readonly span: Span;
}

type ParsedComponents = ParsedResult['start'];

interface Context {
  readonly now: Temporal.ZonedDateTime;
  readonly locale: string;
}

/** Words that make a date of what follows, wherever they stand. */
const LEAD = '(?:by|on|at|before|in|until|till)(?:\\s+the)?';
/** Words that do so only at the end of the line: "for Sunday" is a date, "for Sunday dinner" is not. */
const LAST_LEAD = '(?:for|this|due)';
const LED = new RegExp(`(?:^|[\\s,;:(])((?:${LEAD}|${LAST_LEAD})\\s+)$`, 'i');
const LEADS = new RegExp(`^${LEAD}\\s`, 'i');
/** Words after which a day is somebody or something, or means more than this reader knows. */
const NOT_AFTER = /\b(?:with|about|of|and|or|than|like|every|each|after|since|mid|last|past)[\s-]+$/i;
/** "30 minutes" and "two weeks" say how long, unless something says from when. */
const DURATION =
  /^(?:for\s+)?(?:about\s+)?(?:\d[\d.,]*|an?|half an?|one|two|three|four|five|six|ten|few|several)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)$/i;
const FROM_NOW = /^(?:with)?in\s/i;
const LOOKS_BACK = /^(?:last|past)\b|\bago$/i;

/**
 * The due a line names, passed or not, or undefined. A date counts only where it begins or ends the line or follows by,
 * on, at, before, in or until, and only as whole words: other words that look like dates stay words. Two dates are none.
 */
export function findDue(line: string, { now, locale }: Context): FoundDue | undefined {
  const reader = dateWords(locale);
  if (!reader) return undefined;
  const offset = now.offsetNanoseconds / 60e9;
  const reference = { instant: new Date(now.epochMilliseconds), timezone: offset };
  const found = reader
    .parse(line, reference, { forwardDate: true })
    .flatMap((result) => candidate(line, result, now) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function candidate(line: string, result: ParsedResult, now: Temporal.ZonedDateTime): FoundDue | undefined {
  const { index, text, start: parts } = result;
  const before = line.slice(0, index);
  if (!isWholeWords(line, index, index + text.length) || NOT_AFTER.test(before)) return undefined;
  const start = index - (LED.exec(before)?.[1]?.length ?? 0);
  const span: Span = { kind: 'due', start, end: index + text.length };
  const words = line.slice(start, span.end);
  const isFirst = line.slice(0, start).trim() === '';
  if (!LEADS.test(words) && !isFirst && !isLast(line, span)) return undefined;
  // Another clock than this one's, a length of time, and what lies behind are no dues.
  if (parts.isCertain('timezoneOffset') && !FROM_NOW.test(text)) return undefined;
  if (LOOKS_BACK.test(text) || (DURATION.test(words) && !FROM_NOW.test(words))) return undefined;
  const isMoment = parts.isCertain('hour') && !/^before/i.test(words);
  const day = dayOf(isMoment ? parts : (result.end ?? parts));
  if (!day) return undefined;
  const fromNow = isMoment && FROM_NOW.test(text) ? momentFromNow(parts, now) : undefined;
  if (fromNow) return { due: fromNow, alternatives: [], span };
  if (isMoment) return { ...momentOf({ parts, day, words: text }, now), span };
  const by = /^before/i.test(words) ? day.subtract({ days: 1 }) : day;
  return { due: { kind: 'by-day', day: by }, alternatives: [], span };
}

/**
 * Hours from now are hours, also over a night in which the clock changes: what was read stands on a clock that keeps
 * this moment's offset.
 */
function momentFromNow(parts: ParsedComponents, now: Temporal.ZonedDateTime): Due | undefined {
  const day = dayOf(parts);
  const time = new Temporal.PlainTime(parts.get('hour') ?? 0, parts.get('minute') ?? 0);
  const then = day?.toZonedDateTime({ timeZone: now.offset, plainTime: time }).withTimeZone(now.timeZoneId);
  return then && momentAt(then.toPlainDate(), then.hour, then.minute, now.timeZoneId);
}

function isLast(line: string, span: Span): boolean {
  return /^[\s.!?,;)]*$/.test(line.slice(span.end));
}

function dayOf(parts: ParsedComponents): Temporal.PlainDate | undefined {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Where nothing says morning or evening, an hour is the next one that people are awake in; the others are offered. */
function momentOf(
  said: { readonly parts: ParsedComponents; readonly day: Temporal.PlainDate; readonly words: string },
  now: Temporal.ZonedDateTime,
): Pick<FoundDue, 'due' | 'alternatives'> {
  const { parts, day, words } = said;
  const hour = parts.get('hour') ?? 0;
  const minute = parts.get('minute') ?? 0;
  const isSure = parts.isCertain('meridiem') || hour > 12 || hour === 0 || /\b(?:noon|midday)\b/i.test(words);
  const hours = isSure ? [hour] : [hour % 12, (hour % 12) + 12];
  const saysDay = parts.isCertain('day') || parts.isCertain('weekday') || parts.isCertain('month');
  const days = saysDay ? [day] : [now.toPlainDate(), now.toPlainDate().add({ days: 1 })];
  const future = days
    .flatMap((date) => hours.map((clock) => momentAt(date, clock, minute, now.timeZoneId)))
    .filter((due) => !hasPassed(due, now));
  const due = future.find(isHumane) ?? future[0] ?? momentAt(day, hour, minute, now.timeZoneId);
  return { due, alternatives: isSure ? [] : future.filter((other) => other !== due).slice(0, 2) };
}

function momentAt(day: Temporal.PlainDate, hour: number, minute: number, zone: string): Moment {
  return { kind: 'at', day, time: new Temporal.PlainTime(hour, minute), zone };
}

function isHumane({ time }: Moment): boolean {
  return time.hour >= 7 && time.hour < 22;
}

type Moment = Extract<Due, { kind: 'at' }>;
