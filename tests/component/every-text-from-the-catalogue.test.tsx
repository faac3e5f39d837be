import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { App as NewTab } from '../../entrypoints/newtab/App';
import { App as Settings } from '../../entrypoints/options/App';
import { App as Popup } from '../../entrypoints/popup/App';
import { Trouble } from '../../components/Trouble/Trouble';
import { sayAppreciation } from '../../utils/db/appreciations';
import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { loadPrompts, promptAbout } from '../../utils/domain/prompts';
import { loadSmallActs } from '../../utils/domain/small-acts';
import { actAbout } from '../../utils/domain/small-acts/small-act';
import { keep } from '../../utils/domain/transitions';
import { NOON, noticedAgo, openAside, peopleOf, TODAY } from '../support/aside';
import { pseudoTexts } from '../support/pseudo-language';
import { environmentAt, freshDatabase, renderPage } from '../support/render';
import { deleteElsewhere, rewordElsewhere } from '../support/sync/from-elsewhere';
import { ModelledNotices } from '../support/modelled-notices';
import { putStatus } from '../support/sync/put-status';
import { unbracketed as unbracketedIn } from '../support/unbracketed';

/** A day with something in every list. */
async function aFullDay() {
  const db = await freshDatabase();
  const now = Temporal.Now.zonedDateTimeISO();
  const before = now.subtract({ days: 2 });
  const environment = environmentAt(before);
  const day = (days: number) => ({ kind: 'by-day', day: now.toPlainDate().add({ days }) }) as const;
  for (const [text, due] of [
    ['Alpha', day(-1)],
    ['Beta', day(0)],
    ['Gamma', day(1)],
    ['Delta', undefined],
  ] as const) {
    await logCommitment(db, environment, { text, newPerson: `To${text}`, ...(due && { due }) }, before);
  }
  const kept = await logCommitment(db, environment, { text: 'Epsilon' }, before);
  if (kept.ok) {
    await changeCommitment(db, environmentAt(now), kept.id, {
      name: 'keep',
      transition: (c) => keep(c, now),
    });
  }
  return db;
}

/** Promises something to a person, and keeps it. */
async function keptFor(db: SteadilyDatabase, person: string): Promise<void> {
  const logged = await logCommitment(db, environmentAt(NOON), { text: 'Delta', person }, NOON);
  if (!logged.ok) throw new Error(logged.reason);
  const transition = (c: Parameters<typeof keep>[0]) => keep(c, NOON);
  await changeCommitment(db, environmentAt(NOON), logged.id, { name: 'keep', transition });
}

/** What a person typed: names and words. */
const DATA = /^(To)?(Alpha|Beta|Gamma|Delta|Epsilon)$|^[TABGDE]$/;

const NAMES = ['ToAlpha', 'ToBeta', 'ToGamma', 'ToDelta'];

/** The questions of the day and the small acts are texts of their own, in every language they are written in. */
const QUESTIONS = new Set([
  ...(await loadPrompts('xx')).flatMap((prompt) => NAMES.map((name) => promptAbout(prompt, name))),
  ...(await loadSmallActs('xx')).flatMap((act) => NAMES.map((name) => actAbout(act, name))),
]);

function unbracketed(root: HTMLElement): readonly string[] {
  return unbracketedIn(root, (text) => QUESTIONS.has(text)).filter((text) => !DATA.test(text));
}

it.each([
  ['the new tab', <NewTab key="newtab" />, 'Alpha'],
  ['the popup', <Popup key="popup" />, 'Alpha'],
])(
  'every text of %s comes from the catalogue, names and words of promises aside',
  async (_name, page, awaited) => {
    const { container } = await renderPage(page, { db: await aFullDay(), texts: await pseudoTexts() });
    await screen.findByText(awaited);
    expect(unbracketed(container)).toEqual([]);
  },
);

/** Numbers to choose from, what devices call themselves, their browsers, and an address. */
const NO_TEXTS =
  /^(\d+|(Laptop|Desk|Old laptop)|(Chrome|Firefox|Edge)( on Linux)?|Linux|findahelpline\.com|Wolfe.*|الحاسوب .*)$/;

it.each(['off', 'looking in Firefox', 'alone', 'staying', 'full', 'unavailable', 'unreadable'] as const)(
  'every text of Settings comes from the catalogue, with sync standing as %s',
  async (status) => {
    const db = await aFullDay();
    const now = environmentAt(Temporal.Now.zonedDateTimeISO());
    await putStatus(db, now, status);
    await rewordElsewhere(db, now, 'Alpha', 'Beta');
    await writeDeviceSetting(db, 'reminders', 'on');
    const notices = new ModelledNotices({ dialect: 'chromium', isAllowed: true });
    const { container } = await renderPage(<Settings notices={notices} />, {
      db,
      texts: await pseudoTexts(),
    });
    await vi.waitFor(() => expect(container.querySelector('.wording')).not.toBeNull());
    await vi.waitFor(() => expect(container.querySelector('.reminder-times')).not.toBeNull());
    for (const button of container.querySelectorAll<HTMLElement>('.device .button')) fireEvent.click(button);
    expect(unbracketed(container).filter((text) => !NO_TEXTS.test(text))).toEqual([]);
  },
);

it('every text about what was deleted elsewhere, and of the last line, comes from the catalogue', async () => {
  const db = await aFullDay();
  const now = environmentAt(Temporal.Now.zonedDateTimeISO());
  await putStatus(db, now, 'heard');
  await deleteElsewhere(db, now, 'Beta');
  const { container } = await renderPage(<NewTab />, { db, texts: await pseudoTexts() });
  await vi.waitFor(() => expect(container.querySelector('.revived')).not.toBeNull());
  await vi.waitFor(() => expect(container.querySelector('.sync-line')).not.toBeNull());
  expect(unbracketed(container)).toEqual([]);
});

it.each([
  { reason: 'newer', format: 9 },
  { reason: 'blocked' },
  { reason: 'failed', detail: '⟦no room⟧' },
] as const)('every text about a database that is $reason comes from the catalogue', async (problem) => {
  const { container } = await renderPage(<Trouble problem={problem} />, { texts: await pseudoTexts() });
  expect(unbracketed(container)).toEqual([]);
});

it.each(['nobody', 'asked', 'written', 'said', 'said in some way'])(
  'every text beside the day comes from the catalogue: %s',
  async (state) => {
    const db = await freshDatabase();
    const [person] = state === 'nobody' ? [] : await peopleOf(db, 'ToAlpha');
    if (person) {
      await keptFor(db, person.id);
      await noticedAgo(db, person.id, 'Gamma', 30);
      const id = state === 'asked' ? undefined : await noticedAgo(db, person.id, 'Beta', 0);
      const said = { on: TODAY, ...(state === 'said in some way' && { how: 'touch' as const }) };
      if (id !== undefined && state !== 'written') await sayAppreciation(db, environmentAt(NOON), id, said);
    }
    const todaysPeople = person ? [person.id] : [];
    const { container } = await openAside({ db, todaysPeople, texts: await pseudoTexts() });
    await vi.waitFor(() => expect(container.querySelectorAll('h2')).toHaveLength(person ? 5 : 1));
    if (state === 'nobody' || state === 'asked') fireEvent.submit(container.querySelector('form')!);
    expect(screen.queryByRole('alert')?.textContent).not.toBe('');
    expect(unbracketed(container)).toEqual([]);
  },
);
