import type { TextProblem } from '../../utils/domain/record/text';
import type { LaterTexts } from '../hooks/useLaterTexts';

/** What to do about words that are too long. */
export function lengthInWords(
  problem: Extract<TextProblem, { readonly reason: 'too-long' }>,
  room: number,
  say: LaterTexts['say'],
): string {
  return problem.characters === undefined
    ? say('focus.too-many-bytes')
    : say('focus.too-long', { n: problem.characters, room });
}
