import type { Part, Said, Unit } from './said';

/**
 * Where a phrase counts as a date: `anywhere`, since nothing else could be meant; at an `edge` of the line, or inside
 * it before a preposition; only when a word leads to it (`led`), or when one does that may lead to a clock time
 * (`timed`); `last`: at the end of the line, or inside it before a preposition; `marked`: at an edge too, but with a
 * capital; `capital`: as `last`, and written small it is another word altogether ("so" is no Sunday); `never`: it is no
 * date, and no part of it is one ("三日坊主").
 */
export type Where = 'anywhere' | 'edge' | 'marked' | 'led' | 'timed' | 'last' | 'capital' | 'never';

/**
 * A pattern, what it says, and where it counts (anywhere unless said). A pattern is a regular expression over folded
 * text in which a space stands for any, and {slot} for one of the language's words, whose meaning is added to what is
 * said.
 */
export type Phrase = readonly [pattern: string, said: Said, where?: Where];

/** Words with their meaning; several words of one meaning are separated by a bar. */
type Words<T> = Readonly<Record<string, T>>;

/** All that the reader knows of a language, as a table. */
export interface Language {
  /** Whether words are written apart. */
  readonly isSpaced: boolean;
  /** What stands between the numbers of a date: "/" in 3/4. */
  readonly dateMarks: string;
  readonly words: {
    /** Monday is 1. */
    readonly weekday: Words<number>;
    readonly month: Words<number>;
    readonly number: Words<number>;
    /** Days of a month that are no plain numbers. */
    readonly ordinal: Words<number>;
    readonly nth: Words<number>;
    /** Hours in words. */
    readonly hour: Words<number>;
    readonly minute: Words<number>;
    readonly unit: Words<Unit>;
    readonly part: Words<Part>;
    readonly half: Words<'am' | 'pm'>;
  };
  /** Several weekdays in a row: "mon, wed and fri" (weekday-lists.ts). All but the first are patterns. */
  readonly lists: {
    /** Words that are weekdays only among others. */
    readonly short: Words<number>;
    /** What may stand between them. */
    readonly between: string;
    /** What the plural ends on; empty where there is none. */
    readonly plural: string;
    /** What makes a habit of them: "every". */
    readonly every: string;
    /** What makes a habit of every second: "every other". */
    readonly everyOther?: string;
    /** Behind these words two weekdays are the ends of a range. */
    readonly range?: string;
    /** What may or must follow them. */
    readonly until?: string;
  };
  /** Words, beside weekdays and months, that have a capital wherever they stand. */
  readonly capitals: string;
  /** Every noun has a capital: one says nothing about titles and names. */
  readonly hasNounCapitals?: true;
  readonly phrases: readonly Phrase[];
  /** What is said in one region only, by its code. */
  readonly regions?: Readonly<Record<string, readonly Phrase[]>>;
  /** Days that another day can be counted from. */
  readonly anchors: readonly Phrase[];
  readonly cues: {
    /** How a cue begins that goes on to the end of its clause: "when I". */
    readonly opens: string;
    /** Cues that are whole: "after lunch". */
    readonly whole: string;
    /** Where a cue at the beginning of the line is over, beside a comma. */
    readonly ends: string;
    /** Verbs that may begin what is promised, right behind a cue without a comma: "when I get in text June". */
    readonly begins?: string;
    /** Words in front of such a verb that take it into the cue: "when I", "after the". */
    readonly subjects?: string;
    /** Forms of verbs behind such a word that make a noun of it: "when the phone call ends". */
    readonly finite?: string;
    /** Verbs of asking and telling: what follows them is what they are about. */
    readonly asked: string;
    /** Words that take the first word of a cue for themselves: "look after". */
    readonly notAfter: string;
  };
  /** Where a new name may follow: after these words, and after these verbs at the beginning of the line. */
  readonly names: {
    readonly after: string;
    readonly opening: string;
    readonly nobody: string;
    /** What a new name looks like without capitals: with a title. */
    readonly titled?: string;
    /** What has to follow a new name, beside the end of the line or what was understood already. */
    readonly until?: string;
    /** What a name may end on without an apostrophe: "Omas". */
    readonly ending?: string;
  };
  readonly around: {
    /** What may stand between the parts of one date: "Friday at 5". */
    readonly joins: string;
    /** What may stand between them and the date: "the". */
    readonly article?: string;
    /** Words that make a date of what follows, wherever they stand. */
    readonly leads: string;
    /** Of these, those that cannot lead to a clock time: "in 5". */
    readonly notForTimes: string;
    /** Words that do so at the end of the line only: "for Sunday". */
    readonly lastLeads: string;
    /** Of all these, those that name the end there is: of two dates the one they lead counts. */
    readonly ends: string;
    /** What follows is due the day before. */
    readonly before: string;
    /** Words behind a date that make one of it: "金曜までに". */
    readonly behind?: string;
    /** Words behind a date that mean the time before it: "周五前". */
    readonly beforeBehind?: string;
    /** Of the words behind a date, those that name the end there is; all of them unless said. */
    readonly endsBehind?: string;
    /** What follows is somebody, something or said of a day, but no date. */
    readonly blocks: string;
    /** Up to a weekday or date, what says that it was: "the drill I borrowed on". */
    readonly past?: string;
    /** What makes a thing of a clock time behind it: "the 3pm". */
    readonly nouns?: string;
    /** What makes a mere number of a number behind it: "page 3". */
    readonly labels: string;
    /** Verbs that say what is done with a number right behind them: "buy 2 tomorrow". */
    readonly counted?: string;
    /** What makes a thing of a bare weekday behind it: "the Friday". */
    readonly holders: string;
    /** What people do in the morning, and in the evening: hours without am or pm are likelier that half of the day. */
    readonly mornings?: string;
    readonly evenings?: string;
    /** A line that begins so is about such a thing and no part of it: "ring the theatre at 10". */
    readonly errands?: string;
    /** What may come after a bare weekday inside the line. */
    readonly follows: string;
    /** What makes a thing of the date before it: "tomorrow's". */
    readonly owns: string;
    /** What begins a range: "between Monday and Wednesday". */
    readonly ranges: string;
    /** Behind a time: another clock than this one. */
    readonly zones: string;
    readonly or: string;
    readonly to: string;
  };
}
