import type { Rule } from '../../utils/domain/rule';
import { ruleInWords } from '../../utils/i18n/rule-in-words';
import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props {
  readonly rule: Rule;
  readonly isOnce: boolean;
  /** Absent while there is nothing to choose. */
  readonly onChoose: ((isOnce: boolean) => void) | undefined;
}

/** Whether it comes as often as the line says, written out, or this once. */
export function RepeatChip({ rule, isOnce, onChoose }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const [once, again] = [say('repeat.once'), say('repeat.words', { words: ruleInWords(rule, texts) })];
  return (
    <>
      <li className="chip">
        <span className="chip-act" dir="auto">
          {isOnce ? once : again}
        </span>
      </li>
      {onChoose && (
        <li className="chip chip-other">
          <button type="button" className="chip-act" dir="auto" onClick={() => onChoose(!isOnce)}>
            {say('log.or', { other: isOnce ? again : once })}
          </button>
        </li>
      )}
    </>
  );
}
