import type { Names } from '../../components/hooks/names';
import { useTexts } from '../../components/hooks/steadily';
import type { Agenda } from '../../utils/domain/agenda';
import { dayInWords } from './day-in-words';

interface Props {
  readonly agenda: Agenda;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
}

/** The day as a heading and one sentence. */
export function DayInWords({ agenda, names, now }: Props) {
  const { heading, sentence } = dayInWords(agenda, now, { ...useTexts(), wordsOf: names.wordsOf });
  return (
    <>
      <h1>{heading}</h1>
      <p className="sub">{sentence}</p>
    </>
  );
}
