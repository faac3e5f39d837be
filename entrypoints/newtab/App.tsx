import { lazy, Suspense, useRef, useState } from 'react';

import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { useTexts } from '../../components/hooks/steadily';
import { useCommands } from '../../components/hooks/useCommands';
import { useDay } from '../../components/hooks/useDay';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { LanguageSwitch } from '../../components/LanguageSwitch/LanguageSwitch';
import { Notice } from '../../components/Notice/Notice';
import type { Settlement, SettleStep } from '../../components/Settle/SettleDialog';
import { isDueSoon } from '../../utils/domain/badge';
import type { Commitment } from '../../utils/domain/commitment';
import { DayInWords } from './DayInWords';
import { MYSELF } from '../../utils/domain/record/record-id';
import { carryOut } from './carry-out';
import { Section } from './Section';
import { StillOpen } from './StillOpen';

/** What is not needed for the first look comes with the first click. */
const SettleDialog = lazy(async () => ({
  default: (await import('../../components/Settle/SettleDialog')).SettleDialog,
}));

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
  const [asked, setAsked] = useState<{ readonly commitment: Commitment; readonly step: SettleStep }>();

  const keep = (commitment: Commitment) => {
    const words = say('act.kept', { text: commitment.text ?? say('words.hidden') });
    void commands.keep(commitment.id).then((outcome) => report({ outcome, words, settled: commitment.id }));
  };
  const reopen = (commitment: Commitment) => {
    void commands.reopen(commitment.id).then((outcome) => report({ outcome, words: say('act.undone') }));
  };
  const settle = (commitment: Commitment, settlement: Settlement) => {
    const { id } = commitment;
    const text = commitment.text ?? say('words.hidden');
    const words =
      settlement.kind === 'moved'
        ? say('act.done-moved', { text, due: when.full(settlement.to, now) })
        : say(`act.done-${settlement.kind}`, { text });
    const staysInPlace = settlement.kind !== 'moved' && settlement.kind !== 'removed';
    void carryOut(commands, id, settlement).then((outcome) =>
      report({ outcome, words, ...(staysInPlace && { settled: id }) }),
    );
  };
  const nameOf = ({ person }: Commitment) =>
    person === MYSELF ? undefined : (day?.personOf(person)?.name ?? say('who.elsewhere'));
  const ask = (commitment: Commitment, step: SettleStep) => setAsked({ commitment, step });
  const about = (commitment: Commitment) => ({
    commitment,
    person: day?.personOf(commitment.person),
    now,
    onKeep: keep,
    onReopen: reopen,
  });
  const row = (commitment: Commitment) => (
    <CommitmentRow
      key={commitment.id}
      {...about(commitment)}
      isSoon={isDueSoon(commitment, now)}
      onMore={(it) => ask(it, 'menu')}
    />
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
                <StillOpen
                  key={commitment.id}
                  {...about(commitment)}
                  onMiss={(it) => settle(it, { kind: 'missed' })}
                  onAsk={ask}
                />
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
      {asked && (
        <Suspense>
          <SettleDialog
            step={asked.step}
            commitment={asked.commitment}
            words={asked.commitment.text ?? say('words.hidden')}
            name={nameOf(asked.commitment)}
            now={now}
            onSettle={(settlement) => settle(asked.commitment, settlement)}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
      <Notice notice={notice} onUndo={undo} onGone={clear} onFocusLost={() => top.current?.focus()} />
    </>
  );
}
