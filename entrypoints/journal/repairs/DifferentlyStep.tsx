import { type Dispatch, type FormEvent, type SetStateAction, useId, useRef, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useReader } from '../../../components/hooks/useReader';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { sizeOf } from '../../../utils/domain/promise-size';
import { type DraftProblem, draftFrom, draftProblem } from '../../../utils/domain/quick-add/draft';
import { MYSELF } from '../../../utils/domain/record/record-id';
import { dueInWords } from '../../../utils/i18n/due-in-words';
import type { StepProps } from './step-props';
import { StepButtons } from './StepButtons';

interface Props extends StepProps {
  /** What was typed: it outlives a look at another step. */
  readonly line: readonly [string, Dispatch<SetStateAction<string>>];
}

/** One small promise for the next time, in one line as in the popup; or the one that was made. */
export function DifferentlyStep(props: Props) {
  const { repair, promise, names, now, onPassed } = props;
  const texts = useLaterTexts();
  const { say } = texts;
  if (repair.promise === undefined) return <Promising {...props} />;
  return (
    <>
      <p className="repair-veiled" dir="auto">
        {promise
          ? say('repair.promised', {
              text: names.wordsOf(promise),
              when: dueInWords(promise.due, now, texts),
            })
          : say('repair.promised-gone')}
      </p>
      <StepButtons>
        <button type="button" className="button button-main" onClick={() => void onPassed()}>
          {say('repair.go-on')}
        </button>
      </StepButtons>
    </>
  );
}

function Promising({
  repair,
  name,
  names,
  people,
  now,
  report,
  onPassed,
  onNext,
  line: [line, setLine],
}: Props) {
  const texts = useLaterTexts();
  const { say, language } = texts;
  const { actDifferently } = useRepairCommands();
  const { read, ready } = useReader(people);
  const id = useId();
  const isBusy = useRef(false);
  const [problem, setProblem] = useState<DraftProblem>();

  const draftOf = () => draftFrom(read(line, { now }), { person: { id: repair.person }, isOnce: true });
  const draft = draftOf();
  const size = draft.text === '' ? undefined : sizeOf(draft.text, language);
  const reads = {
    text: names.seen(draft.text),
    when: dueInWords(draft.due, now, texts),
  };

  const promise = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    await ready();
    const { text, due, cue } = draftOf();
    const found = draftProblem({ ...draft, text, due }, now);
    setProblem(found);
    if (!found) {
      const outcome = await actDifferently(repair.id, { text, due, ...(cue !== undefined && { cue }) });
      const words = say('repair.done-promised', { text: names.seen(text) });
      if (report({ outcome, words, comfort: say('write.kept-words') })) {
        setLine('');
        onNext();
      }
    }
    isBusy.current = false;
  };

  return (
    <form onSubmit={(event) => void promise(event)} noValidate>
      <label className="repair-label" htmlFor={`${id}line`}>
        {say('repair.promise-label')}
      </label>
      <input
        id={`${id}line`}
        className="repair-input"
        dir="auto"
        autoComplete="off"
        placeholder={say('repair.promise-example')}
        aria-describedby={`${id}reads ${id}problem`}
        aria-invalid={problem ? true : undefined}
        value={line}
        onChange={(event) => {
          setLine(event.target.value);
          setProblem(undefined);
        }}
      />
      <p className="repair-note" id={`${id}reads`} dir="auto">
        {draft.text !== '' &&
          (repair.person === MYSELF
            ? say('repair.promise-reads-myself', reads)
            : say('repair.promise-reads', { ...reads, name }))}
        {size && ` ${say(`repair.promise-${size}`)}`}
      </p>
      <p className="repair-problem" id={`${id}problem`} role="alert">
        {problem && say(PROBLEMS[problem.reason])}
      </p>
      <StepButtons onSkip={() => void onPassed()}>
        <button type="submit" className="button button-main">
          {say('repair.promise-it')}
        </button>
      </StepButtons>
    </form>
  );
}

const PROBLEMS = {
  empty: 'repair.promise-empty',
  'too-long': 'repair.promise-long',
  'due-in-past': 'repair.promise-passed',
  'due-too-far': 'refused.due-too-far',
} as const satisfies Record<DraftProblem['reason'], string>;
