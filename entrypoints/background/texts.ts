import { readDeviceSetting } from '../../utils/db/device-settings';
import { openDatabase } from '../../utils/db/open';
import { loadTexts } from '../../utils/i18n';
import { type BackgroundTexts, backgroundTexts as textsOf } from '../../utils/i18n/background-texts';
import { browserLanguages } from '../../utils/platform/languages';

/** The texts of the background in the person's language; in the browser's while the database cannot be read. */
export async function backgroundTexts(): Promise<BackgroundTexts> {
  return textsOf(await loadTexts(browserLanguages(), { chosen: await chosenLanguage() }));
}

async function chosenLanguage(): Promise<string | undefined> {
  const opening = await openDatabase();
  if (!opening.ok) return undefined;
  try {
    return await readDeviceSetting(opening.db, 'language');
  } finally {
    opening.db.close();
  }
}
