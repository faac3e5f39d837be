import '../../../components/Shapes/Shapes.css';

import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { Shape } from '../../../components/Shapes/Shape';
import type { PlanRow } from '../../../utils/domain/rebuilding-plan';
import { dayInWords } from '../../../utils/i18n/date-in-words';
import { ritualInWords } from '../../../utils/i18n/ritual-in-words';

const NAMES = { kept: 'kept', late: 'late', missed: 'missed', 'called off': 'called-off' } as const;

interface Props {
  readonly row: PlanRow;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
}

/** One ritual of a plan and how it went lately: shapes, each with its word, and no number of them. */
export function PlanPattern({ row: { ritual, marks }, names, now }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const text = names.wordsOf(ritual);
  const inWords = ({ day, shape }: PlanRow['marks'][number]) => {
    const date = dayInWords(day, now, texts);
    return shape === 'none'
      ? say('plan.day-none', { day: date })
      : say('plan.day', { day: date, how: say(`ten.${NAMES[shape]}`) });
  };
  return (
    <li>
      <p dir="auto">{text}</p>
      <p className="repair-note">{ritualInWords(ritual, now, texts)}</p>
      {marks.length > 0 && (
        <ol className="shapes plan-marks" aria-label={say('plan.pattern', { text })}>
          {marks.map((mark) => (
            <li key={mark.day.toString()} title={inWords(mark)}>
              <Shape shape={mark.shape} moved={false} />
              <span className="unseen">{inWords(mark)}</span>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
