import type { Language, Phrase, Where } from './language';
import { after, before, flagsOf, type Found, sourceOf } from './patterns';
import type { Said } from './said';
import { readSlots, type Slot } from './slots';

const ANCHOR = '{anchor}';

/** A phrase that counts from another day ("two weeks from {anchor}"), ready to be looked for around days. */
export interface Anchored {
  readonly front?: RegExp;
  readonly behind?: RegExp;
  readonly said: Said;
  readonly where: Where;
}

export function isAnchored([template]: Phrase): boolean {
  return template.includes(ANCHOR);
}

/**
 * Makes what stands around the day ready. The days themselves are found once, by their own patterns: as part of each
 * pattern that counts from them they would take a second to make ready.
 */
export function readyAround(
  [template, said, where = 'anywhere']: Phrase,
  slots: Readonly<Record<string, Slot>>,
  language: Language,
): Anchored {
  const [front = '', behind = '', ...more] = template.split(ANCHOR);
  if (more.length > 0) throw new RangeError('A phrase counts from one day.');
  const sources = [front, behind].map((part) => sourceOf(part, slots, language));
  const [inFront = '', atEnd = ''] = sources;
  return {
    ...(inFront !== '' && { front: new RegExp(`${before(language)}(?:${inFront})`, flagsOf(inFront)) }),
    ...(atEnd !== '' && {
      behind: new RegExp(`(?:${atEnd})${after(language)}`, flagsOf(atEnd).replace('g', 'y')),
    }),
    said,
    where,
  };
}

interface Around {
  readonly phrases: readonly Anchored[];
  /** The days of the line, as their own patterns found them. */
  readonly anchors: readonly Found[];
  readonly slots: Readonly<Record<string, Slot>>;
}

/** Every phrase that counts from one of the days, around the longest that it fits. */
export function findAnchored(folded: string, { phrases, anchors, slots }: Around): readonly Found[] {
  const byStart = Map.groupBy(anchors, ({ start }) => start);
  for (const same of byStart.values()) same.sort((a, b) => b.end - a.end);
  return phrases.flatMap(({ front, behind, said, where }) => {
    const fronts = front
      ? Array.from(folded.matchAll(front), (match) => ({
          start: match.index,
          at: match.index + match[0].length,
          groups: match.groups ?? {},
        }))
      : [...byStart.keys()].map((at) => ({ start: at, at, groups: {} }));
    return fronts.flatMap(({ start, at, groups }): readonly Found[] => {
      for (const anchor of byStart.get(at) ?? []) {
        const rest = behind && restAt(behind, folded, anchor.end);
        if (behind && !rest) continue;
        const own = readSlots({ ...groups }, { ...said, from: anchor.said }, slots);
        const whole = rest ? readSlots(rest.groups ?? {}, own, slots) : own;
        return [{ said: whole, start, end: anchor.end + (rest?.[0].length ?? 0), where }];
      }
      return [];
    });
  });
}

function restAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}
