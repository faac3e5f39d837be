import './RepairQuestion.css';

import { type ReactNode, useId } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import { dueDay } from '../../utils/domain/due';
import { MYSELF } from '../../utils/domain/record/record-id';
import { repairQuestion } from '../../utils/domain/repair-question';
import type { Repair } from '../../utils/domain/repair';
import type { Names } from '../hooks/names';
import type { AsideContent } from '../hooks/useAside';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { Noticing } from '../hooks/useNotice';
import { useRepairCommands } from '../hooks/useRepairCommands';
import { aboutInWords } from '../RepairCard/repair-in-words';

interface Props {
  readonly content: AsideContent;
  readonly now: Temporal.ZonedDateTime;
  readonly names: Names;
  readonly report: Noticing['report'];
}

/** One gentle question about mending at a time, by day: whether to begin, or how it is by now. */
export function RepairQuestion({ content: { mending }, now, ...others }: Props) {
  const question = repairQuestion(mending.commitments, mending.repairs, now);
  switch (question?.kind) {
    case 'mend':
      return <WantToMend commitment={question.commitment} now={now} {...others} />;
    case 'how-is-it':
    case 'what-helps':
      return (
        <HowIsItNow
          repair={question.repair}
          about={mending.commitments.find(({ id }) => id === question.repair.of)}
          isAboutHelp={question.kind === 'what-helps'}
          {...others}
        />
      );
    case undefined:
      return null;
  }
}

interface MissProps extends Omit<Props, 'content'> {
  readonly commitment: Commitment;
}

function WantToMend({ commitment, now, names, report }: MissProps) {
  const { say } = useLaterTexts();
  const { leaveAlone } = useRepairCommands();
  const text = names.wordsOf(commitment);
  const name = names.nameOf(commitment) ?? '';

  const leave = async () => {
    const outcome = await leaveAlone(commitment.id);
    report({ outcome, words: say('repair.done-left', { text }), takesFocus: true });
  };

  return (
    <Card heading={say(`mend.${dayOf(commitment, now)}`)}>
      <p dir="auto">{text}</p>
      <p className="mend-who" dir="auto">
        {say(commitment.outcome?.kind === 'late' ? 'mend.late' : 'mend.missed', { name })}
      </p>
      <div className="mend-acts">
        <a
          className="button button-main"
          href={`journal.html#/repairs/new?of=${commitment.id}`}
          aria-label={say('mend.start-named', { text })}
        >
          {say('mend.start')}
        </a>
        <button
          type="button"
          className="button"
          aria-label={say('mend.leave-named', { text })}
          onClick={() => void leave()}
        >
          {say('mend.leave')}
        </button>
      </div>
    </Card>
  );
}

interface RepairProps extends Pick<Props, 'names' | 'report'> {
  readonly repair: Repair;
  /** The promise it is about, where that is here. */
  readonly about: Commitment | undefined;
  /** Whether the day has come on which to ask again what would help. */
  readonly isAboutHelp: boolean;
}

function HowIsItNow({ repair, about, isAboutHelp, names, report }: RepairProps) {
  const { say } = useLaterTexts();
  const { close, askAgain } = useRepairCommands();
  const text = aboutInWords(repair, about, { names, say });
  const name = repair.person === MYSELF ? say('repair.myself') : (names.nameOf(repair) ?? '');

  const answer = async (outcome: ReturnType<typeof close>, words: string) =>
    report({ outcome: await outcome, words, takesFocus: true });

  return (
    <Card heading={say('repair.how-now', { name })}>
      <p dir="auto">{text}</p>
      {isAboutHelp && <p className="mend-who">{say('mend.again-what-helps')}</p>}
      <div className="mend-acts">
        <button
          type="button"
          className="button"
          onClick={() => void answer(close(repair.id), say('repair.done-better', { text }))}
        >
          {say('repair.better')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void answer(askAgain(repair.id), say('repair.done-not-yet'))}
        >
          {say('repair.not-yet')}
        </button>
        <a className="button button-quiet" href={`journal.html#/repairs/${repair.id}?step=end`}>
          {say('repair.open-it')}
        </a>
      </div>
    </Card>
  );
}

function Card({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="mend" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function dayOf({ due }: Commitment, now: Temporal.ZonedDateTime): 'today' | 'yesterday' | 'earlier' {
  const ago = dueDay(due, now.timeZoneId)?.until(now.toPlainDate(), { largestUnit: 'days' }).days;
  return ago === 0 ? 'today' : ago === 1 ? 'yesterday' : 'earlier';
}
