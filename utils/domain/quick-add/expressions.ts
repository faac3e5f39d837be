import { isBareWeekday, together, type Said, saysClock, saysDay } from './said';
import type { Where } from './language';
import type { Found } from './phrases';
import type { Around } from './around';

/** Phrases that say one date together: "Friday", "at", "5". */
export interface Expression {
  readonly said: Said;
  /** Where it could mean another day as well, or ends on another one: "Monday or Tuesday", "3 to 5 December". */
  readonly or: readonly Said[];
  readonly start: number;
  readonly end: number;
  readonly where: Where;
  /** Whether it goes from one day or hour to another. */
  readonly isRange?: true;
}

/** Puts together what belongs together, from left to right. */
export function expressionsOf(
  folded: string,
  found: readonly Found[],
  around: Around,
): readonly Expression[] {
  const expressions: Expression[] = [];
  for (const phrase of found) {
    const last = expressions.at(-1);
    const gap = last ? folded.slice(last.end, phrase.start) : '';
    const joined = last && joinedBy(gap, last, phrase, around);
    if (joined) expressions[expressions.length - 1] = joined;
    else expressions.push({ ...phrase, or: [] });
  }
  return expressions;
}

function joinedBy(gap: string, one: Expression, next: Found, around: Around): Expression | undefined {
  if (one.where === 'never' || next.where === 'never') return undefined;
  const span = { start: one.start, end: next.end };
  if (around.isOr(gap) && isDayAlone(one.said) && isDayAlone(next.said)) {
    return { ...one, ...span, or: [...one.or, next.said], where: either(one.where, next.where) };
  }
  if (around.isOr(gap) && saysClock(one.said) && isClockAlone(next.said) && one.or.length === 0) {
    return {
      ...one,
      ...span,
      said: withHalfOf(one.said, next.said),
      or: [atAnotherTime(one.said, next.said)],
    };
  }
  // The same word may lead from one to the other and join them: "de 5 a 7", "el lunes a las 5".
  const range = around.isTo(gap) ? spanOf(one, next, span) : undefined;
  if (range) return range;
  if (!around.isJoin(gap)) return undefined;
  // "Order 12 by Friday" is a count.
  if (one.where === 'timed' && saysDay(next.said) && around.leadTo(gap, gap.length).isEnd) return undefined;
  const said = together(one.said, next.said);
  const isWeak = isLed(one) && isLed(next) && !(said?.hour !== undefined && said.part);
  return said && { ...one, ...span, said, where: isWeak ? 'led' : 'anywhere' };
}

/** From one day to another the last counts, from one hour to another the first (docs/reader.md §2). */
function spanOf(
  one: Expression,
  next: Found,
  span: Pick<Expression, 'start' | 'end'>,
): Expression | undefined {
  const where = stronger(one.where, next.where);
  if (saysClock(one.said) && saysClock(next.said) && !saysDay(next.said)) {
    return { ...one, ...span, said: withHalfOf(one.said, next.said), where, isRange: true };
  }
  if (isDayAlone(one.said) && isDayAlone(next.said)) {
    return { ...one, ...span, said: behind(one.said, next.said), where, isRange: true };
  }
  return undefined;
}

/** "From next Monday to Friday" ends on the Friday behind it, "10 January to the 20th" in January. */
function behind(first: Said, last: Said): Said {
  const { month, year } = first;
  if (last.day !== undefined && last.month === undefined && last.months === undefined && month !== undefined)
    return { ...last, month, ...(year !== undefined && { year }) };
  const isFromWeekday = first.weekday !== undefined && first.month === undefined;
  return isBareWeekday(last) && !last.which && isFromWeekday
    ? { ...last, which: 'after', from: first }
    : last;
}

/** "From 2 to 4 pm" begins in the afternoon, too. */
function withHalfOf(from: Said, { half, hour = 0, part }: Said): Said {
  const isAlike = from.half === undefined && from.part === undefined && (from.hour ?? 0) <= hour;
  return isAlike ? { ...from, ...(half && { half }), ...(part && { part }) } : from;
}

function isClockAlone(said: Said): boolean {
  return saysClock(said) && !saysDay(said);
}

/** The same day at the other time: "Friday at 5 or 6". */
function atAnotherTime(said: Said, next: Said): Said {
  const { hour: _, minute: __, half, isSure: ___, ...day } = said;
  return { ...day, ...(half && { half }), ...next };
}

function isDayAlone(said: Said): boolean {
  return saysDay(said) && !saysClock(said) && said.unit !== 'minute' && said.unit !== 'hour';
}

function isLed({ where }: { readonly where: Where }): boolean {
  return where === 'led' || where === 'timed';
}

/** Where one of two days is meant: "sat or sun" are no verb and no star, "10th or 11th" no mere numbers. */
function either(one: Where, other: Where): Where {
  const where = stronger(one, other);
  return where === 'marked' || where === 'led' ? 'last' : where;
}

const STRENGTH: readonly Where[] = ['never', 'timed', 'led', 'marked', 'capital', 'last', 'edge', 'anywhere'];

function stronger(one: Where, other: Where): Where {
  return STRENGTH.indexOf(one) > STRENGTH.indexOf(other) ? one : other;
}
