import { useState } from 'react';

import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { HidablePeopleNames } from '../../components/hooks/usePeopleNames';
import { hashOf, type Section, SECTIONS } from './route';

interface Props {
  readonly current: Section;
  /** Undefined in the first moment. */
  readonly known: HidablePeopleNames | undefined;
}

/** The parts of the journal, and the ways out of it. */
export function Sections({ current, known }: Props) {
  const { say } = useLaterTexts();
  const [said, setSaid] = useState('');
  const areHidden = known?.names.areHidden ?? false;

  /** Says only what cannot be seen: that it will not be remembered. */
  const hide = async () => {
    setSaid('');
    if (known && !(await known.hideNames(!areHidden))) setSaid(say('hide.not-remembered'));
  };
  return (
    <nav className="sections" aria-label={say('journal.sections')}>
      <b>{say('page.journal')}</b>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={hashOf({ section })} {...(section === current && { 'aria-current': 'page' })}>
              {say(`journal.${section}`)}
            </a>
          </li>
        ))}
      </ul>
      <ul className="sections-out">
        <li>
          <button type="button" onClick={() => void hide()}>
            {say(areHidden ? 'hide.show' : 'hide.hide')}
          </button>
        </li>
        <li>
          <a href="newtab.html">{say('journal.to-today')}</a>
        </li>
        <li>
          <a href="options.html">{say('journal.settings')}</a>
        </li>
      </ul>
      <p className="sections-said" aria-live="polite">
        {said}
        {areHidden && <span className="unseen">{say('hide.hidden')}</span>}
      </p>
    </nav>
  );
}
