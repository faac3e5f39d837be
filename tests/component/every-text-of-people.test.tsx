import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { addDate } from '../../utils/db/date-commands';
import { addNote } from '../../utils/db/notes';
import { changePerson, mergePeople } from '../../utils/db/person-commands';
import { addTrust, settleTrust } from '../../utils/db/trust-commands';
import { SOMEDAY } from '../../utils/domain/due';
import { keep, miss } from '../../utils/domain/transitions';
import { monthNames } from '../../utils/i18n/calendar-names';
import { NOON, peopleOf, stopClock } from '../support/aside';
import { openJournal } from '../support/journal';
import { pseudoTexts } from '../support/pseudo-language';
import { environmentAt, freshDatabase } from '../support/render';
import { settledWith } from '../support/settled-with';
import { unbracketed } from '../support/unbracketed';

beforeEach(() => stopClock());
afterEach(() => {
  vi.useRealTimers();
});

/** What a person typed, numbers, the key of a field, and where help is to be found. */
const DATA = /^(Alpha|Beta|Gamma|A|B|\d+(\.\d+)?|\/|findahelpline\.com)$/;

/** Someone with a bit of everything, and someone else. */
async function filled() {
  const db = await freshDatabase();
  const environment = environmentAt(NOON);
  const [alpha, beta, gamma] = await peopleOf(db, 'Alpha', 'Beta', 'Gamma');
  const person = alpha!.id;
  await mergePeople(db, environment, { from: gamma!.id, into: person });
  await changePerson(db, environment, person, { label: 'Gamma', theirs: 'Beta', isArchived: true });
  await settledWith(db, person, { text: 'Beta', daysAgo: 2, by: keep });
  await settledWith(db, person, { text: 'Beta', daysAgo: 30, by: miss });
  await addDate(db, environment, { person, text: 'Gamma', month: 11, day: 24, beforeDays: 3 });
  await addNote(db, environment, { person, text: 'Beta' });
  for (const way of ['entrusted', 'promised'] as const) {
    const trust = await addTrust(db, environment, { person, way, text: 'Beta', due: SOMEDAY });
    if (trust.ok && way === 'promised') await settleTrust(db, environment, trust.id, 'let-go');
  }
  return { db, person, other: beta!.id };
}

async function found<T extends Element>(selector: string): Promise<T> {
  await waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
  return document.querySelector<T>(selector)!;
}

/** The browser has its own words for the months. */
const MONTHS = new Set(monthNames('en-US'));

const foreignIn = (part: HTMLElement) =>
  unbracketed(part).filter((text) => !DATA.test(text) && !MONTHS.has(text));
const foreign = () => foreignIn(document.querySelector<HTMLElement>('main')!);

it('every text of the list of people comes from the catalogue', async () => {
  const { db } = await filled();
  await openJournal(db, '#/people', { texts: await pseudoTexts() });
  await screen.findByRole('link', { name: 'Beta' });
  fireEvent.submit(document.querySelector('.people-add')!);
  expect(foreign()).toEqual([]);
});

it('every text of a person’s page comes from the catalogue, and of all that is asked on it', async () => {
  const { db, person } = await filled();
  await openJournal(db, `#/people/${person}`, { texts: await pseudoTexts() });
  const details = await found<HTMLDetailsElement>('.record-how');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await found('.record-how dl');
  for (const button of document.querySelectorAll<HTMLElement>('.edit > .button-quiet'))
    fireEvent.click(button);
  expect(foreign()).toEqual([]);
  const openers = '.trust-acts button, .about-acts button, .date .commitment-more, .lately .commitment-more';
  const count = document.querySelectorAll(openers).length;
  for (let index = 0; index < count - 1; index += 1) {
    fireEvent.click(document.querySelectorAll<HTMLElement>(openers)[index]!);
    const dialog = await found<HTMLDialogElement>('dialog');
    if (dialog.querySelector('form')) fireEvent.submit(dialog.querySelector('form')!);
    expect(foreignIn(dialog)).toEqual([]);
    dialog.close();
    fireEvent(dialog, new Event('close'));
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  }
});

it('every text of someone with nothing yet comes from the catalogue', async () => {
  const { db, other } = await filled();
  await openJournal(db, `#/people/${other}`, { texts: await pseudoTexts() });
  await found('.record-how');
  expect(foreign()).toEqual([]);
});
