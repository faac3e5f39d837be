import { weekdayNames } from '../../utils/i18n/calendar-names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { FieldsProps } from './fields-props';

/** The days of the week, each chosen or not. */
export function Weekdays({ id, written: { weekdays }, problem, onChange }: FieldsProps) {
  const { say, locale } = useLaterTexts();
  const names = weekdayNames(locale, 'long');
  const wrong = problem('weekdays');
  return (
    <fieldset className="ritual-field" aria-describedby={`${id}-weekdays-problem`}>
      <legend>{say('ritual.days')}</legend>
      <div className="ritual-days">
        {weekdayNames(locale, 'short').map((name, index) => {
          const weekday = index + 1;
          const isChosen = weekdays.includes(weekday);
          return (
            <label key={weekday}>
              <input
                type="checkbox"
                id={weekday === 1 ? `${id}-weekdays` : undefined}
                aria-label={names[index]}
                aria-invalid={wrong === undefined ? undefined : true}
                checked={isChosen}
                onChange={() =>
                  onChange({
                    weekdays: isChosen
                      ? weekdays.filter((other) => other !== weekday)
                      : [...weekdays, weekday].sort((a, b) => a - b),
                  })
                }
              />
              <span aria-hidden="true">{name}</span>
            </label>
          );
        })}
      </div>
      <p id={`${id}-weekdays-problem`} className="ritual-problem" role="alert">
        {wrong}
      </p>
    </fieldset>
  );
}
