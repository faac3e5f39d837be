import type { Focus } from '../../utils/domain/focus/focus';
import type { LaterTexts } from '../hooks/useLaterTexts';

/** A week's focus, in a line. */
export function focusInWords(focus: Focus, say: LaterTexts['say']): string {
  return focus.kind === 'own' ? focus.text : say(`focus.${focus.area}`);
}
