import { LEAD_MINUTES } from '../../utils/domain/commitment';
import type { Due } from '../../utils/domain/due';
import { leadChoices } from '../../utils/domain/lead';
import { useTexts } from '../hooks/steadily';
import { ChoiceChip } from './ChoiceChip';

interface Props {
  readonly due: Due;
  /** One of the choices. */
  readonly leadMinutes: number;
  readonly now: Temporal.ZonedDateTime;
  readonly onChoose: (leadMinutes: number) => void;
}

/** How long before its due a promise needs a word. */
export function LeadChip({ due, leadMinutes, now, onChoose }: Props) {
  const { say } = useTexts();
  const choices = leadChoices(due, now);
  const options =
    choices.of === 'moment'
      ? choices.minutes.map((minutes) => ({ value: String(minutes), text: say(`log.lead-${minutes}`) }))
      : choices.minutes.map((minutes) => ({ value: String(minutes), text: say(`log.lead-day-${minutes}`) }));
  return (
    <ChoiceChip
      label={say('log.lead')}
      options={options}
      value={String(leadMinutes)}
      isDefault={leadMinutes === LEAD_MINUTES}
      onChoose={(value) => onChoose(Number(value))}
      onLeave={() => onChoose(LEAD_MINUTES)}
    />
  );
}
