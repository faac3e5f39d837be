import { dueInWords } from '../../utils/i18n/due-in-words';
import { ritualInWords } from '../../utils/i18n/ritual-in-words';
import type { LaterTexts } from '../hooks/useLaterTexts';
import type { Said } from './plan-ritual';

/** A ritual's days in words, and the first of them, for a sentence about both. */
export function sayingOf(
  said: Said,
  now: Temporal.ZonedDateTime,
  texts: LaterTexts,
): { readonly rule: string; readonly first: string } {
  return { rule: ritualInWords(said, now, texts), first: dueInWords(said.first, now, texts) };
}
