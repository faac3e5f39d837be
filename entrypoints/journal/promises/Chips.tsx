import type { PeopleNames } from '../../../components/hooks/usePeopleNames';
import { nameAmong } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { type Filters, SHOWN, type Shown } from './filters';

interface Props extends PeopleNames {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Narrows the list: how promises stand, and with whom they are. */
export function Chips({ filters, people, names, onChange }: Props) {
  const { say, locale } = useLaterTexts();
  const { find, how, person } = filters;
  const narrow = (next: { readonly how?: Shown | undefined; readonly person?: string | undefined }) => {
    const { how: shown, person: whom } = { how, person, ...next };
    onChange({ find, ...(shown && { how: shown }), ...(whom && { person: whom }) });
  };
  const byName = new Intl.Collator(locale);
  const listed = people
    .map((one) => ({ id: one.id, name: nameAmong(one, people) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return (
    <div className="narrow" role="group" aria-label={say('promises.filter')}>
      {(Object.keys(SHOWN) as Shown[]).map((name) => (
        <button
          key={name}
          type="button"
          className="button button-quiet"
          aria-pressed={how === name}
          onClick={() => narrow({ how: how === name ? undefined : name })}
        >
          {say(`promises.show-${name}`)}
        </button>
      ))}
      {people.length > 0 && !names.areHidden && (
        <label className="narrow-person">
          <span>{say('promises.person')}</span>
          <select value={person ?? ''} onChange={(event) => narrow({ person: event.target.value })}>
            <option value="">{say('promises.everyone')}</option>
            {listed.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
