import type { Person } from '../../utils/domain/person';
import type { QuickAdd } from '../../utils/domain/quick-add';
import type { Addressee } from '../../utils/domain/quick-add/draft';
import { MYSELF } from '../../utils/domain/record/record-id';
import type { Say } from '../../utils/i18n';
import { wordsOf } from './useDraft';

interface Known {
  readonly people: readonly Person[];
  /** Whether nobody may be called by a name that was not typed here. */
  readonly areHidden: boolean;
  readonly line: string;
  readonly reading: QuickAdd;
}

/** To whom, in words; undefined for myself. With names hidden, someone is called as they are called in the line. */
export function toInWords(person: Addressee, known: Known, say: Say): string | undefined {
  if ('newName' in person) return say('log.to-new', { name: person.newName });
  if (person.id === MYSELF) return undefined;
  return say('log.to', { name: nameInLine(person, known) ?? say('who.hidden') });
}

/** What to call someone: with names hidden only as they are called in the line, and undefined where they are not. */
export function nameInLine(
  person: Addressee,
  { people, areHidden, line, reading }: Known,
): string | undefined {
  if ('newName' in person) return person.newName;
  const { id } = person;
  if (!areHidden) return people.find((person) => person.id === id)?.name;
  const isRead = reading.person && 'id' in reading.person && reading.person.id === id;
  const span = isRead ? reading.spans.find(({ kind }) => kind === 'person') : undefined;
  return span && wordsOf(line, span).replace(/^@/, '');
}
