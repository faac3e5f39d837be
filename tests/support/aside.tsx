import { fireEvent, screen } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';

import { Aside } from '../../components/Aside/Aside';
import { namesOf } from '../../components/hooks/names';
import { useTexts } from '../../components/hooks/steadily';
import { useNotice } from '../../components/hooks/useNotice';
import { Notice } from '../../components/Notice/Notice';
import { noteAppreciation } from '../../utils/db/appreciations';
import { readPeople } from '../../utils/db/people';
import { addPersonNamed } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { dailyPrompt } from '../../utils/domain/daily-prompt';
import type { Person } from '../../utils/domain/person';
import { loadPrompts, promptAbout } from '../../utils/domain/prompts';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Texts } from '../../utils/i18n';
import { environmentAt, renderPage } from './render';

/** A Saturday at noon, wherever the tests run. */
export const NOON = Temporal.PlainDateTime.from('2026-11-21T12:00').toZonedDateTime(
  Temporal.Now.timeZoneId(),
);
export const TODAY = NOON.toPlainDate();

/** Stops the clock of the page at this moment; timers go on. */
export function stopClock(moment: Temporal.ZonedDateTime = NOON): void {
  vi.useFakeTimers({ toFake: ['Date'], now: moment.epochMilliseconds });
}

interface Look {
  readonly db: SteadilyDatabase;
  readonly now?: Temporal.ZonedDateTime;
  readonly todaysPeople?: readonly RecordId[];
  /** Those who are called by name. */
  readonly people?: readonly Person[];
  readonly texts?: Texts;
}

/** The aside with the notice under it, in React's strict mode, as the new tab has them. */
export function openAside({ db, texts, ...look }: Look) {
  return renderPage(asideOn(look), { db, ...(texts && { texts }) });
}

export function asideOn({
  now = NOON,
  todaysPeople = [],
  people = [],
}: Omit<Look, 'db' | 'texts'>): ReactNode {
  return (
    <StrictMode>
      <Noticed now={now} todaysPeople={todaysPeople} people={people} />
    </StrictMode>
  );
}

function Noticed({ now, todaysPeople, people }: Required<Omit<Look, 'db' | 'texts'>>) {
  const { notice, report, undo, clear } = useNotice();
  const names = namesOf(new Map(people.map((person) => [person.id, person])), {
    areHidden: false,
    say: useTexts().say,
  });
  return (
    <>
      <Aside now={now} todaysPeople={todaysPeople} names={names} report={report} />
      <Notice notice={notice} onUndo={undo} onGone={clear} onFocusLost={clear} />
    </>
  );
}

/** Adds people days before, a minute apart: they take turns in this order. */
export async function peopleOf(
  db: SteadilyDatabase,
  ...names: readonly string[]
): Promise<readonly Person[]> {
  for (const [index, name] of names.entries()) {
    await addPersonNamed(db, environmentAt(NOON.subtract({ days: 3 }).add({ minutes: index })), name);
  }
  const people = await readPeople(db);
  return names.map((name) => people.find((person) => person.name === name)!);
}

/** Notes something about a person so many days ago. */
export async function noticedAgo(
  db: SteadilyDatabase,
  person: RecordId,
  text: string,
  days: number,
): Promise<RecordId> {
  const moment = NOON.subtract({ days });
  const noticed = await noteAppreciation(db, environmentAt(moment), {
    text,
    person,
    day: moment.toPlainDate(),
  });
  if (!noticed.ok) throw new Error(noticed.reason);
  return noticed.id;
}

/** Whether the disk has room, as the browser tells it. */
export function diskHasRoom(hasRoom: boolean): void {
  const estimate = () => Promise.resolve({ quota: hasRoom ? 1e12 : 1, usage: 0 });
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: { estimate } } }));
}

export const button = (name: string) => screen.getByRole('button', { name });

/** The words of the notice. */
export const noticeText = () => screen.getByRole('status').textContent;

const prompts = await loadPrompts('en');

/** The question of the day by the rules of the domain, and those that follow it. */
export function questionFor(people: readonly Person[], skipped = 0): string {
  const today = dailyPrompt({ day: TODAY, people, appreciations: [], prompts, skipped });
  if (today.kind !== 'prompt') throw new Error(today.kind);
  return promptAbout(today.prompt, today.person.name);
}

/** The question on the screen. */
export const question = () => screen.findByRole('heading', { level: 2 });
/** Where it is answered. */
export const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
export const typeWords = (text: string) => fireEvent.change(field(), { target: { value: text } });
