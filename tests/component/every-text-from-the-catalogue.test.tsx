import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { App as NewTab } from '../../entrypoints/newtab/App';
import { App as Popup } from '../../entrypoints/popup/App';
import { Trouble } from '../../components/Trouble/Trouble';
import { changeCommitment, logCommitment } from '../../utils/db/commitments';
import { keep } from '../../utils/domain/transitions';
import { pseudoTexts } from '../support/pseudo-language';
import { environmentAt, freshDatabase, renderPage } from '../support/render';

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

/** What a person typed: names and words. */
const DATA = /^(To)?(Alpha|Beta|Gamma|Delta|Epsilon)$|^[TABGDE]$/;

function unbracketed(root: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .flatMap((text) => text.split(', '))
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('⟦') && !text.includes('⟧') && !DATA.test(text));
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

it.each([
  { reason: 'newer', format: 9 },
  { reason: 'blocked' },
  { reason: 'failed', detail: '⟦no room⟧' },
] as const)('every text about a database that is $reason comes from the catalogue', async (problem) => {
  const { container } = await renderPage(<Trouble problem={problem} />, { texts: await pseudoTexts() });
  expect(unbracketed(container)).toEqual([]);
});
