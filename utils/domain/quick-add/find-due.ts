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
/** Words after which a day is somebody or something: "I sat with Sun". */
const OBJECT_OF = /\b(?:with|about|of|from|to|and|or|than|like|see|meet|read)\s+$/i;

/**
 * The due a line names, or undefined. A date counts only where it begins or ends the line or follows by, on, at,
 * before or in, and only as whole words: other words that look like dates stay words. Two dates are no date.
 */
export function findDue(line: string, { now, locale }: Context): FoundDue | undefined {
  const reader = dateWords(locale);
  if (!reader) return undefined;
  const offset = now.offsetNanoseconds / 60e9;
  const reference = { instant: new Date(now.epochMilliseconds), timezone: offset };
  const found = reader.parse(line, reference, { forwardDate: true });
  return found.length === 1 && found[0] ? candidate(line, found[0], now) : undefined;
}

function candidate(line: string, result: ParsedResult, now: Temporal.ZonedDateTime): FoundDue | undefined {
  const end = result.index + result.text.length;
  const before = line.slice(0, result.index);
  if (!isWholeWords(line, result.index, end) || OBJECT_OF.test(before)) return undefined;
  const start = result.index - (LED.exec(before)?.[1]?.length ?? 0);
  const span: Span = { kind: 'due', start, end };
  const isLed = LEADS.test(line.slice(start, end));
  const isFirst = line.slice(0, start).trim() === '';
  if (!isLed && !isFirst && !isLast(line, span)) return undefined;
  const day = dayOf(result.end ?? result.start);
  if (!day) return undefined;
  const isBefore = /^before/i.test(line.slice(start, end));
  if (result.start.isCertain('hour') && !isBefore) return { ...momentOf(result.start, day, now), span };
  return { due: { kind: 'by-day', day: isBefore ? day.subtract({ days: 1 }) : day }, alternatives: [], span };
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
  parts: ParsedComponents,
  said: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
): Pick<FoundDue, 'due' | 'alternatives'> {
  const hour = parts.get('hour') ?? 0;
  const minute = parts.get('minute') ?? 0;
  const isSure = parts.isCertain('meridiem') || hour > 12 || hour === 0;
  const hours = isSure ? [hour] : [hour % 12, (hour % 12) + 12];
  const saysDay = parts.isCertain('day') || parts.isCertain('weekday') || parts.isCertain('month');
  const days = saysDay ? [said] : [now.toPlainDate(), now.toPlainDate().add({ days: 1 })];
  const future = days
    .flatMap((day) => hours.map((clock) => momentAt(day, clock, minute, now.timeZoneId)))
    .filter((due) => !hasPassed(due, now));
  const due = future.find(isHumane) ?? future[0] ?? momentAt(said, hour, minute, now.timeZoneId);
  return { due, alternatives: isSure ? [] : future.filter((other) => other !== due).slice(0, 2) };
}

function momentAt(day: Temporal.PlainDate, hour: number, minute: number, zone: string): Moment {
  return { kind: 'at', day, time: new Temporal.PlainTime(hour, minute), zone };
}

function isHumane({ time }: Moment): boolean {
  return time.hour >= 7 && time.hour < 22;
}

type Moment = Extract<Due, { kind: 'at' }>;
