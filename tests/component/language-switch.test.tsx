import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { LanguageSwitch } from '../../components/LanguageSwitch/LanguageSwitch';
import { readLanguage } from '../../utils/db/language';
import { loadTexts } from '../../utils/i18n';
import { PSEUDO } from '../support/pseudo-language';
import { freshDatabase, renderPage } from '../support/render';

it('with one language there is nothing to choose', async () => {
  const { container } = await renderPage(<LanguageSwitch languages={{ en: 'English' }} />);
  expect(container.textContent).toBe('');
});

it('a chosen language is remembered on this device, and is the one the texts are loaded in', async () => {
  const db = await freshDatabase();
  await renderPage(<LanguageSwitch languages={{ en: 'English', xx: 'Pseudo' }} />, { db });
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'xx' } });
  await vi.waitFor(async () => expect(await readLanguage(db)).toBe('xx'));
  const chosen = await readLanguage(db);
  const texts = await loadTexts([chosen ?? '', 'en-GB'], { xx: () => Promise.resolve(PSEUDO) });
  expect([texts.language, texts.say('act.undo')]).toEqual(['xx', '⟦Undo⟧']);
});
