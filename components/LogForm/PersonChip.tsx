import type { Person } from '../../utils/domain/person';
import type { Addressee } from '../../utils/domain/quick-add/draft';
import { MYSELF } from '../../utils/domain/record/record-id';
import { useTexts } from '../hooks/steadily';
import { nameAmong } from '../hooks/names';
import { ChoiceChip } from './ChoiceChip';
import { LeaveButton } from './LeaveButton';

interface Props {
  readonly person: Addressee;
  /** To whom, in words; undefined for myself. */
  readonly to: string | undefined;
  /** Who else may be chosen. */
  readonly people: readonly Person[];
  /** A name in the line that nobody goes by yet: it becomes a person only with the promise. */
  readonly suggested: string | undefined;
  readonly onChoose: (person: Addressee) => void;
  readonly onLeave: () => void;
}

/** No record has such an id. */
const NEW = 'new';

/** To whom: someone known, someone new as the line names them, or myself. */
export function PersonChip({ person, to, people, suggested, onChoose, onLeave }: Props) {
  const { say, locale } = useTexts();
  const isMyself = to === undefined;
  const newName = 'newName' in person ? person.newName : suggested;
  if (isMyself && people.length === 0 && newName === undefined) return null;
  const value = 'id' in person ? person.id : NEW;
  const others = people
    .map((someone) => ({ value: someone.id, text: say('log.to', { name: nameAmong(someone, people) }) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  const options = [
    { value: MYSELF, text: say('log.to-myself') },
    ...(newName === undefined ? [] : [{ value: NEW, text: say('log.to-new', { name: newName }) }]),
    ...others,
  ];
  return (
    <ChoiceChip
      label={say('log.to-whom')}
      options={
        options.some((option) => option.value === value) ? options : [...options, { value, text: to ?? '' }]
      }
      value={value}
      isDefault={isMyself}
      onChoose={(chosen) => onChoose(chosen === NEW && newName !== undefined ? { newName } : { id: chosen })}
      onLeave={onLeave}
    >
      {!isMyself && <LeaveButton label={say('log.as-words-person')} onLeave={onLeave} />}
    </ChoiceChip>
  );
}
