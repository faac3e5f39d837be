import type { PERSON } from './person-fields';
import type { RecordId } from './record/record-id';
import type { Row } from './record/row';

/** Someone I make promises to: a free label, no rank. */
export interface Person {
  readonly id: RecordId;
  readonly name: string;
  /** Other names the reader knows them by. */
  readonly aliases: readonly string[];
  /** What they are to me, in my own words: a free label, no rank. */
  readonly label?: string;
  /** What I want to remember about them, in lines. */
  readonly notes?: string;
  /** What they asked me to respect, one a line. */
  readonly theirs?: readonly string[];
  /** What I need with them, one a line. */
  readonly mine?: readonly string[];
  /** "No prompts for this person." */
  readonly noPrompts?: true;
  /** Put away: no longer offered, and nothing asked about them. Their promises stay as they are. */
  readonly isArchived?: true;
  /** Whom they were merged into: the two are one person from then on (merged-people.ts). */
  readonly mergedInto?: RecordId;
  /** Which appreciation prompts were shown about them, in order; absent when none was. */
  readonly shown?: readonly Shown[];
}

/** An appreciation prompt that was on the screen. */
export interface Shown {
  /** In days since 2020, as records count them: the choice of a prompt compares many and shows none. */
  readonly day: number;
  readonly prompt: number;
}

/** Characters of a name, and their bytes in UTF-8. */
export const NAME_LIMIT = { characters: 80, bytes: 240 } as const;

/** How many prompts a person's record remembers: more than twice our list, and less than 3,000 bytes as digits. */
export const SHOWN_LENGTH = 250;

/** The person a row holds, or undefined when the name is of no form we know. */
export function personFrom(row: Row): Person | undefined {
  const { name, aliases, noPrompts, shown, label, notes, theirs, mine, archived, mergedInto } =
    row.v as Readonly<Record<keyof typeof PERSON.fields, unknown>>;
  if (typeof name !== 'string') return undefined;
  const pairs = shownFrom(shown);
  return {
    id: row.id,
    name,
    aliases: linesOf(aliases),
    ...(isText(label) && { label }),
    ...(isText(notes) && { notes }),
    ...(isText(theirs) && { theirs: linesOf(theirs) }),
    ...(isText(mine) && { mine: linesOf(mine) }),
    ...(archived === 1 && { isArchived: true }),
    ...(isText(mergedInto) && { mergedInto }),
    ...(typeof noPrompts === 'number' && noPrompts !== 0 && { noPrompts: true }),
    ...(pairs.length > 0 && { shown: pairs }),
  };
}

function linesOf(cell: unknown): readonly string[] {
  return typeof cell === 'string' ? cell.split('\n').filter(Boolean) : [];
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string' && cell !== '';
}

/** Damage here must cost a person nothing but a prompt that comes early: what is no pair of numbers is left out. */
function shownFrom(cell: unknown): readonly Shown[] {
  const numbers: readonly unknown[] = Array.isArray(cell) ? cell : [];
  const pairs: Shown[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [day, prompt] = numbers.slice(index, index + 2);
    if (isWhole(day) && isWhole(prompt)) pairs.push({ day, prompt });
  }
  return pairs;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
