import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { hashOf, type Section, SECTIONS } from './route';

interface Props {
  readonly current: Section;
}

/** The parts of the journal, and the ways out of it. */
export function Sections({ current }: Props) {
  const { say } = useLaterTexts();
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
          <a href="newtab.html">{say('journal.to-today')}</a>
        </li>
        <li>
          <a href="options.html">{say('journal.settings')}</a>
        </li>
      </ul>
    </nav>
  );
}
