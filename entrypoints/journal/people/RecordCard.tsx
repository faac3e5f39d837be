import './RecordCard.css';

import { useMemo } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { type RecordWith, useRecordWith } from '../../../components/hooks/useRecordWith';
import { MarkShapes } from '../../../components/Shapes/MarkShapes';
import { lastTen, reliability } from '../../../utils/domain/reliability';
import { HowWorkedOut } from './HowWorkedOut';
import { monthInWords } from './month-in-words';
import type { PersonProps } from './person-props';
import { RECORD_WORDS } from './record-words';

/**
 * How often what was said to someone was done: one word, and the last ten. What takes the whole history has its place
 * before it is there.
 */
export function RecordCard({ page: { own, lately, repairs }, name, now }: PersonProps) {
  const { say } = useLaterTexts();
  const record = useRecordWith(own.id, now.toPlainDate());
  return (
    <section className="record" aria-label={say('record.heading', { name })}>
      <div>
        <Told record={record} now={now} />
      </div>
      <MarkShapes marks={lastTen(lately, repairs)} label={say('ten.with', { name })} />
      <HowWorkedOut record={record} now={now} />
    </section>
  );
}

interface ToldProps {
  readonly record: RecordWith | undefined;
  readonly now: Temporal.ZonedDateTime;
}

function Told({ record, now }: ToldProps) {
  const texts = useLaterTexts();
  const { say, month } = texts;
  const told = useMemo(
    () =>
      record && {
        word: reliability(record.commitments, record.repairs, now.toInstant()).word,
        month: monthInWords(record, now, texts),
      },
    [record, now, texts],
  );
  return (
    <>
      <p className="record-word">{told ? say(RECORD_WORDS[told.word]) : '\u00a0'}</p>
      <p>{say('record.caption')}</p>
      <p>{told ? told.month : '\u00a0'}</p>
      {record?.lacksBefore && (
        <p>{say('record.lacks', { month: month(record.lacksBefore, now.timeZoneId) })}</p>
      )}
    </>
  );
}
