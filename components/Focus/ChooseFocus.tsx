import { type FormEvent, useId, useRef, useState } from 'react';

import { type Area, AREAS } from '../../utils/domain/focus/area';
import { type Focus, FOCUS_LIMIT } from '../../utils/domain/focus/focus';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { Dialog } from '../Dialog/Dialog';
import type { Names } from '../hooks/names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { lengthInWords } from './length-in-words';

interface Props {
  readonly focus: Focus | undefined;
  readonly names: Names;
  /** Answers whether it was stored. */
  readonly onTake: (focus: Focus) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The areas a week may be about, and room for words of one's own. */
export function ChooseFocus({ focus, names, onTake, onClose }: Props) {
  const { say } = useLaterTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Area | 'own'>(
    focus?.kind === 'area' ? focus.area : focus ? 'own' : AREAS[0]!,
  );
  // Where names are hidden, nobody is to read them in a field.
  const before = focus?.kind === 'own' && names.seen(focus.text) === focus.text ? focus.text : '';
  const [text, setText] = useState(before);
  const [wasAsked, setWasAsked] = useState(false);
  const words = normaliseText(text);
  const problem = chosen === 'own' ? textProblem(words, FOCUS_LIMIT) : undefined;
  const isShown = problem && (wasAsked || problem.reason === 'too-long');

  const take = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem) {
      field.current?.focus();
      return;
    }
    const isDone = await onTake(
      chosen === 'own' ? { kind: 'own', text: words } : { kind: 'area', area: chosen },
    );
    if (isDone) dialog.current?.close();
  };

  return (
    <Dialog
      heading={say('focus.heading-none')}
      wayOut={say('focus.not-now')}
      dialog={dialog}
      onClose={onClose}
    >
      <form className="focus-form" onSubmit={(event) => void take(event)}>
        <fieldset>
          <legend className="unseen">{say('focus.heading-none')}</legend>
          {[...AREAS, 'own' as const].map((area) => (
            <label key={area} className="focus-choice">
              <input
                type="radio"
                name={id}
                checked={chosen === area}
                onChange={() => {
                  setWasAsked(false);
                  setChosen(area);
                }}
              />
              <span>{say(`focus.${area}`)}</span>
            </label>
          ))}
          {chosen === 'own' && (
            <>
              <label htmlFor={`${id}-own`} className="focus-note">
                {say('focus.own-label')}
              </label>
              <input
                id={`${id}-own`}
                ref={field}
                type="text"
                dir="auto"
                value={text}
                aria-invalid={isShown ? true : undefined}
                aria-describedby={`${id}-problem`}
                onChange={(event) => {
                  setWasAsked(false);
                  setText(event.target.value);
                }}
              />
            </>
          )}
        </fieldset>
        <p id={`${id}-problem`} className="focus-problem" role="alert">
          {isShown &&
            (problem.reason === 'empty'
              ? say('focus.no-words')
              : lengthInWords(problem, FOCUS_LIMIT.characters, say))}
        </p>
        <button type="submit" className="button button-main">
          {say('focus.take')}
        </button>
      </form>
    </Dialog>
  );
}
