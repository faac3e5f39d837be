import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { App } from '../../entrypoints/popup/App';
import { logCommitment } from '../../utils/db/commitment-commands';
import { writeDeviceSetting } from '../../utils/db/device-settings';
import { readOpenDecisions } from '../../utils/db/decisions';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { write } from '../../utils/db/write';
import { cellsOfPerson } from '../../utils/domain/person-cells';
import { dayNumber } from '../../utils/domain/record/minute';
import { loadTexts } from '../../utils/i18n';
import { diskHasRoom, NOON, peopleOf, stopClock, TODAY } from '../support/aside';
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

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (line: string) => fireEvent.change(field(), { target: { value: line } });
const said = () => document.querySelector('.before [role=status]')?.textContent;
const open = async () => renderPage(<App />, { db, texts: await loadTexts(['en-GB']) });
/** So many promises for tomorrow. */
async function promised(count: number): Promise<void> {
  const due = { kind: 'by-day', day: TODAY.add({ days: 1 }) } as const;
  for (let number = 0; number < count; number++) {
    await logCommitment(
      db,
      environmentAt(NOON.add({ minutes: number })),
      { text: `No. ${number}`, due },
      NOON,
    );
  }
}

describe('what is worth knowing before a promise', () => {
  it('is said once the line rests, politely, and not at every key', async () => {
    await promised(5);
    await open();
    await waitFor(() => expect(said()).toBe(''));
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said() ?? '')).observe(document.body, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const line of ['Paint', 'Paint the fence tomorrow', 'Paint the fence tomorrow everything'])
      type(line);
    await waitFor(() => expect(said()).toBe('Tomorrow already holds five promises.'));
    expect([...new Set(heard.filter(Boolean))]).toEqual(['Tomorrow already holds five promises.']);
  });

  it('is one line: a full day goes before a secret, and a secret before what is big', async () => {
    await promised(5);
    await open();
    type('Keep it secret from everyone and sort out the whole house tomorrow');
    await waitFor(() => expect(said()).toBe('Tomorrow already holds five promises.'));
    type('Keep it secret from everyone and sort out the whole house');
    await waitFor(() => expect(said()).toBe('Is this yours to tell?'));
    type('Sort out the whole house');
    await waitFor(() => expect(said()).toBe('That is a big one. Start with a first step?'));
    type('Wash a cup');
    await waitFor(() => expect(said()).toBe(''));
  });

  it('names nobody while names are hidden, but whom the line names', async () => {
    const [mum] = await peopleOf(db, 'Mum', 'Sam');
    await write(db, environmentAt(NOON), 'ask', (writer) =>
      writer.change('people', mum!.id, { cells: cellsOfPerson({ theirs: ['Not without Sam on Sundays'] }) }),
    );
    await writeDeviceSetting(db, 'hideNames', 'on');
    await open();
    type('Visit Mum tomorrow');
    await waitFor(() => expect(said()).toContain('Mum: Not without'));
    expect(said()).not.toContain('Sam');
  });

  it('copies a kind no, and says so; where the browser does not allow it, the words stand there to be marked', async () => {
    await peopleOf(db, 'Sam');
    await promised(5);
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    await open();
    type('Help Sam tomorrow');
    const no = 'That matters to me, and that day is full. Would another day work for you?';
    fireEvent.click(await screen.findByRole('button', { name: 'Copy a kind no' }));
    await waitFor(() => expect(said()).toBe(`Copied: “${no}”`));
    expect(writeText.mock.calls).toEqual([[no]]);
    writeText.mockImplementation(() => Promise.reject(new Error('not allowed')));
    fireEvent.click(screen.getByRole('button', { name: 'Copy a kind no' }));
    await waitFor(() => expect(said()).toContain(`copy them yourself: “${no}”`));
  });

  it('what became of copying is not said of another line about which the same is to be said', async () => {
    await peopleOf(db, 'Sam');
    await promised(5);
    vi.stubGlobal(
      'navigator',
      Object.create(navigator, { clipboard: { value: { writeText: () => Promise.resolve() } } }),
    );
    await open();
    type('Help Sam tomorrow');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy a kind no' }));
    await waitFor(() => expect(said()).toContain('Copied'));
    type('');
    await waitFor(() => expect(said()).toBe(''));
    type('Paint with Sam tomorrow');
    await waitFor(() => expect(said()).toBe('Tomorrow already holds five promises.'));
  });

  it('a first step marks the words of the task alone: whom it is to and until when stay', async () => {
    const [sam] = await peopleOf(db, 'Sam');
    await open();
    type('Sort out the whole house with Sam by Friday');
    fireEvent.click(await screen.findByRole('button', { name: 'Write a first step' }));
    const marked = () => field().value.slice(field().selectionStart, field().selectionEnd);
    await waitFor(() => expect(marked()).toBe('Sort out the whole house with Sam'));
    expect(field().value).toBe('Make a start: Sort out the whole house with Sam by Friday');
    const { value, selectionStart, selectionEnd } = field();
    type(`${value.slice(0, selectionStart)}Empty a drawer${value.slice(selectionEnd)}`);
    fireEvent.submit(field().form!);
    await waitFor(async () => expect(await db.commitments.count()).toBe(1));
    expect((await db.commitments.toArray())[0]?.v).toMatchObject({
      text: 'Make a start: Empty a drawer',
      person: sam!.id,
      due: [2, dayNumber(TODAY.add({ days: 6 }))],
    });
  });

  it('offers no words to send where the promise is to myself', async () => {
    await promised(5);
    await open();
    type('Run tomorrow');
    await waitFor(() => expect(said()).toBe('Tomorrow already holds five promises.'));
    expect(screen.queryByRole('button', { name: 'Copy a kind no' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Check with them first' })).toBeNull();
  });
});

describe('checking with them first', () => {
  it('parks the draft as it was understood, with someone new too, and promises nothing', async () => {
    await open();
    type('Host the dinner with Sam on Friday');
    fireEvent.click(await screen.findByRole('button', { name: 'Check with them first' }));
    await waitFor(() => expect(said()).toContain('Can I get back to you?'));
    const [decision] = await readOpenDecisions(db);
    expect(decision).toMatchObject({ due: { kind: 'by-day' } });
    expect(await db.commitments.count()).toBe(0);
    expect(field().value).toBe('');
    // The next line is a line like any other.
    type('Wash a cup');
    await waitFor(() => expect(said()).toBe(''));
  });

  it('brings the line back when it could not be parked', async () => {
    await open();
    type('Host the dinner with Sam on Friday');
    const check = await screen.findByRole('button', { name: 'Check with them first' });
    diskHasRoom(false);
    fireEvent.click(check);
    await waitFor(() => expect(field().value).toBe('Host the dinner with Sam on Friday'));
    expect(await db.decisions.count()).toBe(0);
  });
});
