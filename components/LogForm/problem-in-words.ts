import type { TextProblem } from '../../utils/domain/record/text';
import type { Say } from '../../utils/i18n';

/** Why a line cannot be saved as it is, and what to do about it. */
export function problemInWords(problem: TextProblem | { readonly reason: 'due-in-past' }, say: Say): string {
  switch (problem.reason) {
    case 'empty':
    case 'due-in-past':
      return say(`refused.${problem.reason}`);
    case 'too-long':
      return problem.characters === undefined
        ? say('refused.too-many-bytes')
        : say('refused.too-long', { n: problem.characters });
  }
}
