import { useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import { type Due, sameDue } from '../../utils/domain/due';
import type { Person } from '../../utils/domain/person';
import type { QuickAdd, Span } from '../../utils/domain/quick-add';
import { type Addressee, type Choices, draftFrom, type QuickDraft } from '../../utils/domain/quick-add/draft';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import { useReader } from '../hooks/useReader';

/** What can be turned back into words. What comes again and again is a due as well. */
export type Readable = 'person' | 'due' | 'cue';

interface Corrections extends Choices {
  /** The words that were turned back into words, by what they had been understood as. */
  readonly left: Readonly<Partial<Record<Readable, string | undefined>>>;
  /** Of which words the due is another reading; absent when it was chosen by itself. */
  readonly dueFor?: string;
}

const NONE: Corrections = { left: {} };

export interface Drafting {
  readonly reading: QuickAdd;
  readonly draft: QuickDraft;
  /** Whether whom it is to was chosen by hand: the words need not say so. */
  readonly chosePerson: boolean;
  /** Another reading of the words for the due; undefined where there is none. */
  readonly other: Due | undefined;
  /** Takes that reading, for as long as those words stay as they are. */
  readonly takeOther: () => void;
  /** Someone else who is called as the line calls them. */
  readonly namesake: RecordId | undefined;
  readonly choose: (choice: Pick<Choices, 'person' | 'due'>) => void;
  readonly chooseLead: (minutes: number) => void;
  /** Takes what comes again and again for this once, or for as often as the words say. */
  readonly chooseOnce: (isOnce: boolean) => void;
  /** Whether it can be as often as the words say: not from a day that is none of theirs. */
  readonly mayRecur: boolean;
  /** Turns what was understood back into words, and what was chosen back into nothing. */
  readonly leave: (kind: Readable) => void;
  /** Forgets what was chosen, for the next promise. Answers how to bring it back. */
  readonly forget: () => () => void;
  /** Whether the date words are here: what is read now is what Enter would log. */
  readonly isReady: boolean;
  /** The draft once the date words are here, however fast it was typed. */
  readonly complete: () => Promise<QuickDraft>;
}

/** Reads a line into a draft, and keeps what a person corrects in it until the line is another one. */
export function useDraft(
  line: string,
  {
    now,
    people,
    to,
  }: {
    readonly now: Temporal.ZonedDateTime;
    readonly people: readonly Person[];
    /** Whom it is to where the words name nobody; myself unless given. */
    readonly to?: RecordId | undefined;
  },
): Drafting {
  const { read: readLine, isReady, ready } = useReader(people);
  const [corrections, setCorrections] = useState(NONE);
  const { left, dueFor, ...chosen } = corrections;

  const read = (): QuickAdd => {
    // Nothing that long is a promise, and it is not to be read at every key.
    if (line.length > TEXT_LIMIT.bytes) return { text: line, alternatives: [], spans: [] };
    const leave = new Set<Readable>();
    // Only those words were turned back: others of the kind, typed later, are read. One after the other, since what was
    // understood of some words may be understood otherwise once others are words again.
    for (;;) {
      const reading = readLine(line, { now, leave });
      const isLeft = (kind: Readable) => left[kind] !== undefined && left[kind] === said(line, reading, kind);
      const more = READABLE.find((kind) => !leave.has(kind) && isLeft(kind));
      if (!more) return reading;
      leave.add(more);
    }
  };
  const reading = read();
  const choicesFor = (read: QuickAdd): Choices => {
    const { due, ...others } = chosen;
    const isStale = dueFor !== undefined && dueFor !== said(line, read, 'due');
    const named = to !== undefined && !read.person ? { person: { id: to }, ...others } : others;
    return due && !isStale ? { ...named, due } : named;
  };
  const choices = choicesFor(reading);
  const draft = draftFrom(reading, choices);
  const other = otherReading(reading, choices.due);
  return {
    reading,
    draft,
    other,
    takeOther: () => {
      const words = said(line, reading, 'due');
      if (other && words !== undefined) setCorrections({ ...corrections, due: other, dueFor: words });
    },
    namesake: otherPerson(reading, choices.person),
    chosePerson: choices.person !== undefined,
    choose: (choice) => {
      const { dueFor: _, ...others } = corrections;
      setCorrections({ ...(choice.due ? others : corrections), ...choice });
    },
    chooseLead: (minutes) =>
      setCorrections({ ...corrections, lead: { minutes, isForMoment: draft.due.kind === 'at' } }),
    chooseOnce: (isOnce) => setCorrections({ ...corrections, isOnce }),
    mayRecur: draftFrom(reading, { ...choices, isOnce: false }).ritual !== undefined,
    leave: (kind) => {
      const { [kind as 'person' | 'due']: _chosen, ...others } = corrections;
      // Where it was to someone anyway there are no words to be turned back: it is to myself then.
      const isMine = kind === 'person' && to !== undefined && !reading.person;
      const mine = isMine && { person: { id: MYSELF } };
      setCorrections({ ...others, ...mine, left: { ...left, [kind]: said(line, reading, kind) } });
    },
    forget: () => {
      setCorrections(NONE);
      return () => setCorrections(corrections);
    },
    isReady,
    complete: async () => {
      await ready();
      const whole = read();
      return draftFrom(whole, choicesFor(whole));
    },
  };
}

/** The reading that comes next, round and round; none once something else was chosen by hand. */
function otherReading({ due, alternatives }: QuickAdd, chosen: Due | undefined): Due | undefined {
  if (!due) return undefined;
  const readings = [due, ...alternatives];
  const now = chosen ? readings.findIndex((reading) => sameDue(reading, chosen)) : 0;
  return now < 0 || readings.length < 2 ? undefined : readings[(now + 1) % readings.length];
}

/** Of those who share a name the next one, round and round. */
function otherPerson(
  { person, namesakes = [] }: QuickAdd,
  chosen: Addressee | undefined,
): RecordId | undefined {
  if (!person || !('id' in person)) return undefined;
  const all = [person.id, ...namesakes];
  const now = chosen ? all.findIndex((id) => 'id' in chosen && chosen.id === id) : 0;
  return now < 0 || all.length < 2 ? undefined : all[(now + 1) % all.length];
}

const READABLE: readonly Readable[] = ['person', 'due', 'cue'];

/** All words of a line that were understood so; undefined when none were. */
function said(line: string, { spans }: QuickAdd, kind: Readable): string | undefined {
  const ofKind = spans.filter((span) => span.kind === kind || (kind === 'due' && span.kind === 'recurrence'));
  return ofKind.length > 0 ? ofKind.map((span) => wordsOf(line, span)).join('\n') : undefined;
}

/** The words of a line that were understood. */
export function wordsOf(line: string, { start, end }: Span): string {
  return line.slice(start, end);
}
