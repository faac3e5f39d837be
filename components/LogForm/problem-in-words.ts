import type { DraftProblem } from '../../utils/domain/quick-add/draft';
import type { Say } from '../../utils/i18n';

/** Why a line cannot be saved as it is, and what to do about it. */
export function problemInWords(problem: DraftProblem, say: Say): string {
  switch (problem.reason) {
    case 'empty':
    case 'due-in-past':
    case 'due-too-far':
      return say(`refused.${problem.reason}`);
    case 'too-long':
      return problem.characters === undefined
        ? say('refused.too-many-bytes')
        : say('refused.too-long', { n: problem.characters });
  }
}
