import { LEAD_MINUTES } from '../../utils/domain/commitment';
import type { Due } from '../../utils/domain/due';
import { useTexts } from '../hooks/steadily';
import { ChoiceChip } from './ChoiceChip';

/** Minutes before a moment; and before the midnight that ends a day: late that evening, that morning, the morning before. */
const BEFORE_MOMENT = [10, 30, LEAD_MINUTES, 120, 1440] as const;
const BEFORE_DAY_ENDS = [LEAD_MINUTES, 960, 2400] as const;

interface Props {
  readonly due: Due;
  readonly leadMinutes: number;
  readonly onChoose: (leadMinutes: number) => void;
}

/** How long before its due a promise needs a word. */
export function LeadChip({ due, leadMinutes, onChoose }: Props) {
  const { say } = useTexts();
  const options =
    due.kind === 'at'
      ? BEFORE_MOMENT.map((minutes) => ({ value: String(minutes), text: say(`log.lead-${minutes}`) }))
      : BEFORE_DAY_ENDS.map((minutes) => ({ value: String(minutes), text: say(`log.lead-day-${minutes}`) }));
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
