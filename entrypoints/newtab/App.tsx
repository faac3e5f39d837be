import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { useTexts } from '../../components/hooks/steadily';
import { useAgenda } from '../../components/hooks/useAgenda';
import { useCommands } from '../../components/hooks/useCommands';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { usePeople } from '../../components/hooks/usePeople';
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
  const agenda = useAgenda(now);
  const people = usePeople();
  const commands = useCommands();
  const noticing = useNotice();

  const personOf = ({ person }: Commitment) => people.find(({ id }) => id === person);
  const wordsOf = ({ text }: Commitment) => text ?? say('words.hidden');
  const keep = (commitment: Commitment) => {
    void commands
      .keep(commitment.id)
      .then((outcome) => noticing.report(outcome, say('act.kept', { text: wordsOf(commitment) })));
  };
  const reopen = (commitment: Commitment) => {
    void commands.reopen(commitment.id).then((outcome) => noticing.report(outcome, say('act.undone')));
  };
  const row = (commitment: Commitment) => (
    <CommitmentRow
      key={commitment.id}
      commitment={commitment}
      person={personOf(commitment)}
      now={now}
      isSoon={isDueSoon(commitment, now)}
      onKeep={keep}
      onReopen={reopen}
    />
  );

  return (
    <>
      <header className="top">{when.longDay(now.toPlainDate())}</header>
      <main className="day">
        {agenda && (
          <>
            <DayInWords agenda={agenda} now={now} />
            <Section heading={say('today.still-open')} isEmpty={agenda.stillOpen.length === 0}>
              {agenda.stillOpen.map((commitment) => (
                <StillOpen
                  key={commitment.id}
                  commitment={commitment}
                  person={personOf(commitment)}
                  now={now}
                  onKeep={keep}
                />
              ))}
            </Section>
            <Section heading={say('today.today')} isEmpty={agenda.today.length === 0}>
              {agenda.today.map(row)}
            </Section>
            <Section heading={say('today.next')} isEmpty={agenda.next.length === 0}>
              {agenda.next.slice(0, NEXT_SHOWN).map(row)}
            </Section>
            {agenda.next.length > NEXT_SHOWN && (
              <details className="more">
                <summary>{say('today.more', { n: agenda.next.length - NEXT_SHOWN })}</summary>
                <ul>{agenda.next.slice(NEXT_SHOWN).map(row)}</ul>
              </details>
            )}
          </>
        )}
        <LanguageSwitch />
      </main>
      <Notice notice={noticing.notice} onUndo={noticing.undo} onGone={noticing.clear} />
    </>
  );
}
