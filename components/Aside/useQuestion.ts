import { useEffect, useState } from 'react';

import { type DailyPrompt, dailyPrompt, noteShown, skippedOn } from '../../utils/domain/daily-prompt';
import type { Person } from '../../utils/domain/person';
import type { Prompt } from '../../utils/domain/prompts';
import type { AsideContent } from '../hooks/useAside';
import { useAppreciationCommands } from '../hooks/useAppreciationCommands';

export interface Asked {
  readonly person: Person;
  readonly prompt: Prompt;
  readonly text: string;
  /** Moves on to the next prompt. Absent where the question stands only because of what was typed. */
  readonly onAnother?: () => void;
}

/** What was typed, and which question it answers. */
export interface Draft {
  readonly person: Person;
  readonly prompt: Prompt;
  readonly day: Temporal.PlainDate;
  readonly text: string;
  readonly isKept: boolean;
}

/** What is being typed, and how to keep it. */
export type Drafting = readonly [
  Draft | undefined,
  (change: (last: Draft | undefined) => Draft | undefined) => void,
];

interface Questioning {
  readonly today: DailyPrompt;
  /** The question on the screen, if there is one. */
  readonly question: Asked | undefined;
  /** `isKept`: these words are stored now. */
  readonly type: (text: string, state: { readonly isKept: boolean }) => void;
}

/**
 * The question of the day and what is being typed in answer. A question stays for as long as it has an answer that is
 * not stored, whatever midnight or another page may bring; an answer taken back stands in its field again.
 */
export function useQuestion(content: AsideContent, [draft, setDraft]: Drafting): Questioning {
  const { day } = content;
  const { today, another } = useToday(content);
  const isUnsaved = draft !== undefined && draft.text !== '' && !draft.isKept;
  const isToday =
    today.kind === 'prompt' && (!isUnsaved || draft.person.id === today.person.id) ? today : undefined;
  const belongs = draft !== undefined && (isUnsaved || draft.day.equals(day));
  useNoted(day, isToday);

  const asked = isToday ?? (isUnsaved ? draft : undefined);
  const text = belongs && draft.person.id === asked?.person.id ? draft.text : '';
  return {
    today,
    question: asked && {
      person: asked.person,
      prompt: asked.prompt,
      text,
      ...(isToday && { onAnother: another }),
    },
    type: (typed, { isKept }) => {
      if (!asked) return;
      const { person, prompt } = asked;
      // Words changed while the earlier ones were being stored are not those that were.
      setDraft((last) =>
        isKept && last && last.text !== typed ? last : { person, prompt, day, text: typed, isKept },
      );
    },
  };
}

/** The day's prompt. "Another one" is on the screen at once, and in the records as soon as it is. */
function useToday(content: AsideContent) {
  const { day } = content;
  const [ahead, setAhead] = useState<{ day: Temporal.PlainDate; from: number; steps: number }>();
  const noted = skippedOn(content);
  const steps = ahead?.from === noted && ahead.day.equals(day) ? ahead.steps : 0;
  return {
    today: dailyPrompt({ ...content, skipped: noted + steps }),
    another: () => setAhead({ day, from: noted, steps: steps + 1 }),
  };
}

/** What is on the screen is remembered, so that every device asks the same today and it rests afterwards. */
function useNoted(
  day: Temporal.PlainDate,
  shown: { readonly person: Person; readonly prompt: Prompt } | undefined,
): void {
  const { noteShown: remember } = useAppreciationCommands();
  const isKnown = !shown || noteShown(shown.person, { day, prompt: shown.prompt }) === undefined;
  const date = day.toString();
  const person = shown?.person.id;
  const prompt = shown?.prompt;

  useEffect(() => {
    if (isKnown || person === undefined || !prompt) return;
    void remember(person, { day: Temporal.PlainDate.from(date), prompt });
  }, [isKnown, date, person, prompt, remember]);
}
