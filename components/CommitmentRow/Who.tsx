import { useMemo } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import type { Person } from '../../utils/domain/person';
import { MYSELF } from '../../utils/domain/record/record-id';
import { useTexts } from '../hooks/steadily';

interface Props {
  readonly commitment: Commitment;
  readonly person: Person | undefined;
  readonly zone: string;
}

/** For whom a promise is, with its cue, or how it was settled. Nothing for an open one to oneself. */
export function Who({ commitment, person, zone }: Props) {
  const { say, when } = useTexts();
  const name = commitment.person === MYSELF ? undefined : (person?.name ?? say('who.elsewhere'));
  const detail = useMemo(() => {
    const { outcome, cue } = commitment;
    if (outcome?.kind === 'kept') return say('who.kept-at', { time: when.clock(outcome.at, zone) });
    return outcome ? say(`who.${outcome.kind}`) : cue;
  }, [commitment, say, when, zone]);
  if (name === undefined && detail === undefined) return null;
  return (
    <p className="commitment-who">
      {person && (
        <span className="commitment-initial" aria-hidden="true">
          {initialOf(person.name)}
        </span>
      )}
      <span dir="auto">{[name, detail].filter(Boolean).join(', ')}</span>
    </p>
  );
}

/** The first letter as a person sees it, which may be several code points. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toLocaleUpperCase() ?? '';
}
