import { useTexts } from '../../components/hooks/steadily';
import type { Agenda } from '../../utils/domain/agenda';
import { dayInWords } from './day-in-words';

interface Props {
  readonly agenda: Agenda;
  readonly now: Temporal.ZonedDateTime;
}

/** The day as a heading and one sentence. */
export function DayInWords({ agenda, now }: Props) {
  const { heading, sentence } = dayInWords(agenda, now, useTexts());
  return (
    <>
      <h1>{heading}</h1>
      <p className="sub">{sentence}</p>
    </>
  );
}
