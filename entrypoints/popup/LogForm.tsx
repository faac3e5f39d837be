import { type FormEvent, useEffect, useRef, useState } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import { useCommands } from '../../components/hooks/useCommands';
import type { Noticing } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { useReader } from '../../components/hooks/useReader';
import { TEXT_LIMIT } from '../../utils/domain/commitment';
import type { QuickAdd, Span } from '../../utils/domain/quick-add';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { Understood } from './Understood';

interface Props {
  readonly report: Noticing['report'];
}

const NONE: ReadonlySet<Span['kind']> = new Set();

/** One line of speech, what was understood of it, and Enter. What was typed stays until it is saved. */
export function LogForm({ report }: Props) {
  const { say, when } = useTexts();
  const { log } = useCommands();
  const { read, readFully } = useReader();
  const now = useNow();
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [leave, setLeave] = useState(NONE);
  const [wasAsked, setWasAsked] = useState(false);

  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    focus();
    // Firefox often gives the popup its focus only after it was loaded, and takes the field's away with it.
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, []);

  const isTooLong = line.length > TEXT_LIMIT.bytes;
  const reading: QuickAdd = isTooLong
    ? { text: line, alternatives: [], spans: [] }
    : read(line, { now, leave });
  const text = normaliseText(reading.text);
  const problem = textProblem(text, TEXT_LIMIT);
  const isShown = problem && (wasAsked || problem.reason === 'too-long');

  const change = (typed: string) => {
    setLine(typed);
    setWasAsked(false);
    if (typed.trim() === '') setLeave(NONE);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem) return;
    // The field is free for the next promise at once; what could not be saved comes back into it.
    change('');
    field.current?.focus();
    const { due, person, ...full } = await readFully(line, { now, leave });
    const said = normaliseText(full.text);
    const outcome = await log({
      text: said,
      ...(due && { due }),
      ...(person && ('id' in person ? { person: person.id } : { newPerson: person.newName })),
    });
    const words = due
      ? say('log.saved-due', { text: said, due: when.full(due, now) })
      : say('log.saved', { text: said });
    const isSaved = report({ outcome, words, comfort: say('write.kept-words') });
    if (!isSaved) setLine((typed) => (typed === '' ? line : `${line} ${typed}`));
  };

  return (
    <form className="log" onSubmit={(event) => void save(event)}>
      <label htmlFor="line">{say('log.label')}</label>
      <input
        id="line"
        ref={field}
        className="log-line"
        value={line}
        onChange={(event) => change(event.target.value)}
        placeholder={say('log.placeholder')}
        autoComplete="off"
        dir="auto"
        aria-invalid={isShown ? true : undefined}
        aria-describedby="line-problem"
      />
      <Understood
        reading={reading}
        now={now}
        onLeave={(kind) => {
          setLeave(new Set([...leave, kind]));
          field.current?.focus();
        }}
      />
      <p id="line-problem" className="log-problem" role="alert">
        {isShown &&
          (problem.reason === 'empty'
            ? say('refused.empty')
            : problem.characters === undefined
              ? say('refused.too-many-bytes')
              : say('refused.too-long', { n: problem.characters }))}
      </p>
      <div className="log-bar">
        <span>{say('log.keys')}</span>
        <button type="submit" className="button button-main">
          {say('log.submit')}
        </button>
      </div>
    </form>
  );
}
