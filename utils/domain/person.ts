import type { Kind } from './record/field';
import type { RecordId } from './record/record-id';
import type { CellValue, Row } from './record/row';

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

/** Fields of a stored person. Append only. */
export const PERSON = {
  number: 1,
  fields: {
    name: { number: 1, column: 'text', maxBytes: 240 },
    /** One a line. */
    aliases: { number: 2, column: 'text', maxBytes: 960 },
    /** 1: no prompts for this person. */
    noPrompts: { number: 3, column: 'int' },
    /** Day and number of each prompt that was shown in the last 60 days, flat; at most SHOWN_LENGTH of them. */
    shown: { number: 4, column: 'ints', quiet: true },
    label: { number: 5, column: 'text', maxBytes: 180 },
    notes: { number: 6, column: 'text', maxBytes: 1800 },
    /** Their boundaries, one a line. */
    theirs: { number: 7, column: 'text', maxBytes: 900 },
    /** My boundaries with them, one a line. */
    mine: { number: 8, column: 'text', maxBytes: 900 },
    /** 1: put away. */
    archived: { number: 9, column: 'int' },
    mergedInto: { number: 10, column: 'word' },
  },
} as const satisfies Kind;

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

/** Fields to write, together. */
export interface PersonPatch {
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Empty takes it away, as with all texts here. */
  readonly label?: string;
  readonly notes?: string;
  readonly theirs?: readonly string[];
  readonly mine?: readonly string[];
  readonly noPrompts?: boolean;
  readonly isArchived?: boolean;
  /** Undefined takes two people apart again. */
  readonly mergedInto?: RecordId | undefined;
  readonly shown?: readonly Shown[];
}

/** The cells a patch writes into a person. Prompts are on by default, and a default is never written. */
export function cellsOfPerson(patch: PersonPatch): Record<string, CellValue> {
  const { name, aliases, label, notes, theirs, mine, noPrompts, isArchived, shown } = patch;
  return {
    ...(name !== undefined && { name }),
    ...(aliases && { aliases: aliases.join('\n') || null }),
    ...(label !== undefined && { label: label || null }),
    ...(notes !== undefined && { notes: notes || null }),
    ...(theirs && { theirs: theirs.join('\n') || null }),
    ...(mine && { mine: mine.join('\n') || null }),
    ...(isArchived !== undefined && { archived: isArchived ? 1 : null }),
    ...('mergedInto' in patch && { mergedInto: patch.mergedInto ?? null }),
    ...(noPrompts !== undefined && { noPrompts: noPrompts ? 1 : null }),
    ...(shown && { shown: shown.flatMap(({ day, prompt }) => [day, prompt]) }),
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
