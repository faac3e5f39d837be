import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Outcome } from '../../../components/hooks/useRunner';
import { useTrustCommands } from '../../../components/hooks/useTrustCommands';
import { Choices } from '../../../components/Choices/Choices';
import type { Trust, TrustEnd } from '../../../utils/domain/trust';

interface Props {
  readonly trust: Trust;
  readonly onStep: (step: 'ask' | 'generous' | 'back') => void;
  readonly onEnd: (as: TrustEnd) => void;
  readonly onDone: (done: Promise<Outcome>, words: string) => void;
}

/** How it went, or what may help before that is said; each with a sentence that says what it means. */
export function TrustMenu({ trust: { id, text, settled }, onStep, onEnd, onDone }: Props) {
  const { say } = useLaterTexts();
  const { reopen, remove } = useTrustCommands();
  const choice = (
    name: TrustEnd | 'ask' | 'generous' | 'back' | 'reopen' | 'remove',
    choose: () => void,
  ) => ({ name, label: say(`trust.${name}`), means: say(`trust.${name}-means`), choose });
  const ends = (['well', 'not', 'let-go'] as const).map((as) => choice(as, () => onEnd(as)));
  const steps = (['ask', 'generous', 'back'] as const).map((step) => choice(step, () => onStep(step)));
  const reopening = choice('reopen', () => onDone(reopen(id), say('trust.done-reopened', { text })));
  const removing = choice('remove', () => onDone(remove(id), say('trust.done-removed', { text })));
  return <Choices choices={settled ? [reopening, removing] : [...ends, ...steps, removing]} />;
}
