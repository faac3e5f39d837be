import { useId } from 'react';

import type { ComingDate } from '../../utils/domain/coming-dates';
import { comingInWords } from '../../utils/i18n/coming-in-words';
import type { Names } from '../hooks/names';
import { useLaterTexts } from '../hooks/useLaterTexts';

interface Props {
  /** Important dates that are near, today's first. */
  readonly near: readonly ComingDate[];
  readonly day: Temporal.PlainDate;
  readonly names: Names;
}

/** Days of people that are near, each with a way to promise them something. What is on their mind never stands here. */
export function ComingUp({ near, day, names }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const headingId = useId();
  if (near.length === 0) return null;
  return (
    <section className="coming" aria-labelledby={headingId}>
      <h2 id={headingId}>{say('coming.heading')}</h2>
      <ul>
        {near.map(({ date, on }) => {
          const { id, person } = date;
          const name = names.nameOf({ person }) ?? '';
          const what = comingInWords({ on }, { text: names.seen(date.text), today: day, texts });
          return (
            <li key={id}>
              <span dir="auto">{say('coming.with', { name, what })}</span>
              <a
                className="button button-quiet"
                href={`journal.html#/people/${person}?promise=1`}
                aria-label={say('act.named', { act: say('person.promise'), text: name })}
              >
                {say('person.promise')}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
