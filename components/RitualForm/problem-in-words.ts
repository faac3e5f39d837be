import { MOST_EVERY } from '../../utils/domain/rule';
import type { LaterTexts } from '../hooks/useLaterTexts';
import type { Outcome } from '../hooks/useRunner';
import type { RitualProblem } from './read-written';

export type NotSaved = Exclude<Outcome, { readonly kind: 'done' }>;

/** What is wrong with a field, and what to do about it. */
export function problemInWords({ reason, characters }: RitualProblem, say: LaterTexts['say']): string {
  switch (reason) {
    case 'too-long':
      return say('ritual.too-long', { n: characters ?? 0 });
    case 'bad-every':
      return say('ritual.bad-every', { most: MOST_EVERY });
    case 'no-name':
      return say('refused.no-name');
    default:
      return say(`ritual.${reason}`);
  }
}

/** Why nothing was written, and that what was typed is still there. */
export function notSavedInWords(notSaved: NotSaved, say: LaterTexts['say']): string {
  if (notSaved.kind === 'not-written')
    return `${say(`write.${notSaved.failure}`)} ${say('write.kept-words')}`;
  if (notSaved.reason === 'changed-since') return say('ritual.changed-since');
  return say(notSaved.reason === 'gone' ? 'refused.gone' : 'refused.other');
}
