import type { Ritual } from '../domain/ritual';
import { dateInWords } from './date-in-words';
import type { LaterTexts } from './later-texts';
import { ruleInWords } from './rule-in-words';

type Speaking = Pick<LaterTexts, 'say' | 'when' | 'locale'>;

/**
 * How often, at what time and until when: "every Sunday, 10:00 am, until 20 Dec". The time is that of the ritual's own
 * zone, which is named where the clock reads otherwise.
 */
export function ritualInWords(
  { rule, first, until }: Pick<Ritual, 'rule' | 'first' | 'until'>,
  now: Temporal.ZonedDateTime,
  texts: Speaking,
): string {
  const { say } = texts;
  const often = ruleInWords(rule, texts);
  const timed =
    first.kind === 'at' ? say('rule.at', { rule: often, time: timeOf(first, now, texts) }) : often;
  return until ? say('rule.until', { rule: timed, day: dateInWords(until, now, texts) }) : timed;
}

type Moment = Extract<Ritual['first'], { readonly kind: 'at' }>;

function timeOf({ day, time, zone }: Moment, now: Temporal.ZonedDateTime, texts: Speaking): string {
  const local = day.toZonedDateTime({ timeZone: zone, plainTime: time }).withTimeZone(now.timeZoneId);
  const clock = texts.when.time(time);
  if (local.toPlainTime().equals(time)) return clock;
  const format = new Intl.DateTimeFormat(texts.locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(now.epochMilliseconds).find(({ type }) => type === 'timeZoneName')?.value;
  return texts.say('rule.time-in', { time: clock, zone: name ?? zone });
}
