import type { Commitment } from '../../utils/domain/commitment';
import type { Texts } from '../../utils/i18n';
import type { Names } from '../hooks/names';
import { useTexts } from '../hooks/steadily';

interface Props {
  readonly commitment: Commitment;
  readonly names: Names;
  readonly zone: string;
  /** Nobody is named: only the rest is told. */
  readonly isNameless?: boolean | undefined;
}

/** For whom a promise is, with its cue, or how it was settled. Nothing for an open one to oneself. */
export function Who({ commitment, names, zone, isNameless }: Props) {
  const texts = useTexts();
  const name = isNameless ? undefined : names.nameOf(commitment);
  const initial = isNameless ? undefined : names.initialOf(commitment);
  const { outcome, cue } = commitment;
  const detail = outcome ? howItEnded(commitment, zone, texts) : cue && names.seen(cue);
  if (name === undefined && detail === undefined) return null;
  return (
    <p className="commitment-who">
      {initial !== undefined && (
        <span className="commitment-initial" aria-hidden="true">
          {initial}
        </span>
      )}
      <span dir="auto">{[name, detail].filter(Boolean).join(', ')}</span>
    </p>
  );
}

/** A time only where it is known: who ticks a promise days later has not said when it was done. */
function howItEnded(
  { outcome, notedAt, ritual }: Commitment,
  zone: string,
  { say, when }: Texts,
): string | undefined {
  if (!outcome) return undefined;
  if (ritual && outcome.kind === 'withdrawn') return say('who.skipped');
  if (outcome.kind !== 'kept') return say(`who.${outcome.kind}`);
  const isKnown = notedAt !== undefined && outcome.at.equals(notedAt);
  return isKnown ? say('who.kept-at', { time: when.clock(outcome.at, zone) }) : say('who.kept');
}
