import { MOST_EVERY } from '../../utils/domain/rule';
import { monthNames, weekdayNames } from '../../utils/i18n/calendar-names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { Choice } from './Choice';
import { Field } from './Field';
import type { FieldsProps } from './fields-props';
import { Weekdays } from './Weekdays';
import { HOW_OFTEN, type HowOften } from './written-ritual';

/** What is counted when it is not every one. */
const COUNTED = {
  day: 'day',
  weekdays: undefined,
  week: 'week',
  'month-day': 'month',
  'month-weekday': 'month',
  year: 'year',
} as const satisfies Readonly<Record<HowOften, string | undefined>>;

const NTHS = [1, 2, 3, 4, 5, -1] as const;
const MONTH_DAYS = [...Array.from({ length: 31 }, (_, index) => index + 1), -1];

/** How often: one choice, and what it asks for. */
export function RuleFields(fields: FieldsProps) {
  const { id, written, problem, onChange } = fields;
  const { say, locale } = useLaterTexts();
  const counted = COUNTED[written.how];
  const named = (names: readonly string[]) =>
    names.map((text, index) => ({ value: String(index + 1), text }));
  return (
    <>
      <div className="ritual-often">
        <Choice
          {...fields}
          field="how"
          label={say('ritual.how')}
          options={HOW_OFTEN.map((value) => ({ value, text: say(`ritual.how-${value}`) }))}
        />
        {counted && (
          <Field id={`${id}-every`} label={say(`ritual.every-${counted}`)} problem={problem('every')}>
            {(control) => (
              <input
                {...control}
                type="number"
                min={1}
                max={MOST_EVERY}
                value={written.every}
                onChange={(event) => onChange({ every: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
      {written.how === 'week' && <Weekdays {...fields} />}
      {written.how === 'month-day' && (
        <Choice
          {...fields}
          field="monthDay"
          label={say('ritual.month-day')}
          options={MONTH_DAYS.map((day) => ({
            value: String(day),
            text: day === -1 ? say('ritual.month-day-last') : String(day),
          }))}
        />
      )}
      {written.how === 'month-weekday' && (
        <div className="ritual-pair">
          <Choice
            {...fields}
            field="nth"
            label={say('ritual.nth')}
            options={NTHS.map((nth) => ({ value: String(nth), text: say(`ritual.nth-${nth}`) }))}
          />
          <Choice
            {...fields}
            field="weekday"
            label={say('ritual.weekday')}
            options={named(weekdayNames(locale, 'long'))}
          />
        </div>
      )}
      {written.how === 'year' && (
        <div className="ritual-pair">
          <Field id={`${id}-yearDay`} label={say('ritual.year-day')} problem={problem('yearDay')}>
            {(control) => (
              <input
                {...control}
                type="number"
                min={1}
                max={31}
                value={written.yearDay}
                onChange={(event) => onChange({ yearDay: event.target.value })}
              />
            )}
          </Field>
          <Choice {...fields} field="month" label={say('ritual.month')} options={named(monthNames(locale))} />
        </div>
      )}
    </>
  );
}
