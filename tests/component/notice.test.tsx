import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { Notice } from '../../components/Notice/Notice';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { freshDatabase, renderPage } from '../support/render';

let db: SteadilyDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function pass(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

it('what was done is said politely for ten seconds, with a way back', async () => {
  const [undo, gone] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const notice = { kind: 'done', words: 'Kept: Call Mum', undo: 'command' } as const;
  await renderPage(<Notice notice={notice} onUndo={undo} onGone={gone} onFocusLost={vi.fn<() => void>()} />, {
    db,
  });
  expect(screen.getByRole('status').textContent).toContain('Kept: Call Mum');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  pass(9);
  expect(gone).not.toHaveBeenCalled();
  pass(2);
  expect(gone).toHaveBeenCalledOnce();
});

it('a word about something done stays for as long as the focus is in it', async () => {
  const gone = vi.fn<() => void>();
  const notice = { kind: 'done', words: 'Kept: Call Mum', undo: 'command' } as const;
  await renderPage(
    <Notice notice={notice} onUndo={vi.fn<() => void>()} onGone={gone} onFocusLost={vi.fn<() => void>()} />,
    { db },
  );
  screen.getByRole('button', { name: 'Undo' }).focus();
  pass(60);
  expect(gone).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Undo' }).blur();
  pass(2);
  expect(gone).toHaveBeenCalledOnce();
});

it('a word in a tab behind others stays until the tab is looked at, and ten seconds more', async () => {
  const gone = vi.fn<() => void>();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await renderPage(
    <Notice
      notice={{ kind: 'done', words: 'Saved: Call Mum' }}
      onUndo={vi.fn<() => void>()}
      onGone={gone}
      onFocusLost={vi.fn<() => void>()}
    />,
    { db },
  );
  pass(60);
  expect(gone).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  fireEvent(document, new Event('visibilitychange'));
  pass(9);
  expect(gone).not.toHaveBeenCalled();
  pass(2);
  expect(gone).toHaveBeenCalledOnce();
  hidden.mockRestore();
});

it('trouble stays until something else is said', async () => {
  const gone = vi.fn<() => void>();
  await renderPage(
    <Notice
      notice={{ kind: 'trouble', words: 'Not saved', isFull: false }}
      onUndo={vi.fn<() => void>()}
      onGone={gone}
      onFocusLost={vi.fn<() => void>()}
    />,
    { db },
  );
  pass(600);
  expect(gone).not.toHaveBeenCalled();
  expect(screen.queryByRole('button')).toBeNull();
});

it('on a full disk it offers to save what is there to a file', async () => {
  const notice = { kind: 'trouble', words: 'No room', isFull: true } as const;
  await renderPage(
    <Notice
      notice={notice}
      onUndo={vi.fn<() => void>()}
      onGone={vi.fn<() => void>()}
      onFocusLost={vi.fn<() => void>()}
    />,
    { db },
  );
  expect(screen.getByRole('button', { name: 'Save what is there to a file' })).toBeDefined();
});
