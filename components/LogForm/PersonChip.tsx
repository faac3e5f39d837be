import { MYSELF } from '../../utils/domain/record/record-id';
import { useTexts } from '../hooks/steadily';
import { usePeople } from '../hooks/usePeople';
import { ChoiceChip } from './ChoiceChip';
import { LeaveButton } from './LeaveButton';
import type { Addressee } from './useDraft';

interface Props {
  readonly person: Addressee;
  /** A name in the line that nobody goes by yet: it becomes a person only with the promise. */
  readonly suggested: string | undefined;
  readonly onChoose: (person: Addressee) => void;
  readonly onLeave: () => void;
}

/** To whom: someone known, someone new as the line names them, or myself. */
export function PersonChip({ person, suggested, onChoose, onLeave }: Props) {
  const { say, locale } = useTexts();
  const people = usePeople();
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const isMyself = 'id' in person && person.id === MYSELF;
  const newName = 'newName' in person ? person.newName : suggested;
  if (isMyself && people.length === 0 && newName === undefined) return null;
  const options = [
    { value: MYSELF, text: say('log.to-myself') },
    ...(newName === undefined ? [] : [{ value: NEW, text: say('log.to-new', { name: newName }) }]),
    ...sorted.map(({ id, name }) => ({ value: id, text: say('log.to', { name }) })),
  ];
  return (
    <ChoiceChip
      label={say('log.to-whom')}
      options={options}
      value={'id' in person ? person.id : NEW}
      isDefault={isMyself}
      onChoose={(value) => onChoose(value === NEW && newName !== undefined ? { newName } : { id: value })}
      onLeave={onLeave}
    >
      {!isMyself && <LeaveButton label={say('log.as-words-person')} onLeave={onLeave} />}
    </ChoiceChip>
  );
}

/** No record has such an id. */
const NEW = 'new';
