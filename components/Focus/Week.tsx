import type { Focus } from '../../utils/domain/focus/focus';
import { type DayMark, weekMarks } from '../../utils/domain/focus/week-marks';
import type { SmallAct } from '../../utils/domain/small-acts/small-act';
import { weekdayNames } from '../../utils/i18n/calendar-names';
import type { FocusContent } from '../hooks/useFocusContent';
import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props extends Pick<FocusContent, 'commitments' | 'repairs'> {
  readonly focus: Focus;
  readonly now: Temporal.ZonedDateTime;
  readonly acts: readonly SmallAct[];
}

/** The days of this week: a shape for each, and its word for who does not see it. */
export function Week({ focus, now, commitments, repairs, acts }: Props) {
  const { say, locale } = useLaterTexts();
  const area = focus.kind === 'area' ? focus.area : undefined;
  const marks = weekMarks(area, commitments, { now, repairs, acts });
  const long = weekdayNames(locale, 'long');
  const letters = weekdayNames(locale, 'narrow');
  return (
    <ol className="week" aria-label={say('focus.week')}>
      {marks.map((mark, index) => {
        const words = say('focus.day', { day: long[index]!, mark: say(`focus.day-${mark}`) });
        return (
          <li
            key={long[index]}
            title={words}
            {...(index + 1 === now.dayOfWeek && { 'aria-current': 'date' })}
          >
            <DayShape mark={mark} />
            <span className="week-day" aria-hidden="true">
              {letters[index]}
            </span>
            <span className="unseen">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** How a day went, told by its form and not only by its colour. */
function DayShape({ mark }: { readonly mark: DayMark }) {
  return (
    <svg className={`day-shape day-${mark}`} viewBox="0 0 12 12" aria-hidden="true">
      {drawing(mark)}
    </svg>
  );
}

function drawing(mark: DayMark) {
  switch (mark) {
    case 'kept':
      return <circle cx="6" cy="6" r="5.25" fill="currentColor" />;
    case 'mixed':
      return (
        <>
          <circle cx="6" cy="6" r="5.25" />
          <path d="M6 .75a5.25 5.25 0 0 0 0 10.5Z" fill="currentColor" />
        </>
      );
    case 'none':
      return <path d="M3 6h6" />;
    case 'to-come':
      return <circle cx="6" cy="6" r="1.25" fill="currentColor" />;
  }
}
