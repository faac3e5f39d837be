import type { RecordId } from '../../utils/domain/record/record-id';
import { ritualInWords } from '../../utils/i18n/ritual-in-words';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useRitual } from '../hooks/useRitual';

interface Props {
  readonly id: RecordId;
  readonly now: Temporal.ZonedDateTime;
}

/** Which ritual an occurrence is of, in words; an empty line until it has been read, so that nothing shifts. */
export function RitualLine({ id, now }: Props) {
  const texts = useLaterTexts();
  const ritual = useRitual(id, now.toPlainDate())?.ritual;
  return <p className="settle-ritual">{ritual ? ritualInWords(ritual, now, texts) : '\u00a0'}</p>;
}
