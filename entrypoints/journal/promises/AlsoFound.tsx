import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { PeopleNames } from '../../../components/hooks/usePeopleNames';
import { useRepairs } from '../../../components/hooks/useRepairs';
import { nameAmong } from '../../../components/hooks/names';
import { beginAmong, type Sought } from '../../../utils/domain/search/matches';
import { wordsOf } from '../../../utils/domain/search/words';
import { hashOf } from '../route';

interface Props extends PeopleNames {
  readonly sought: readonly Sought[];
}

/** So many of each stand above the promises. */
const MOST = 5;

/** People and repairs that are what is looked for: few, and so they stand first. */
export function AlsoFound({ sought, people, names }: Props) {
  const { say } = useLaterTexts();
  const repairs = useRepairs()?.repairs;
  const meant = people.filter(({ id }) => sought.every((term) => term.people.has(id))).slice(0, MOST);
  const mending = (repairs ?? [])
    .filter(({ person, texts }) => {
      const words = wordsOf(Object.values(texts).join(' '));
      return sought.every(
        (term) => term.people.has(person) || (term.words.length > 0 && beginAmong(term.words, words)),
      );
    })
    .slice(0, MOST);
  if (meant.length + mending.length === 0) return null;
  return (
    <div className="also">
      {meant.length > 0 && (
        <section>
          <h2>{say('find.people')}</h2>
          <ul>
            {meant.map((one) => (
              <li key={one.id}>
                <a href={hashOf({ section: 'people', id: one.id })} dir="auto">
                  {names.areHidden ? say('who.hidden') : nameAmong(one, people)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mending.length > 0 && (
        <section>
          <h2>{say('find.repairs')}</h2>
          <ul>
            {mending.map(({ id, person, texts: { what } }) => (
              <li key={id}>
                <a href={hashOf({ section: 'repairs', id })} dir="auto">
                  {what === undefined ? say('find.repair-unnamed') : names.seen(what)}
                </a>{' '}
                <span className="also-who">{names.nameOf({ person })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
