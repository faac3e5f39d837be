import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import { promptAbout } from '../../utils/domain/prompts';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { isolated } from '../../utils/i18n';
import { isComposing } from '../hooks/is-composing';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useAppreciationCommands } from '../hooks/useAppreciationCommands';
import type { CardProps } from './card';
import type { Asked } from './useQuestion';

interface Props extends CardProps, Asked {
  readonly onType: (text: string, state: { readonly isKept: boolean }) => void;
}

/** One question about one person, and room for an answer in one's own words. What was typed stays until it is stored. */
export function Question({ person, prompt, text, onAnother, onType, headingId, report }: Props) {
  const { say } = useLaterTexts();
  const { appreciate } = useAppreciationCommands();
  const problemId = useId();
  const isBusy = useRef(false);
  const [wasAsked, setWasAsked] = useState(false);
  const words = normaliseText(text);
  const problem = textProblem(words, TEXT_LIMIT);
  const isShown = problem && (wasAsked || problem.reason === 'too-long');

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem || isBusy.current) return;
    isBusy.current = true;
    const outcome = await appreciate(person.id, words);
    isBusy.current = false;
    const isDone = report({
      outcome,
      words: say('thanks.done-noted', { name: person.name, text: words }),
      comfort: say('write.kept-words'),
    });
    if (isDone) onType(text, { isKept: true });
  };

  const keepByKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <form onSubmit={(event) => void keep(event)}>
      <h2 className="thanks-question" id={headingId} tabIndex={-1} aria-live="polite">
        {promptAbout(prompt, isolated(person.name))}
      </h2>
      <textarea
        className="thanks-field"
        rows={2}
        dir="auto"
        value={text}
        placeholder={say('thanks.placeholder')}
        aria-labelledby={headingId}
        aria-invalid={isShown ? true : undefined}
        aria-describedby={problemId}
        onChange={(event) => {
          setWasAsked(false);
          onType(event.target.value, { isKept: false });
        }}
        onKeyDown={keepByKeys}
      />
      <p id={problemId} className="thanks-problem" role="alert">
        {isShown &&
          (problem.reason === 'empty'
            ? say('thanks.empty')
            : problem.characters === undefined
              ? say('thanks.too-many-bytes')
              : say('thanks.too-long', { n: problem.characters }))}
      </p>
      <div className="thanks-row">
        {onAnother && (
          <button type="button" className="button button-quiet" onClick={onAnother}>
            {say('thanks.another')}
          </button>
        )}
        <button type="submit" className="button button-main">
          {say('thanks.keep')}
        </button>
      </div>
    </form>
  );
}
