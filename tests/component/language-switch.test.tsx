import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { startPage } from '../../components/hooks/startPage';
import { useTexts } from '../../components/hooks/steadily';
import { LanguageSwitch } from '../../components/LanguageSwitch/LanguageSwitch';
import { readDeviceSetting } from '../../utils/db/device-settings';
import { openDatabase } from '../../utils/db/open';
import { PSEUDO } from '../support/pseudo-language';
import { renderPage } from '../support/render';

it('with one language there is nothing to choose', async () => {
  const { container } = await renderPage(<LanguageSwitch languages={{ en: 'English' }} />);
  expect(container.textContent).toBe('');
});

function Page() {
  const { say } = useTexts();
  return (
    <main>
      {say('act.undo')}
      <LanguageSwitch languages={{ en: 'English', xx: 'Pseudo' }} />
    </main>
  );
}

function start() {
  document.body.innerHTML = '<div id="root"></div>';
  act(() => startPage(<Page />, 'page.newtab', { xx: () => Promise.resolve(PSEUDO) }));
}

it('a chosen language is remembered on this device, and the page speaks it when it starts again', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(start);
  start();
  expect((await screen.findByRole('main')).textContent).toContain('Undo');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'xx' } });
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(screen.getByRole('main').textContent).toContain('⟦Undo⟧'));
  const opening = await openDatabase();
  expect(opening.ok && (await readDeviceSetting(opening.db, 'language'))).toBe('xx');
});
