import { useRef } from 'react';

import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { useTexts } from '../../components/hooks/steadily';
import { useCommands } from '../../components/hooks/useCommands';
import { useDay } from '../../components/hooks/useDay';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { LanguageSwitch } from '../../components/LanguageSwitch/LanguageSwitch';
import { Notice } from '../../components/Notice/Notice';
import { isDueSoon } from '../../utils/domain/badge';
import type { Commitment } from '../../utils/domain/commitment';
import { DayInWords } from './DayInWords';
import { Section } from './Section';
import { StillOpen } from './StillOpen';

/** How many of what comes later show at once. */
const NEXT_SHOWN = 5;

/** The new tab: what is still open, today's promises, and what is next. */
export function App() {
  const { say, when } = useTexts();
  const now = useNow();
  const commands = useCommands();
  const { notice, inPlace, report, undo, clear } = useNotice();
  const day = useDay(now, inPlace);
  const top = useRef<HTMLElement>(null);

  const keep = (commitment: Commitment) => {
    const words = say('act.kept', { text: commitment.text ?? say('words.hidden') });
    void commands.keep(commitment.id).then((outcome) => report({ outcome, words, settled: commitment.id }));
  };
  const reopen = (commitment: Commitment) => {
    void commands.reopen(commitment.id).then((outcome) => report({ outcome, words: say('act.undone') }));
  };
  const about = (commitment: Commitment) => ({
    commitment,
    person: day?.personOf(commitment.person),
    now,
    onKeep: keep,
    onReopen: reopen,
  });
  const row = (commitment: Commitment) => (
    <CommitmentRow key={commitment.id} {...about(commitment)} isSoon={isDueSoon(commitment, now)} />
  );

  return (
    <>
      <header className="top">{when.longDay(now.toPlainDate())}</header>
      <main className="day" ref={top} tabIndex={-1}>
        {day && (
          <>
            <DayInWords agenda={day.agenda} now={now} />
            <Section heading={say('today.still-open')} isEmpty={day.agenda.stillOpen.length === 0}>
              {day.agenda.stillOpen.map((commitment) => (
                <StillOpen key={commitment.id} {...about(commitment)} />
              ))}
            </Section>
            <Section heading={say('today.today')} isEmpty={day.agenda.today.length === 0}>
              {day.agenda.today.map(row)}
            </Section>
            <Section heading={say('today.next')} isEmpty={day.agenda.next.length === 0}>
              {day.agenda.next.slice(0, NEXT_SHOWN).map(row)}
            </Section>
            {day.agenda.next.length > NEXT_SHOWN && (
              <details className="more">
                <summary>{say('today.more', { n: day.agenda.next.length - NEXT_SHOWN })}</summary>
                <ul>{day.agenda.next.slice(NEXT_SHOWN).map(row)}</ul>
              </details>
            )}
          </>
        )}
        <LanguageSwitch />
      </main>
      <Notice notice={notice} onUndo={undo} onGone={clear} onFocusLost={() => top.current?.focus()} />
    </>
  );
}
