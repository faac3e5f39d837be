import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRested } from '../../../components/hooks/useRested';
import { soundsLikeSecret } from '../../../utils/domain/secret-cue';

/** Asks whose it is to tell once what is written rests and sounds like a secret of somebody (docs/domain.md S15). */
export function SecretCue({ text }: { readonly text: string }) {
  const { say } = useLaterTexts();
  const rested = useRested(text, text);
  const isAsked = text.trim() !== '' && rested !== undefined && soundsLikeSecret(rested);
  return (
    <p className="person-note" aria-live="polite">
      {isAsked && say('before.secret')}
    </p>
  );
}
