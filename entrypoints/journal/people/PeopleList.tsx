import './people.css';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { usePeopleList } from '../../../components/hooks/usePeopleList';
import { nearDates } from '../../../utils/domain/coming-dates';
import type { Person } from '../../../utils/domain/person';
import type { SectionProps } from '../section-props';
import { AddPerson } from './AddPerson';
import { PersonLine } from './PersonLine';

/** Everyone by name, in the order of the alphabet: nobody stands before anybody. Those put away stand behind a fold. */
export function PeopleList({ people, names, now, report }: SectionProps) {
  const { say, locale } = useLaterTexts();
  const list = usePeopleList(now);
  if (!list) return null;

  const { compare } = new Intl.Collator(locale);
  const inOrder = people.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const present = inOrder.filter(({ isArchived }) => !isArchived);
  const archived = inOrder.filter(({ isArchived }) => isArchived);
  const near = nearDates(list.dates, now.toPlainDate());
  const line = (person: Person) => (
    <PersonLine
      key={person.id}
      person={person}
      people={people}
      near={near.filter(({ date }) => date.person === person.id)}
      marks={person.isArchived ? [] : (list.marks.get(person.id) ?? [])}
      names={names}
      now={now}
    />
  );

  return (
    <>
      <h1>{say('journal.people')}</h1>
      {people.length === 0 && <p className="people-what">{say('people.what')}</p>}
      {present.length > 0 && <ul className="people-list">{present.map(line)}</ul>}
      <AddPerson people={people} names={names} report={report} />
      {archived.length > 0 && (
        <details className="people-archived">
          <summary>{say('people.archived')}</summary>
          <ul className="people-list">{archived.map(line)}</ul>
        </details>
      )}
    </>
  );
}
