import { lazy, Suspense } from 'react';

import type { Person } from '../../utils/domain/person';
import { nameAmong } from '../hooks/names';
import { useTexts } from '../hooks/steadily';
import { CueChip } from './CueChip';
import { DueChip, DueEditor } from './DueChip';
import { LeadChip } from './LeadChip';
import { OtherReading } from './OtherReading';
import { PersonChip } from './PersonChip';
import type { Drafting, Readable } from './useDraft';

/** Few lines say how often. */
const RepeatChip = lazy(async () => ({ default: (await import('./RepeatChip')).RepeatChip }));

interface Props {
  readonly drafting: Drafting;
  readonly people: readonly Person[];
  /** Whether nobody may be called by a name that is not typed here. */
  readonly areHidden: boolean;
  /** To whom, in words; undefined for myself. */
  readonly to: string | undefined;
  /** Whether the due is the first of many. */
  readonly isFirst: boolean;
  readonly leadMinutes: number;
  readonly now: Temporal.ZonedDateTime;
  readonly editsDue: boolean;
  readonly onEditDue: (edits: boolean) => void;
  readonly onLeave: (kind: Readable) => void;
  /** The due was chosen: whoever chose it goes on writing. */
  readonly onDone: () => void;
}

/** What was understood of a line: everything can be changed, or turned back into words. */
export function Understood(props: Props) {
  const { drafting, people, areHidden, to, isFirst, leadMinutes, now, editsDue, onEditDue, onLeave } = props;
  const { reading, draft, other, namesake, takeOther, choose, chooseLead, chooseOnce, mayRecur } = drafting;
  const { say, when } = useTexts();
  const alike = areHidden ? undefined : people.find(({ id }) => id === namesake);
  return (
    <>
      <ul className="chips" aria-label={say('log.understood')}>
        <PersonChip
          person={draft.person}
          to={to}
          people={areHidden ? [] : people.filter(({ isArchived }) => !isArchived)}
          suggested={reading.person && 'newName' in reading.person ? reading.person.newName : undefined}
          onChoose={(person) => choose({ person })}
          onLeave={() => onLeave('person')}
        />
        {alike && (
          <OtherReading
            words={say('log.or', { other: say('log.to', { name: nameAmong(alike, people) }) })}
            onChoose={() => choose({ person: { id: alike.id } })}
          />
        )}
        <DueChip
          due={draft.due}
          isFirst={isFirst}
          now={now}
          isOpen={editsDue}
          onOpen={onEditDue}
          onLeave={() => onLeave('due')}
          controls="line-due"
        />
        {other && !editsDue && (
          <OtherReading
            words={say('log.or', { other: when.full(other, now) })}
            isOnArrow
            onChoose={takeOther}
          />
        )}
        {reading.ritual && (
          <Suspense>
            <RepeatChip
              rule={reading.ritual.rule}
              isOnce={!draft.ritual}
              onChoose={mayRecur ? chooseOnce : undefined}
            />
          </Suspense>
        )}
        {draft.cue !== undefined && <CueChip cue={draft.cue} onLeave={() => onLeave('cue')} />}
        {draft.due.kind !== 'someday' && (
          <LeadChip due={draft.due} leadMinutes={leadMinutes} now={now} onChoose={chooseLead} />
        )}
      </ul>
      {editsDue && (
        <DueEditor
          id="line-due"
          due={draft.due}
          alternatives={reading.alternatives}
          now={now}
          onChoose={(due) => choose({ due })}
          onClose={() => {
            onEditDue(false);
            props.onDone();
          }}
        />
      )}
    </>
  );
}
