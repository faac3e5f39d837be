import './LogForm.css';

import { type FormEvent, useEffect, useRef, useState } from 'react';

import { TEXT_LIMIT } from '../../utils/domain/commitment';
import { hasPassed } from '../../utils/domain/due';
import { textProblem } from '../../utils/domain/record/text';
import { useTexts } from '../hooks/steadily';
import { useCommands } from '../hooks/useCommands';
import type { Noticing } from '../hooks/useNotice';
import { useNow } from '../hooks/useNow';
import { DueChip, DueEditor } from './DueChip';
import { LeadChip } from './LeadChip';
import { Line } from './Line';
import { PersonChip } from './PersonChip';
import { problemInWords } from './problem-in-words';
import { Spoken } from './Spoken';
import { useDraft } from './useDraft';

interface Props {
  readonly line: string;
  readonly onLine: (change: (line: string) => string) => void;
  readonly report: Noticing['report'];
}

/**
 * One line of speech, what was understood of it, and Enter. Everything understood can be changed, or turned back into
 * words. What was typed stays until it is saved.
 */
export function LogForm({ line, onLine, report }: Props) {
  const { say, when } = useTexts();
  const { log } = useCommands();
  const now = useNow();
  const { reading, draft, choose, chooseLead, leave, forget, complete } = useDraft(line, now);
  const field = useRef<HTMLTextAreaElement>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const [editsDue, setEditsDue] = useState(false);

  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    field.current?.setSelectionRange(-1, -1);
    focus();
    // Firefox often gives the popup its focus only after it was loaded, and takes the field's away with it.
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, []);

  const problem =
    textProblem(draft.text, TEXT_LIMIT) ??
    (hasPassed(draft.due, now) ? { reason: 'due-in-past' as const } : undefined);
  const isShown = problem !== undefined && (wasAsked || problem.reason !== 'empty');
  const isEmpty = line.trim() === '';

  const change = (typed: string) => {
    onLine(() => typed);
    setWasAsked(false);
    if (typed.trim() === '') forget();
  };

  const turnBack = (kind: 'person' | 'due') => {
    leave(kind);
    setEditsDue(false);
    field.current?.focus();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (problem) return;
    // The field is free for the next promise at once; what could not be saved comes back into it.
    const completing = complete();
    const bringBack = forget();
    change('');
    setEditsDue(false);
    field.current?.focus();
    const { text, person, due, leadMinutes } = await completing;
    const to = 'id' in person ? { person: person.id } : { newPerson: person.newName };
    const outcome = await log({ text, due, leadMinutes, ...to });
    const words =
      due.kind === 'someday'
        ? say('log.saved', { text })
        : say('log.saved-due', { text, due: when.full(due, now) });
    const isSaved = report({ outcome, words, comfort: say('write.kept-words') });
    if (isSaved) return;
    bringBack();
    onLine((typed) => (typed === '' ? line : `${line} ${typed}`));
  };

  return (
    <form className="log" onSubmit={(event) => void save(event)}>
      <label htmlFor="line">{say('log.label')}</label>
      <Line
        id="line"
        field={field}
        value={line}
        spans={reading.spans}
        onChange={change}
        placeholder={say('log.placeholder')}
        aria-invalid={isShown ? true : undefined}
        aria-describedby="line-problem"
      />
      {!isEmpty && (
        <ul className="chips" aria-label={say('log.understood')}>
          <PersonChip
            person={draft.person}
            suggested={reading.person && 'newName' in reading.person ? reading.person.newName : undefined}
            onChoose={(person) => choose({ person })}
            onLeave={() => turnBack('person')}
          />
          <DueChip
            due={draft.due}
            now={now}
            isOpen={editsDue}
            onOpen={setEditsDue}
            onLeave={() => turnBack('due')}
            controls="line-due"
          />
          {draft.due.kind !== 'someday' && (
            <LeadChip due={draft.due} leadMinutes={draft.leadMinutes} onChoose={chooseLead} />
          )}
        </ul>
      )}
      {!isEmpty && editsDue && (
        <DueEditor
          id="line-due"
          due={draft.due}
          alternatives={reading.alternatives}
          now={now}
          onChoose={(due) => choose({ due })}
        />
      )}
      <Spoken draft={draft} passed={reading.passed} now={now} />
      <p id="line-problem" className="log-problem" role="alert">
        {isShown && problemInWords(problem, say)}
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
