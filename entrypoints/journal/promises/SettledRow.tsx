import { MoreButton } from '../../../components/CommitmentRow/MoreButton';
import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { Shape } from '../../../components/Shapes/Shape';
import type { Commitment } from '../../../utils/domain/commitment';
import { dayInWords } from '../../../utils/i18n/date-in-words';

interface Props {
  readonly commitment: Commitment;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly onMore: (commitment: Commitment) => void;
}

const SHAPES = {
  kept: 'kept',
  late: 'late',
  missed: 'missed',
  released: 'called off',
  withdrawn: 'called off',
} as const;

/** One promise of the past: what and for whom, how it went, and when that was noted. */
export function SettledRow({ commitment, names, now, onMore }: Props) {
  const texts = useLaterTexts();
  const { outcome, notedAt, changes, ritual } = commitment;
  const words = names.wordsOf(commitment);
  const name = names.nameOf(commitment);
  const initial = names.initialOf(commitment);
  if (!outcome || !notedAt) return null;
  const isSkipped = ritual !== undefined && outcome.kind === 'withdrawn';
  const how = texts.say(isSkipped ? 'who.skipped' : `who.${outcome.kind}`);
  const noted = outcome.kind === 'late' ? outcome.at : notedAt;
  const day = dayInWords(noted.toZonedDateTimeISO(now.timeZoneId).toPlainDate(), now, texts);
  return (
    <div className="settled" data-promise={commitment.id}>
      <Shape shape={SHAPES[outcome.kind]} moved={changes.length > 0} />
      <div>
        <p className="commitment-what" dir="auto">
          {words}
        </p>
        {name !== undefined && (
          <p className="commitment-who">
            {initial !== undefined && (
              <span className="commitment-initial" aria-hidden="true">
                {initial}
              </span>
            )}
            <span dir="auto">{name}</span>
          </p>
        )}
      </div>
      <div className="commitment-end">
        <span className="commitment-when">{texts.say('promises.how-on', { day, how })}</span>
        <MoreButton words={words} onMore={() => onMore(commitment)} />
      </div>
    </div>
  );
}
