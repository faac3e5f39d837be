import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Aside } from '../../components/Aside/Aside';
import { namesOf } from '../../components/hooks/names';
import { useTexts } from '../../components/hooks/steadily';
import { useNotice } from '../../components/hooks/useNotice';
import { Notice } from '../../components/Notice/Notice';
import { logCommitment } from '../../utils/db/commitment-commands';
import { setFocus, setStand } from '../../utils/db/focus-commands';
import { readFocus } from '../../utils/db/focuses';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Focus } from '../../utils/domain/focus/focus';
import type { Person } from '../../utils/domain/person';
import { dayNumber } from '../../utils/domain/record/minute';
import { en } from '../../utils/domain/small-acts/en';
import { actAbout } from '../../utils/domain/small-acts/small-act';
import { smallActOf } from '../../utils/domain/small-acts/small-act-of';
import { sha256 } from '../../utils/platform/digest';
import {
  button,
  diskHasRoom,
  NOON,
  noticeText,
  openAside,
  peopleOf,
  stopClock,
  TODAY,
} from '../support/aside';
import { environmentAt, freshDatabase, renderPage } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const focusOn = (focus: Focus) =>
  setFocus(db, { ...environmentAt(NOON), digest: sha256 }, { day: TODAY, focus });
const promised = (text: string) => logCommitment(db, environmentAt(NOON), { text }, NOON);
const focusOfWeek = () => screen.findByRole('region', { name: /focus/i });
const act = async () => {
  const region = await screen.findByRole('region', { name: 'One small act' });
  return region.querySelector('.focus-what')?.textContent;
};
/** The cells of the promise in these words. */
const storedAs = async (text: string) =>
  (await db.commitments.toArray()).map(({ v }) => v).find((cells) => cells['text'] === text);
/** The act by the rules of the domain. */
const actFor = (given: Partial<Parameters<typeof smallActOf>[0]> = {}, name = 'Maya') =>
  actAbout(smallActOf({ day: TODAY, acts: en, name, ...given })!, name);

/** As the new tab has it while names are hidden. */
function Hidden({ people }: { readonly people: readonly Person[] }) {
  const { say } = useTexts();
  const { notice, report, undo, clear } = useNotice();
  const names = namesOf(new Map(people.map((it) => [it.id, it])), { areHidden: true, say });
  return (
    <StrictMode>
      <Aside now={NOON} todaysPeople={[]} names={names} report={report} />
      <Notice notice={notice} seen={names.seen} onUndo={undo} onGone={clear} onFocusLost={clear} />
    </StrictMode>
  );
}

