import { useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import type { Person } from '../../utils/domain/person';
import type { QuickAdd, Span } from '../../utils/domain/quick-add';
import { type Choices, draftFrom, type QuickDraft } from '../../utils/domain/quick-add/draft';
import { useReader } from '../hooks/useReader';

type Readable = 'person' | 'due';

interface Corrections extends Choices {
  /** The words that were turned back into words, by what they had been understood as. */
  readonly left: Readonly<Partial<Record<Readable, string>>>;
}

const NONE: Corrections = { left: {} };

export interface Drafting {
  readonly reading: QuickAdd;
  readonly draft: QuickDraft;
  /** Whether whom it is to was chosen by hand: the words need not say so. */
  readonly chosePerson: boolean;
  readonly choose: (choice: Pick<Choices, 'person' | 'due'>) => void;
  readonly chooseLead: (minutes: number) => void;
  /** Turns what was understood back into words, and what was chosen back into nothing. */
  readonly leave: (kind: Readable) => void;
  /** Forgets what was chosen, for the next promise. Answers how to bring it back. */
  readonly forget: () => () => void;
  /** The draft once the date words are here, however fast it was typed. */
  readonly complete: () => Promise<QuickDraft>;
}

/** Reads a line into a draft, and keeps what a person corrects in it until the line is another one. */
export function useDraft(
  line: string,
  { now, people }: { readonly now: Temporal.ZonedDateTime; readonly people: readonly Person[] },
): Drafting {
  const { read: readLine, ready } = useReader(people);
  const [corrections, setCorrections] = useState(NONE);
  const { left, ...choices } = corrections;

  const read = (): QuickAdd => {
    // Nothing that long is a promise, and it is not to be read at every key.
    if (line.length > TEXT_LIMIT.bytes) return { text: line, alternatives: [], spans: [] };
    const whole = readLine(line, { now });
    // Only those words were turned back: others of the kind, typed later, are read.
    const leave = new Set(
      whole.spans
        .filter((span) => left[span.kind as Readable] === wordsOf(line, span))
        .map(({ kind }) => kind),
    );
    return leave.size === 0 ? whole : readLine(line, { now, leave });
  };
  const reading = read();
  const draft = draftFrom(reading, choices);
  return {
    reading,
    draft,
    chosePerson: choices.person !== undefined,
    choose: (choice) => setCorrections({ ...corrections, ...choice }),
    chooseLead: (minutes) =>
      setCorrections({ ...corrections, lead: { minutes, isForMoment: draft.due.kind === 'at' } }),
    leave: (kind) => {
      const { [kind]: _chosen, ...others } = corrections;
      const span = reading.spans.find((it) => it.kind === kind);
      setCorrections({ ...others, left: { ...left, ...(span && { [kind]: wordsOf(line, span) }) } });
    },
    forget: () => {
      setCorrections(NONE);
      return () => setCorrections(corrections);
    },
    complete: async () => {
      await ready();
      return draftFrom(read(), choices);
    },
  };
}

/** The words of a line that were understood. */
export function wordsOf(line: string, { start, end }: Span): string {
  return line.slice(start, end);
}
