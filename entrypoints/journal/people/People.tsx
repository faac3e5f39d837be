import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { hashOf } from '../route';
import type { SectionProps } from '../section-props';

/** Everyone promises are made to. */
export function People({ people, names }: SectionProps) {
  const { say } = useLaterTexts();
  return (
    <>
      <h1>{say('journal.people')}</h1>
      <ul>
        {people.map(({ id }) => (
          <li key={id}>
            <a href={hashOf({ section: 'people', id })}>{names.nameOf({ person: id })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
