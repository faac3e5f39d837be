import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readOpenCommitments } from '../../utils/db/commitments';
import { changeRepair, writeInRepair } from '../../utils/db/repair-commands';
import { readRepair, readRepairs } from '../../utils/db/repairs';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { giveTime } from '../../utils/domain/repair-transitions';
import { button, diskHasRoom, NOON, stopClock, TODAY } from '../support/aside';
import { begun, begunOther, goTo, missedYesterday, openJournal, said } from '../support/journal';
import { environmentAt, freshDatabase } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  stopClock();
  db = await freshDatabase();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const typeIn = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
const press = (name: string) => fireEvent.click(button(name));

describe('S6: a repair', () => {
  it('of a missed promise is made by its link once, and gone on with by it after', async () => {
    const of = await missedYesterday(db, 'Buy the tickets', 'Sam');
    await openJournal(db, `#/repairs/new?of=${of}`);
    await heading('Name what happened');
    expect(screen.getByRole('link', { name: '‹ Buy the tickets' })).toBeDefined();
    const [repair] = await readRepairs(db);
    expect(location.hash).toBe(`#/repairs/${repair?.id}`);
    expect(said()).toContain('Begun: Buy the tickets');
    goTo(`#/repairs/new?of=${of}`);
    await waitFor(() => expect(location.hash).toBe(`#/repairs/${repair?.id}`));
    expect(await readRepairs(db)).toHaveLength(1);
    press('Undo');
    await waitFor(async () => expect(await readRepairs(db)).toEqual([]));
  });

  it('of nothing that could be mended is none', async () => {
    await openJournal(db, '#/repairs/new?of=0000000000000');
    expect(await screen.findByText(/There is nothing to mend about this promise/)).toBeDefined();
    expect(await readRepairs(db)).toEqual([]);
  });

  it('of something else begins with a person and a few words, and asks for what is missing', async () => {
    await begunOther(db, 'Mum', 'I was short with her');
    await openJournal(db, '#/repairs/new');
    await heading('Something else to mend');
    press('Begin');
    expect(await screen.findByText('Choose with whom first.')).toBeDefined();
    fireEvent.change(screen.getByRole('combobox', { name: 'With whom?' }), { target: { value: 'new' } });
    await typeIn('Their name', 'Jo');
    press('Begin');
    expect(await screen.findByText(/Write a few words first/)).toBeDefined();
    await typeIn('What happened?', 'I told their secret');
    press('Begin');
    await heading('Listen');
    expect(said()).toContain('Begun: I told their secret');
    press('Undo');
    await waitFor(async () => expect(await readRepairs(db)).toHaveLength(1));
    expect(await screen.findByText('There is nothing at this address any more.')).toBeDefined();
  });

  it('goes step by step, each with its number, and any of them can be skipped', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}`);
    await heading('Name what happened');
    expect(screen.getByRole('list', { name: 'Step 1 of 6' })).toBeDefined();
    const next = ['Listen', 'Say it in your own words', 'Make it good', 'Act differently', 'Give it time'];
    for (const [index, name] of next.entries()) {
      press('Skip this step');
      const now = await heading(name);
      expect(screen.getByRole('list', { name: `Step ${index + 2} of 6` })).toBeDefined();
      await waitFor(() => expect(document.activeElement).toBe(now));
    }
    press('Skip this step');
    await heading('Now it has time');
    expect(await readRepair(db, id)).toMatchObject({ passed: 6, texts: {} });
  });

  it('is resumed at the step it was left at', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    const page = await openJournal(db, `#/repairs/${id}`);
    await typeIn('Name what happened', 'I forgot the tickets.');
    press('Go on');
    await heading('Listen');
    page.unmount();
    await openJournal(db, `#/repairs/${id}`);
    await heading('Listen');
    expect((await readRepair(db, id))?.texts.what).toBe('I forgot the tickets.');
  });

  it('keeps what is typed after a short rest, and at once when the page is hidden', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}`);
    await typeIn('Name what happened', 'I forgot');
    expect(await screen.findByText('Saved')).toBeDefined();
    expect((await readRepair(db, id))?.texts.what).toBe('I forgot');
    // The rest never comes.
    const resting = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(setTimeout(() => undefined));
    const what = screen.getByRole('textbox');
    fireEvent.change(what, { target: { value: 'I forgot the tickets' } });
    resting.mockRestore();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(async () => expect((await readRepair(db, id))?.texts.what).toBe('I forgot the tickets'));
    vi.restoreAllMocks();
  });

  it('keeps what is typed when another step is looked at', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}`);
    await typeIn('Name what happened', 'I forgot the tickets');
    goTo(`#/repairs/${id}?step=4`);
    await heading('Make it good');
    goTo(`#/repairs/${id}?step=1`);
    expect((await field('Name what happened')).value).toBe('I forgot the tickets');
    await waitFor(async () => expect((await readRepair(db, id))?.texts.what).toBe('I forgot the tickets'));
  });

  it('takes over what another device wrote, as long as nothing is being typed', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}`);
    await typeIn('Name what happened', 'I forgot');
    await screen.findByText('Saved');
    await writeInRepair(db, environmentAt(NOON), id, { field: 'what', text: 'I forgot the tickets' });
    await waitFor(async () => expect((await field('Name what happened')).value).toBe('I forgot the tickets'));
  });

  it('loses nothing of what is too long, and says how much room there is', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}`);
    const long = 'x'.repeat(401);
    await typeIn('Name what happened', long);
    press('Go on');
    expect(await screen.findByText(/There is room for 400 characters here/)).toBeDefined();
    goTo(`#/repairs/${id}?step=2`);
    await heading('Listen');
    goTo(`#/repairs/${id}?step=1`);
    expect((await field('Name what happened')).value).toBe(long);
    await typeIn('Name what happened', 'I forgot');
    press('Go on');
    await heading('Listen');
    expect((await readRepair(db, id))?.texts.what).toBe('I forgot');
  });

  it('says so when nothing can be stored, and goes nowhere', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}`);
    diskHasRoom(false);
    await typeIn('Name what happened', 'I forgot');
    press('Go on');
    expect(await screen.findByText(/no room left/)).toBeDefined();
    expect((await field('Name what happened')).value).toBe('I forgot');
    vi.unstubAllGlobals();
    press('Go on');
    await heading('Listen');
  });

  it('ends in a smaller promise to the same person, linked to it, which one undo takes back', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}?step=5`);
    await typeIn('What will you do, and when?', 'Set an alarm Sunday 5pm');
    expect(await screen.findByText('“Set an alarm” to Sam, Sun 22 Nov, 5:00 pm')).toBeDefined();
    press('Promise it');
    await heading('Give it time');
    const repair = await readRepair(db, id);
    const [promise] = await readOpenCommitments(db, TODAY);
    expect(promise).toMatchObject({ id: repair?.promise, text: 'Set an alarm', person: repair?.person });
    press('Undo');
    await waitFor(async () => expect(await readOpenCommitments(db, TODAY)).toEqual([]));
    expect(await readRepair(db, id)).not.toHaveProperty('promise');
  });

  it('asks how it is on a day of one’s own, in a week unless another is chosen', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}?step=6`);
    const day = await screen.findByLabelText<HTMLInputElement>('The day to be asked');
    expect(day.value).toBe('2026-11-28');
    fireEvent.change(day, { target: { value: '2026-11-20' } });
    press('Ask me then');
    expect(await screen.findByText('Choose a day from today on.')).toBeDefined();
    fireEvent.change(day, { target: { value: '2026-12-05' } });
    press('Ask me then');
    await heading('Now it has time');
    expect(await screen.findByText('You are asked how it is on Sat 5 Dec.')).toBeDefined();
    press('Better');
    expect(await screen.findByText('Mended on Sat 21 Nov.')).toBeDefined();
    press('Open it again');
    expect(await screen.findByText('You are asked how it is on Sat 28 Nov.')).toBeDefined();
  });

  it('offers a day that is yet to come, a week from now where the one chosen is nearer', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    for (const [chosen, offered] of [
      ['2026-11-22', '2026-11-28'],
      ['2026-12-05', '2026-12-05'],
    ] as const) {
      await changeRepair(db, environmentAt(NOON), id, {
        name: 'give time',
        transition: giveTime(Temporal.PlainDate.from(chosen)),
      });
      const page = await openJournal(db, `#/repairs/${id}?step=6`);
      const day = await screen.findByLabelText<HTMLInputElement>('The day to be asked');
      expect(day.value).toBe(offered);
      page.unmount();
    }
  });

  it('is deleted with a way back', async () => {
    const id = await begun(db, await missedYesterday(db, 'Buy the tickets', 'Sam'));
    await openJournal(db, `#/repairs/${id}?step=end`);
    await heading('Now it has time');
    press('Delete this repair');
    await heading('Repairs');
    expect(await readRepairs(db)).toEqual([]);
    press('Undo');
    expect(await screen.findByRole('link', { name: 'Go on: Buy the tickets' })).toBeDefined();
  });
});
