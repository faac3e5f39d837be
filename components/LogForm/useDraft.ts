import { useState } from 'react';

import { LEAD_MINUTES, TEXT_LIMIT } from '../../utils/domain/commitment';
import { type Due, SOMEDAY } from '../../utils/domain/due';
import type { QuickAdd } from '../../utils/domain/quick-add';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import { normaliseText } from '../../utils/domain/record/text';
import { useReader } from '../hooks/useReader';

/** Whom a promise is to, as far as it is known. */
export type Addressee = { readonly id: RecordId } | { readonly newName: string };

/** What a line stands for, with what was chosen by hand. */
export interface Draft {
  readonly text: string;
  readonly person: Addressee;
  readonly due: Due;
  readonly leadMinutes: number;
}

type Readable = 'person' | 'due';

interface Choices {
  /** What was turned back into words. */
  readonly leave: ReadonlySet<Readable>;
  /** What was chosen by hand: it stays, whatever is typed, until the line is empty. */
  readonly person?: Addressee;
  readonly due?: Due;
  /** What suits a moment need not suit a day: a lead time is chosen for one of them. */
  readonly lead?: { readonly minutes: number; readonly isForMoment: boolean };
}

const NONE: Choices = { leave: new Set() };
const NOBODY: Addressee = { id: MYSELF };

export interface Drafting {
  readonly reading: QuickAdd;
  readonly draft: Draft;
  readonly choose: (choice: Pick<Choices, 'person' | 'due'>) => void;
  readonly chooseLead: (minutes: number) => void;
  /** Turns what was understood back into words, and what was chosen back into nothing. */
  readonly leave: (kind: Readable) => void;
  /** Forgets what was chosen, for the next promise. Answers how to bring it back. */
  readonly forget: () => () => void;
  /** The draft once the date words are here, however fast it was typed. */
  readonly complete: () => Promise<Draft>;
}

/** Reads a line into a draft, and keeps what a person corrects in it. */
export function useDraft(line: string, now: Temporal.ZonedDateTime): Drafting {
  const { read, readFully } = useReader();
  const [choices, setChoices] = useState(NONE);
  const options = { now, leave: choices.leave };
  // Nothing that long is a promise, and it is not to be read at every key.
  const isTooLong = line.length > TEXT_LIMIT.bytes;
  const reading: QuickAdd = isTooLong ? { text: line, alternatives: [], spans: [] } : read(line, options);
  const draft = draftOf(reading, choices);
  return {
    reading,
    draft,
    chooseLead: (minutes) =>
      setChoices({ ...choices, lead: { minutes, isForMoment: draft.due.kind === 'at' } }),
    choose: (choice) => setChoices({ ...choices, ...choice }),
    leave: (kind) => {
      const { [kind]: _given, ...others } = choices;
      setChoices({ ...others, leave: new Set([...choices.leave, kind]) });
    },
    forget: () => {
      setChoices(NONE);
      return () => setChoices(choices);
    },
    complete: async () => draftOf(isTooLong ? reading : await readFully(line, options), choices),
  };
}

function draftOf(reading: QuickAdd, { person, due: chosen, lead }: Choices): Draft {
  const due = chosen ?? reading.due ?? SOMEDAY;
  return {
    text: normaliseText(reading.text),
    person: person ?? reading.person ?? NOBODY,
    due,
    leadMinutes: lead?.isForMoment === (due.kind === 'at') ? lead.minutes : LEAD_MINUTES,
  };
}
