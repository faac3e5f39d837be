import './LogForm.css';

import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { sameDue } from '../../utils/domain/due';
import type { Person } from '../../utils/domain/person';
import { draftProblem } from '../../utils/domain/quick-add/draft';
import type { RecordId } from '../../utils/domain/record/record-id';
import { leadFor } from '../../utils/domain/lead';
import { MYSELF } from '../../utils/domain/record/record-id';
import type { Parking } from '../BeforePromise/CheckFirst';
import { useTexts } from '../hooks/steadily';
import { useCommands } from '../hooks/useCommands';
import type { Noticing } from '../hooks/useNotice';
import { useNow } from '../hooks/useNow';
import { usePeople } from '../hooks/usePeople';
import { nameInLine, toInWords } from './addressee';
import { Line } from './Line';
import { problemInWords } from './problem-in-words';
import { Spoken } from './Spoken';
import { Understood } from './Understood';
import { type Readable, useDraft } from './useDraft';

/** What is worth knowing before a promise can wait until the line can be read. */
const BeforePromise = lazy(async () => ({
  default: (await import('../BeforePromise/BeforePromise')).BeforePromise,
}));
const CheckFirst = lazy(async () => ({
  default: (await import('../BeforePromise/CheckFirst')).CheckFirst,
}));

interface Props {
  readonly line: string;
  readonly onLine: (change: (line: string) => string) => void;
  /** Whether nobody may be called by a name that is not typed here. */
  readonly areHidden: boolean;
  readonly report: Noticing['report'];
  /** Whom it is to where the words name nobody; myself unless given. */
  readonly to?: RecordId;
  /**
   * Set while the line was entered elsewhere: once it can be read it is logged as by Enter. Called right before; it is to
   * be unset then, and the line is one like any other.
   */
  readonly onTaken?: (() => void) | undefined;
}

const NOBODY: readonly Person[] = [];

/**
 * One line of speech, what was understood of it, and Enter. Everything understood can be changed, or turned back into
 * words. What was typed stays until it is saved.
 */
export function LogForm({ line, onLine, areHidden, report, to: whom, onTaken }: Props) {
  const { say, when } = useTexts();
  const { log, beginRitual } = useCommands();
  const known = usePeople();
  const people = known ?? NOBODY;
  const now = useNow();
  const drafting = useDraft(line, { now, people, to: whom });
  const { reading, draft, other, chosePerson, takeOther, choose, leave, forget, isReady, complete } =
    drafting;
  const field = useRef<HTMLTextAreaElement>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const [editsDue, setEditsDue] = useState(false);
  const [wasParked, setParked] = useState(false);

  // Before it can be seen: a key pressed at its first sight is meant for it.
  useLayoutEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
    // Firefox often gives the popup its focus only after it was loaded, and takes the field's away with it.
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, []);

  const canRead = isReady && known !== undefined;
  const { passed } = reading;
  useEffect(() => {
    if (!onTaken || !canRead) return;
    onTaken();
    // Nobody has seen yet what is said about a day that has passed.
    if (!passed) field.current?.form?.requestSubmit();
  }, [onTaken, canRead, passed]);

  const problem = draftProblem(draft, now);
  // While it is written only a length that cannot be is worth a word: everything else may still come right.
  const isShown = problem !== undefined && (wasAsked || problem.reason === 'too-long');
  const isEmpty = line.trim() === '';
  const to = toInWords(draft.person, { people, areHidden, line, reading }, say);
  const isFirst =
    reading.recurrence !== undefined && reading.due !== undefined && sameDue(reading.due, draft.due);
  const isMine = 'id' in draft.person && draft.person.id === MYSELF;
  const name = nameInLine(draft.person, { people, areHidden, line, reading }) ?? say('who.hidden');
  const leadMinutes = leadFor(draft.due, draft.leadMinutes, now);

  const change = (typed: string) => {
    onLine(() => typed);
    setWasAsked(false);
    setParked(false);
    if (typed.trim() !== '') return;
    forget();
    setEditsDue(false);
  };

  /** What is to be written anew is marked: the next key goes in its place, and whom it is to stays all the same. */
  const step = (smaller: string, { start, end }: { readonly start: number; readonly end: number }) => {
    change(smaller);
    if (reading.person) choose({ person: draft.person });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
    });
  };

  const turnBack = (kind: Readable) => {
    leave(kind);
    setEditsDue(false);
    field.current?.focus();
  };

  const save = async (parking?: Parking) => {
    setWasAsked(true);
    if (problem) return;
    // The field is free for the next promise at once; what could not be saved comes back into it.
    const completing = complete();
    const bringBack = forget();
    change('');
    field.current?.focus();
    const { text, person, due, cue, ritual } = await completing;
    const addressee = 'id' in person ? { person: person.id } : { newPerson: person.newName };
    const about = { text, due, leadMinutes, ...addressee, ...(cue !== undefined && { cue }) };
    const store = parking?.store ?? (ritual ? (it) => beginRitual({ ...it, ...ritual }) : log);
    const outcome = await store(about);
    const by = due.kind === 'someday' ? undefined : when.full(due, now);
    const what = [text, chosePerson && to, cue, by].filter(Boolean).join(', ');
    const words = parking?.done(what) ?? say('log.saved', { what });
    const isSaved = report({ outcome, words, comfort: say('write.kept-words') });
    if (isSaved) return setParked(parking !== undefined);
    bringBack();
    onLine((typed) => (typed === '' ? line : `${line} ${typed}`));
  };

  return (
    <form
      className="log"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor="line">{say('log.label')}</label>
      <Line
        id="line"
        field={field}
        value={line}
        spans={reading.spans}
        onChange={change}
        onNext={editsDue || !other ? undefined : takeOther}
        placeholder={say('log.placeholder')}
        aria-invalid={isShown ? true : undefined}
        aria-describedby="line-problem"
      />
      {!isEmpty && (
        <Understood
          drafting={drafting}
          people={people}
          areHidden={areHidden}
          to={to}
          isFirst={isFirst}
          leadMinutes={leadMinutes}
          now={now}
          editsDue={editsDue}
          onEditDue={setEditsDue}
          onLeave={turnBack}
          onDone={() => field.current?.focus()}
        />
      )}
      <Spoken
        to={to}
        cue={draft.cue}
        recurrence={draft.ritual && reading.recurrence}
        other={other}
        isFirst={isFirst}
        due={draft.due}
        passed={passed}
        now={now}
      />
      <p id="line-problem" className="log-problem" role="alert">
        {isShown && problemInWords(problem, say)}
      </p>
      <div className="log-bar">
        {isEmpty || isMine || draft.ritual ? (
          <span>{say('log.keys')}</span>
        ) : (
          <Suspense fallback={<span>{say('log.keys')}</span>}>
            <CheckFirst onCheck={(parking) => void save(parking)} />
          </Suspense>
        )}
        <button type="submit" className="button button-main">
          {say('log.submit')}
        </button>
      </div>
      {canRead && (
        <Suspense>
          <BeforePromise
            line={line}
            spans={reading.spans}
            draft={draft}
            people={people}
            areHidden={areHidden}
            name={isMine ? undefined : name}
            now={now}
            wasParked={wasParked}
            onStep={step}
          />
        </Suspense>
      )}
    </form>
  );
}
