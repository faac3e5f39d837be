import { type DayPart, isWeekend, partOfTime } from '../day-part';
import type { Due } from '../due';
import { english, type TimeWords } from './time-words';

/**
 * Whether a line of someone's boundaries is worth reading again before a promise. A line that names times ("No calls
 * after nine", "not on Sundays", "only at weekends") applies when the due falls on them, by the wall clock where it was
 * said; of several kinds of times it has to fall on one of each. A line without any applies when it shares two words
 * with the promise that say something. It is only read again, so that a wrong guess costs a glance.
 * @param promise what is being promised, and when
 */
export function boundaryApplies(
  line: string,
  { text, due }: { readonly text: string; readonly due?: Due | undefined },
  words: TimeWords = english,
): boolean {
  const folded = fold(line);
  const at = folded.search(words.except);
  const said = timesIn(at < 0 ? folded : folded.slice(0, at), words);
  const excepted = at < 0 ? [] : timesIn(folded.slice(at), words);
  if (said.length + excepted.length === 0) return sharesTwoWords(folded, fold(text), words);
  const moment = due && momentOf(due);
  if (!moment) return false;
  const isOn = said.map((falls) => falls(moment));
  const isOff = excepted.map((falls) => falls(moment));
  // What cannot be known without a time of day does not apply.
  if ([...isOn, ...isOff].includes(undefined)) return false;
  const falls = isOn.every(Boolean);
  const spared = isOff.length > 0 && isOff.every(Boolean);
  return !spared && (words.only.test(folded) ? !falls : falls);
}

/** When a due falls, by the wall clock; undefined for a week and for someday. */
interface Moment {
  readonly day: Temporal.PlainDate;
  readonly time?: Temporal.PlainTime;
}

type Falls = (moment: Moment) => boolean | undefined;

function momentOf(due: Due): Moment | undefined {
  if (due.kind === 'at') return { day: due.day, time: due.time };
  return due.kind === 'by-day' ? { day: due.day } : undefined;
}

/** What a line asks of a moment, a test for each kind of times it names. */
function timesIn(line: string, words: TimeWords): readonly Falls[] {
  const days = [
    ...words.weekdays.flatMap((name, index) => (name.test(line) ? [isWeekday(index + 1)] : [])),
    ...(words.workdays.test(line) ? [(day: Temporal.PlainDate) => !isWeekend(day)] : []),
    ...(words.parts.weekend.test(line) ? [isWeekend] : []),
  ];
  const parts = PARTS.filter((part) => words.parts[part].test(line));
  const isMorning = parts.includes('morning');
  const hours = [
    hourIn(line, words, { side: 'after', isMorning }),
    hourIn(line, words, { side: 'before', isMorning }),
  ].filter((it) => it !== undefined);
  return [
    ...(days.length > 0 ? [({ day }: Moment) => days.some((isOn) => isOn(day))] : []),
    ...(parts.length > 0
      ? [({ time }: Moment) => time && parts.some((part) => partOfTime(time) === part)]
      : []),
    ...hours,
  ];
}

const PARTS = ['morning', 'afternoon', 'evening'] as const satisfies readonly DayPart[];

function isWeekday(number: number): (day: Temporal.PlainDate) => boolean {
  return (day) => day.dayOfWeek === number;
}

/**
 * "After nine" is in the evening and "before eight" in the morning, unless am, pm, "mornings" or a number above twelve
 * says otherwise. What is after midnight is late, not early.
 */
function hourIn(
  line: string,
  words: TimeWords,
  { side, isMorning }: { readonly side: 'after' | 'before'; readonly isMorning: boolean },
): Falls | undefined {
  const found = words[side].exec(line)?.groups;
  const word = found?.['hour'];
  if (!found || word === undefined) return undefined;
  const named = words.hours.get(word) ?? Number(word);
  const isNamed = named >= 12 || word === '0';
  const half = found['half'] ? 30 : 0;
  const isLate = found['day'] ? found['day'] === 'p' : !isNamed && side === 'after' && !isMorning;
  const base = found['day'] === 'a' && named === 12 ? 0 : named;
  const minute = (isLate && base < 12 ? base + 12 : base) * 60 + half + Number(found['minute'] ?? 0);
  return ({ time }) => {
    if (!time) return undefined;
    const early = time.hour < NIGHT_ENDS && side === 'after' ? 24 * 60 : 0;
    const given = time.hour * 60 + time.minute + early;
    return side === 'after' ? given >= minute : given < minute;
  };
}

const NIGHT_ENDS = 4;

function sharesTwoWords(line: string, text: string, words: TimeWords): boolean {
  const inText = significant(text, words);
  return [...significant(line, words)].filter((word) => inText.has(word)).length >= 2;
}

function significant(text: string, words: TimeWords): ReadonlySet<string> {
  const all = text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(all.filter((word) => !words.empty.has(word)).map((word) => words.stemOf(word)));
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ');
}
