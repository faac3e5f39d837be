import { LEAD_MINUTES, TEXT_LIMIT } from '../commitment';
import { type Due, SOMEDAY } from '../due';
import { MYSELF, type RecordId } from '../record/record-id';
import { normaliseText, type TextProblem, textProblem } from '../record/text';
import { dueProblem } from '../transitions';
import type { RitualDraft } from '../ritual-transitions';
import { fallsOn } from '../rule-days';
import type { QuickAdd } from './index';

/** Whom a promise is to: someone known, or someone who becomes a person together with it. */
export type Addressee = { readonly id: RecordId } | { readonly newName: string };

/** What a line stands for, with what was chosen by hand. */
export interface QuickDraft {
  /** Normalised. */
  readonly text: string;
  readonly person: Addressee;
  readonly due: Due;
  readonly leadMinutes: number;
  /** On what it is to be done. */
  readonly cue?: string;
  /** What it is to be again and again, from its due on; absent for what is to be done once. */
  readonly ritual?: RitualDraft;
}

/** What was chosen by hand: it goes before what was read. */
export interface Choices {
  readonly person?: Addressee;
  readonly due?: Due;
  /** Just once, though the words say how often. */
  readonly isOnce?: boolean;
  /** What suits a moment need not suit a day: a lead time is chosen for one of them. */
  readonly lead?: { readonly minutes: number; readonly isForMoment: boolean };
}

const NOBODY: Addressee = { id: MYSELF };

/** The draft of a line, as it was read and as it was corrected; to myself, without a day, where nothing was said. */
export function draftFrom(reading: QuickAdd, choices: Choices): QuickDraft {
  const { person, due: chosen, lead } = choices;
  const due = chosen ?? reading.due ?? SOMEDAY;
  return {
    text: normaliseText(reading.text),
    person: person ?? reading.person ?? NOBODY,
    due,
    leadMinutes: lead?.isForMoment === (due.kind === 'at') ? lead.minutes : LEAD_MINUTES,
    ...(reading.cue !== undefined && { cue: reading.cue }),
    ...ritualFrom(reading, choices),
  };
}

/** A ritual, as long as its first time is one of the rule's own days: another day would be another rule. */
function ritualFrom(
  { ritual, due: read }: QuickAdd,
  { due: chosen, isOnce }: Choices,
): Pick<QuickDraft, 'ritual'> {
  const due = chosen ?? read;
  if (!ritual || !due || isOnce || due.kind === 'someday') return {};
  const first = due.kind === 'by-week' ? ({ kind: 'by-day', day: due.lastDay } as const) : due;
  if (!fallsOn(ritual.rule, first.day, first.day)) return {};
  return { ritual: { text: normaliseText(ritual.text), rule: ritual.rule, first } };
}

export type DraftProblem = TextProblem | { readonly reason: 'due-in-past' | 'due-too-far' };

/** Why a draft cannot be logged as it stands, or undefined: the same reasons for which `log` refuses. */
export function draftProblem(
  { text, due }: QuickDraft,
  now: Temporal.ZonedDateTime,
): DraftProblem | undefined {
  const misplaced = dueProblem(due, now);
  return textProblem(text, TEXT_LIMIT) ?? (misplaced && { reason: misplaced });
}
