import { nameAmong } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { PeopleNames } from '../../../components/hooks/usePeopleNames';
import { hashOf } from '../route';
import type { AlsoFound as Found } from './useAlsoFound';

interface Props extends PeopleNames {
  readonly found: Found;
}

/** People and repairs that are what is looked for: few, and so they stand first. */
export function AlsoFound({ found, people, names }: Props) {
  const { say } = useLaterTexts();
  const { people: meant, repairs: mending } = found;
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
