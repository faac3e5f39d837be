import { useMemo, useState } from 'react';

import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { RecordWith } from '../../../components/hooks/useRecordWith';
import { reliability } from '../../../utils/domain/reliability';
import { tally } from '../../../utils/domain/tally';

interface Props {
  /** Undefined until it has been read: the fold has its place before. */
  readonly record: RecordWith | undefined;
  readonly now: Temporal.ZonedDateTime;
}

/** The raw counts, the number and the formula in plain words: the one place where the number stands. */
export function HowWorkedOut({ record, now }: Props) {
  const { say } = useLaterTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="record-how" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('record.how')}</summary>
      {isOpen && record && <Counts record={record} now={now} />}
    </details>
  );
}

function Counts({ record: { commitments, repairs }, now }: Props & { readonly record: RecordWith }) {
  const { say, locale } = useLaterTexts();
  const counts = useMemo(() => {
    const at = now.toInstant();
    return { ...tally(commitments, repairs, at), ...reliability(commitments, repairs, at) };
  }, [commitments, repairs, now]);
  const whole = new Intl.NumberFormat(locale);
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const rows = [
    ['kept', whole.format(counts.kept)],
    ['late', whole.format(counts.late)],
    ['missed', whole.format(counts.missed)],
    ['repaired', whole.format(counts.repaired)],
    ['counted', whole.format(counts.counted)],
    ['not-counted', whole.format(counts.notCounted)],
    ['number', exact.format(counts.value)],
  ] as const;
  return (
    <>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{say(`record.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {(['worth', 'counted', 'weight', 'number', 'word'] as const).map((name) => (
        <p key={name}>{say(`record.means-${name}`)}</p>
      ))}
    </>
  );
}
