import type { Texts } from '../../utils/i18n';
import { laterTexts } from '../../utils/i18n/later-texts';
import type { Outcome } from './useRunner';

/** Why something was not done, in words that say what to do. They come when they are needed: few things are not done. */
export function troubleInWords(outcome: Exclude<Outcome, { kind: 'done' }>, texts: Texts): string {
  const { say } = laterTexts(texts);
  if (outcome.kind === 'not-written') return say(`write.${outcome.failure}`);
  switch (outcome.reason) {
    case 'empty':
    case 'due-in-past':
    case 'due-too-far':
    case 'already-settled':
    case 'gone':
    case 'no-name':
    case 'deed-before-promise':
    case 'deed-in-future':
    case 'was-due-already':
    case 'same-due':
      return say(`refused.${outcome.reason}`);
    case 'changed-since':
      return say('act.undo-changed');
    case 'cue-too-long':
    case 'too-long':
    case 'not-agreed':
    case 'not-settled':
    case 'same-outcome':
    case 'not-its-day':
    case 'no-such-day':
    case 'ended':
    case 'one-already':
      return say('refused.other');
  }
}