describe('the focus of the week', () => {
  it('is not spoken of before anything was promised', async () => {
    await peopleOf(db, 'Maya');
    await openAside({ db });
    await screen.findByRole('textbox');
    expect(screen.queryByRole('region', { name: /focus|small act/i })).toBeNull();
  });

  it('says the days of the week to those who do not see the shapes, today named as today', async () => {
    await promised('Call');
    await focusOn({ kind: 'area', area: 'little-things' });
    await openAside({ db });
    const days = within(await screen.findByRole('list', { name: 'The days of this week' })).getAllByRole(
      'listitem',
    );
    expect(days.map((it) => it.querySelector('.unseen')?.textContent)).toEqual([
      'Monday: nothing to mark',
      'Tuesday: nothing to mark',
      'Wednesday: nothing to mark',
      'Thursday: nothing to mark',
      'Friday: nothing to mark',
      'Saturday: to come',
      'Sunday: to come',
    ]);
    expect(days.map((it) => it.getAttribute('aria-current'))).toEqual([
      null,
      null,
      null,
      null,
      null,
      'date',
      null,
    ]);
  });

  it('keeps what was written in one’s own words when it could not be stored', async () => {
    await promised('Call');
    await openAside({ db });
    fireEvent.click(within(await focusOfWeek()).getByRole('button', { name: 'Choose one' }));
    fireEvent.click(screen.getByRole('radio', { name: 'In my own words' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'This week I want to hold on to' });
    fireEvent.change(field, { target: { value: 'One evening without screens' } });
    diskHasRoom(false);
    fireEvent.click(button('Make it this week’s'));
    await waitFor(() => expect(noticeText()).not.toBe(''));
    expect(field.value).toBe('One evening without screens');
    diskHasRoom(true);
    fireEvent.click(button('Make it this week’s'));
    await screen.findByRole('heading', { name: 'This week’s focus' });
    expect(await readFocus(db, TODAY)).toEqual({ kind: 'own', text: 'One evening without screens' });
  });

  it('says how many characters are too many, and keeps them', async () => {
    await promised('Call');
    await focusOn({ kind: 'own', text: 'Screens' });
    await openAside({ db });
    fireEvent.click(within(await focusOfWeek()).getByRole('button', { name: 'Choose another' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'This week I want to hold on to' });
    expect(field.value).toBe('Screens');
    fireEvent.change(field, { target: { value: 'x'.repeat(121) } });
    expect(screen.getByText(/There is room for 120 characters; this has 121/)).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(button('Make it this week’s'));
    expect(field.value).toHaveLength(121);
    expect(await readFocus(db, TODAY)).toEqual({ kind: 'own', text: 'Screens' });
  });

  it('names nobody while names are hidden, not in a field either', async () => {
    const people = await peopleOf(db, 'Maya');
    await promised('Call');
    await focusOn({ kind: 'own', text: 'Time for Maya' });
    await setStand(db, environmentAt(NOON), 'Being there for Maya');
    const { container } = await renderPage(<Hidden people={people} />, { db });
    const region = await focusOfWeek();
    expect(region.textContent).toContain('Being there for');
    expect(screen.queryByRole('button', { name: 'Change what I want to be counted on for' })).toBeNull();
    fireEvent.click(within(region).getByRole('button', { name: 'Choose another' }));
    expect(
      screen.getByRole<HTMLInputElement>('textbox', { name: 'This week I want to hold on to' }).value,
    ).toBe('');
    for (let times = 0; times < en.length; times++) fireEvent.click(button('Another one of the small acts'));
    expect(container.innerHTML).not.toContain('Maya');
  });
});

describe('the small act', () => {
  it('fits the focus, and is about whose turn it is in the question of the day', async () => {
    const [maya] = await peopleOf(db, 'Maya');
    await promised('Call');
    await focusOn({ kind: 'area', area: 'listening' });
    await openAside({ db });
    expect(await act()).toBe(actFor({ area: 'listening' }));
    const named = en.findIndex((_, skipped) => actFor({ area: 'listening', skipped }).includes('Maya'));
    for (let times = 0; times < named; times++) fireEvent.click(button('Another one of the small acts'));
    const text = actFor({ area: 'listening', skipped: named });
    fireEvent.click(button(`Promise it: ${text}`));
    await screen.findByText('It is on today’s list.');
    expect(await storedAs(text)).toEqual({ text, person: maya!.id, due: [2, dayNumber(TODAY)] });
  });

  it('that names nobody is promised to myself', async () => {
    await promised('Call');
    await openAside({ db });
    const text = (await act())!;
    expect(text).toBe(actFor({ name: undefined }));
    // Two quick clicks promise it once.
    fireEvent.click(button(`Promise it: ${text}`));
    fireEvent.click(button(`Promise it: ${text}`));
    await waitFor(() => expect(noticeText()).toContain(`Saved: ${text}`));
    expect((await db.commitments.toArray()).filter(({ v }) => v['text'] === text)).toHaveLength(1);
    expect(await storedAs(text)).toEqual({ text, due: [2, dayNumber(TODAY)] });
  });

  it('that is open from an earlier day is not suggested again', async () => {
    const first = actFor({ name: undefined });
    await logCommitment(
      db,
      environmentAt(NOON.subtract({ days: 1 })),
      { text: first },
      NOON.subtract({ days: 1 }),
    );
    await openAside({ db });
    expect(await act()).not.toBe(first);
    expect(await act()).toBe(actFor({ name: undefined, loggedTexts: [first] }));
  });
});
