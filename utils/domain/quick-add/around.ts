import type { Language } from './language';
import type { Said } from './said';

/** What leads to a date, if anything does. */
export interface Lead {
  /** Where the words that lead to it begin. */
  readonly start: number;
  readonly kind: 'none' | 'lead' | 'last' | 'before' | 'range';
  /** Whether these words name the end: of two dates that one counts. */
  readonly isEnd: boolean;
  /** Whether a clock time may follow. */
  readonly isForTimes: boolean;
}

/** What belongs to a date behind it. */
export interface Trail {
  readonly end: number;
  readonly isBefore: boolean;
  readonly isLead: boolean;
  /** Whether these words name the end. */
  readonly isEnd: boolean;
}

/** The words around dates, made ready. */
export interface Around {
  isJoin(gap: string): boolean;
  isOr(gap: string): boolean;
  isTo(gap: string): boolean;
  leadTo(folded: string, start: number): Lead;
  /** Where the words behind a date that belong to it end, and whether they mean the time before it. */
  trailOf(folded: string, end: number): Trail;
  isBlocked(folded: string, start: number): boolean;
  /** Whether what stands in front tells of what was. */
  isPast(folded: string, start: number): boolean;
  /** Whether the time there is the name of something: "the 3pm". */
  isNoun(folded: string, start: number): boolean;
  /** When what the line tells of is usually done. */
  usualFor(folded: string): Said['usual'];
  isHeld(folded: string, start: number): boolean;
  isLabelled(folded: string, start: number): boolean;
  isCounted(folded: string, start: number): boolean;
  isFollowed(folded: string, end: number): boolean;
  isOwner(folded: string, end: number): boolean;
  isElsewhere(folded: string, end: number): boolean;
}

/** As far back and ahead as words around a date reach. */
const REACH = 48;

export function aroundIn({ isSpaced, around }: Language): Around {
  const words = (pattern: string) => pattern.replaceAll(' ', isSpaced ? '\\s+' : '\\s*');
  const apart = isSpaced ? '(?<![\\p{L}\\p{M}\\p{N}])' : '';
  const gap = isSpaced ? '\\s+' : '\\s*';
  // "At the Monday", "by the 3rd".
  const article = around.article === undefined ? '' : `(?:(?:${words(around.article)})${gap})?`;
  const behindGap = isSpaced ? '\\s+' : '';
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
  const ending = (pattern: string) => new RegExp(`${apart}(?:${words(pattern)})${gap}${article}$`, 'u');
  const beginning = (pattern: string | undefined) =>
    new RegExp(`^${behindGap}(?:${words(pattern ?? '(?!)')})${isSpaced ? '(?![\\p{L}\\p{N}])' : ''}`, 'u');
  const join = whole(`\\s*,?\\s*(?:(?:${words(around.joins)})\\s*)*`);
  const [or, to] = [whole(`\\s*(?:${words(around.or)})\\s*`), whole(`\\s*(?:${words(around.to)})\\s*`)];
  const kinds = [
    ['before', ending(around.before)],
    ['lead', ending(around.leads)],
    ['range', ending(around.ranges)],
    ['last', ending(around.lastLeads)],
  ] as const;
  const [ends, notForTimes] = [ending(around.ends), ending(around.notForTimes)];
  const blocks = new RegExp(`${apart}(?:${words(around.blocks)})(?:${gap}|[-'])$`, 'u');
  const [holders, labels] = [ending(around.holders), ending(around.labels)];
  const nouns = new RegExp(`${apart}(?:${words(around.nouns ?? '(?!)')})${gap}$`, 'u');
  const errands = new RegExp(`^\\s*(?:${words(around.errands ?? '(?!)')})(?![\\p{L}])`, 'u');
  const mornings = new RegExp(`${apart}(?:${words(around.mornings ?? '(?!)')})(?![\\p{L}])`, 'u');
  const evenings = new RegExp(`${apart}(?:${words(around.evenings ?? '(?!)')})(?![\\p{L}])`, 'u');
  const past = new RegExp(`${apart}(?:${words(around.past ?? '(?!)')})$`, 'u');
  const counted = new RegExp(`^\\s*(?:${words(around.counted ?? '(?!)')})${gap}$`, 'u');
  const [behind, beforeBehind] = [beginning(around.behind), beginning(around.beforeBehind)];
  const follows = new RegExp(
    `^\\s*(?:$|[,;:.!?)(@]|(?:${words(around.follows)})${isSpaced ? '(?![\\p{L}\\p{N}])' : ''})`,
    'u',
  );
  const owns = new RegExp(`(?:${around.owns})`, 'uy');
  const endsBehind = around.endsBehind === undefined ? undefined : new RegExp(around.endsBehind, 'u');
  const zones = beginning(around.zones);
  return {
    isJoin: (text) => join.test(text),
    isOr: (text) => or.test(text),
    isTo: (text) => to.test(text),
    leadTo(folded, start) {
      const from = Math.max(0, start - REACH);
      const text = folded.slice(from, start);
      for (const [kind, pattern] of kinds) {
        const match = pattern.exec(text);
        if (match) {
          const start = from + match.index;
          return { start, kind, isEnd: ends.test(text), isForTimes: !notForTimes.test(text) };
        }
      }
      return { start, kind: 'none', isEnd: false, isForTimes: false };
    },
    trailOf(folded, end) {
      const text = folded.slice(end, end + REACH);
      const before = beforeBehind.exec(text);
      if (before) return { end: end + before[0].length, isBefore: true, isLead: true, isEnd: true };
      const lead = behind.exec(text);
      const isEnd = lead !== null && (endsBehind?.test(lead[0]) ?? true);
      return { end: end + (lead?.[0].length ?? 0), isBefore: false, isLead: lead !== null, isEnd };
    },
    isBlocked: (folded, start) => blocks.test(folded.slice(Math.max(0, start - REACH), start)),
    isNoun: (folded, start) => nouns.test(folded.slice(Math.max(0, start - REACH), start)),
    isPast: (folded, start) => past.test(folded.slice(Math.max(0, start - REACH), start)),
    usualFor: (folded) => {
      if (errands.test(folded)) return undefined;
      return evenings.test(folded) ? 'evening' : mornings.test(folded) ? 'morning' : undefined;
    },
    isHeld: (folded, start) => holders.test(folded.slice(Math.max(0, start - REACH), start)),
    isLabelled: (folded, start) => labels.test(folded.slice(Math.max(0, start - REACH), start)),
    isCounted: (folded, start) => start < REACH && counted.test(folded.slice(0, start)),
    isFollowed: (folded, end) => follows.test(folded.slice(end, end + REACH)),
    isElsewhere: (folded, end) => zones.test(folded.slice(end, end + REACH)),
    isOwner(folded, end) {
      owns.lastIndex = end;
      return owns.test(folded);
    },
  };
}
