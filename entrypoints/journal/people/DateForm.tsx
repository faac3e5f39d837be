import '../../../components/RitualForm/RitualForm.css';

import { type FormEvent, useId, useRef, useState } from 'react';

import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { Field } from '../../../components/RitualForm/Field';
import type { ImportantDate } from '../../../utils/domain/important-date';
import { monthNames } from '../../../utils/i18n/calendar-names';
import { type DateProblem, readDate, writtenAs } from './written-date';
import { WordsField } from './WordsField';

interface Props {
  /** The date as it stands; a new one without. */
  readonly start?: ImportantDate;
  readonly names: Names;
  readonly today: Temporal.PlainDate;
  readonly onSave: (date: Omit<ImportantDate, 'id' | 'person'>) => Promise<void>;
  readonly onRemove?: () => void;
}

/** Days before a date at which it may be spoken of. */
const BEFORE = [0, 1, 3, 7, 14, 30];

/** An important date: what, which day, and how long before to say so. The year is asked for only where it matters. */
export function DateForm({ start, names, today, onSave, onRemove }: Props) {
  const { say, locale } = useLaterTexts();
  const id = useId();
  const isBusy = useRef(false);
  const [written, setWritten] = useState(() => writtenAs(start, today));
  const [problem, setProblem] = useState<DateProblem>();
  const change = (part: Partial<typeof written>) => {
    setWritten({ ...written, ...part });
    setProblem(undefined);
  };
  const said = (field: DateProblem['field']) =>
    problem?.field === field ? say(PROBLEMS[problem.reason]) : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readDate(written);
    if (!read.ok) {
      setProblem(read.problem);
      return document.getElementById(`${id}${read.problem.field}`)?.focus();
    }
    if (isBusy.current) return;
    isBusy.current = true;
    await onSave(read.date);
    isBusy.current = false;
  };
  const before = Number(written.before);
  const choices = BEFORE.includes(before) ? BEFORE : [...BEFORE, before].sort((a, b) => a - b);

  return (
    <form className="ritual-form" onSubmit={(event) => void submit(event)} noValidate>
      <WordsField
        id={`${id}text`}
        label={say('dates.what')}
        placeholder={say('dates.what-example')}
        value={written.text}
        start={start?.text ?? ''}
        names={names}
        problem={said('text')}
        onChange={(text) => change({ text })}
      />
      <div className="ritual-pair">
        <Field id={`${id}month`} label={say('dates.month')} problem={undefined}>
          {(control) => (
            <select
              {...control}
              value={written.month}
              onChange={(event) => change({ month: event.target.value })}
            >
              {monthNames(locale).map((month, index) => (
                <option key={month} value={index + 1}>
                  {month}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={`${id}day`} label={say('dates.day')} problem={said('day')}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              max={31}
              value={written.day}
              onChange={(event) => change({ day: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="ritual-pair">
        <Field id={`${id}year`} label={say('dates.year')} problem={said('year')}>
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              max={9999}
              value={written.year}
              onChange={(event) => change({ year: event.target.value })}
            />
          )}
        </Field>
        <Field id={`${id}before`} label={say('dates.before')} problem={undefined}>
          {(control) => (
            <select
              {...control}
              value={written.before}
              onChange={(event) => change({ before: event.target.value })}
            >
              {choices.map((days) => (
                <option key={days} value={days}>
                  {days === 0 ? say('dates.before-none') : say('dates.before-days', { n: days })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <label className="person-check-line">
        <input
          type="checkbox"
          checked={written.isOnce}
          onChange={(event) => change({ isOnce: event.target.checked })}
        />
        {say('dates.once')}
      </label>
      <div className="edit-acts">
        <button type="submit" className="button button-main">
          {say('dates.save')}
        </button>
        {onRemove && (
          <button type="button" className="button" onClick={onRemove}>
            {say('dates.remove')}
          </button>
        )}
      </div>
    </form>
  );
}

const PROBLEMS = {
  empty: 'dates.no-words',
  'too-long': 'dates.too-long',
  'no-day': 'dates.no-day',
  'no-year': 'dates.no-year',
} as const;
