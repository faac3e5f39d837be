import type { Commitment } from '../../utils/domain/commitment';
import type { Person } from '../../utils/domain/person';
import { MYSELF } from '../../utils/domain/record/record-id';
import type { Texts } from '../../utils/i18n';
import { useTexts } from '../hooks/steadily';

interface Props {
  readonly commitment: Commitment;
  readonly person: Person | undefined;
  readonly zone: string;
}

/** For whom a promise is, with its cue, or how it was settled. Nothing for an open one to oneself. */
export function Who({ commitment, person, zone }: Props) {
  const texts = useTexts();
  const name = commitment.person === MYSELF ? undefined : (person?.name ?? texts.say('who.elsewhere'));
  const detail = detailOf(commitment, zone, texts);
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

/** A time only where it is known: who ticks a promise days later has not said when it was done. */
function detailOf(
  { outcome, notedAt, cue }: Commitment,
  zone: string,
  { say, when }: Texts,
): string | undefined {
  if (!outcome) return cue;
  if (outcome.kind !== 'kept') return say(`who.${outcome.kind}`);
  const isKnown = notedAt !== undefined && outcome.at.equals(notedAt);
  return isKnown ? say('who.kept-at', { time: when.clock(outcome.at, zone) }) : say('who.kept');
}

/** The first letter as a person sees it, which may be several code points. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toLocaleUpperCase() ?? '';
}
