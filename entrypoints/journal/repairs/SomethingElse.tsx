import { type FormEvent, useId, useRef, useState } from 'react';

import { nameAmong } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { SafetyFooter } from '../../../components/SafetyNote/SafetyFooter';
import { NAME_LIMIT } from '../../../utils/domain/person';
import { normaliseLines, normaliseText, textProblem } from '../../../utils/domain/record/text';
import { REPAIR_LIMITS } from '../../../utils/domain/repair';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';

const NEW = 'new';

type Problem = 'repair.else-no-person' | 'repair.else-no-name' | 'repair.else-no-words' | 'repair.too-long';

/** The beginning of a repair that is not about a promise: with whom, and what happened. */
export function SomethingElse({ people, names, go, report, route }: SectionProps) {
  const { say } = useLaterTexts();
  const { beginOther } = useRepairCommands();
  const id = useId();
  const isBusy = useRef(false);
  // Whoever comes from someone's page has chosen them; nobody else is chosen for anyone.
  const present = people.filter(({ isArchived }) => !isArchived);
  const [who, setWho] = useState(route.query['person'] ?? (present.length === 0 ? NEW : ''));
  const [name, setName] = useState('');
  const [what, setWhat] = useState('');
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: Problem }>();

  const problemNow = (): typeof problem => {
    if (who === '') return { field: 'who', words: 'repair.else-no-person' };
    if (who === NEW && textProblem(normaliseText(name), NAME_LIMIT))
      return { field: 'name', words: 'repair.else-no-name' };
    const ofWords = textProblem(normaliseLines(what), REPAIR_LIMITS.what);
    if (!ofWords) return undefined;
    return { field: 'what', words: ofWords.reason === 'empty' ? 'repair.else-no-words' : 'repair.too-long' };
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemNow();
    setProblem(found);
    if (found) return document.getElementById(`${id}${found.field}`)?.focus();
    if (isBusy.current) return;
    isBusy.current = true;
    const { outcome, id: repair } = await beginOther({
      with: who === NEW ? { newName: name } : { id: who },
      what,
    });
    isBusy.current = false;
    report({ outcome, words: say('repair.done-begun', { text: names.seen(normaliseText(what)) }) });
    if (repair !== undefined) go({ section: 'repairs', id: repair }, 'replace');
  };

  const problemOf = (field: string) => (
    <p id={`${id}${field}-problem`} className="repair-problem" role="alert">
      {problem?.field === field && say(problem.words, { n: REPAIR_LIMITS.what.characters })}
    </p>
  );
  const about = (field: string) => ({
    id: `${id}${field}`,
    'aria-describedby': `${id}${field}-problem`,
    'aria-invalid': problem?.field === field ? true : undefined,
  });

  return (
    <div className="repairs">
      <a className="repair-back" href={hashOf({ section: 'repairs' })}>
        ‹ {say('journal.repairs')}
      </a>
      <h1 className="repair-heading">{say('repair.something-else')}</h1>
      <form className="repair-form" noValidate onSubmit={(event) => void submit(event)}>
        {present.length > 0 && (
          <div>
            <label htmlFor={`${id}who`}>{say('repair.else-who')}</label>
            <select {...about('who')} value={who} onChange={(event) => setWho(event.target.value)}>
              <option value="">{say('repair.else-who-choose')}</option>
              {present.map((person) => (
                <option key={person.id} value={person.id}>
                  {names.areHidden ? names.nameOf({ person: person.id }) : nameAmong(person, people)}
                </option>
              ))}
              <option value={NEW}>{say('repair.else-who-new')}</option>
            </select>
            {problemOf('who')}
          </div>
        )}
        {who === NEW && (
          <div>
            <label htmlFor={`${id}name`}>{say('repair.else-new-name')}</label>
            <input
              {...about('name')}
              dir="auto"
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            {problemOf('name')}
          </div>
        )}
        <div>
          <label htmlFor={`${id}what`}>{say('repair.else-what')}</label>
          <textarea
            {...about('what')}
            rows={3}
            dir="auto"
            placeholder={say('repair.else-example')}
            value={what}
            onChange={(event) => setWhat(event.target.value)}
          />
          {problemOf('what')}
        </div>
        <div className="repair-bar">
          <button type="submit" className="button button-main">
            {say('repair.else-begin')}
          </button>
        </div>
      </form>
      <SafetyFooter />
    </div>
  );
}
