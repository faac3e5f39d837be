import { en } from './catalogues/en';
import { enLater } from './catalogues/en-later';
import type { Texts } from './index';
import { type SayOf, sayFrom } from './texts';

type SayLater = SayOf<typeof en & typeof enLater>;

/** The texts of a page, and those it does not need for its first look. */
export interface LaterTexts extends Omit<Texts, 'say'> {
  readonly say: SayLater;
  /** How long ago an instant was, to the minute: "2 min ago". What is yet to come, by a wrong clock, is "just now". */
  readonly ago: (instant: Temporal.Instant, now: Temporal.ZonedDateTime) => string;
  /** "June 2026" where the person is. */
  readonly month: (instant: Temporal.Instant, zone: string) => string;
}

/** Adds the later sentences to the texts of a page, in the same language. */
export function laterTexts(texts: Texts): LaterTexts {
  const say: SayLater = sayFrom(texts.catalogue, { ...en, ...enLater }, texts.language);
  return {
    ...texts,
    say,
    ago: (instant, now) => ago(now.epochMilliseconds - instant.epochMilliseconds, say),
    month: (instant, zone) =>
      new Intl.DateTimeFormat(texts.locale, { month: 'long', year: 'numeric', timeZone: zone }).format(
        instant.epochMilliseconds,
      ),
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

/** Not by Intl.RelativeTimeFormat: its short forms differ from region to region and from browser to browser. */
function ago(passedMs: number, say: SayLater): string {
  if (passedMs < MINUTE) return say('ago.now');
  if (passedMs < HOUR) return say('ago.minutes', { n: Math.floor(passedMs / MINUTE) });
  if (passedMs < DAY) return say('ago.hours', { n: Math.floor(passedMs / HOUR) });
  if (passedMs < 2 * MONTH) return say('ago.days', { n: Math.floor(passedMs / DAY) });
  return say('ago.months', { n: Math.floor(passedMs / MONTH) });
}
