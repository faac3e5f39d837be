import { en } from '../../utils/i18n/catalogues/en';
import { enLater } from '../../utils/i18n/catalogues/en-later';
import { type Catalogue, loadTexts, type Texts } from '../../utils/i18n';

/** A language of tests only: every sentence of the catalogue stands in brackets, so what bypasses it is plain to see. */
export const PSEUDO: Catalogue = Object.fromEntries(
  Object.entries({ ...en, ...enLater }).map(([key, template]) => [
    key,
    typeof template === 'string'
      ? bracketed(template)
      : Object.fromEntries(Object.entries(template).map(([form, text]) => [form, bracketed(text)])),
  ]),
);

export async function pseudoTexts(): Promise<Texts> {
  return loadTexts(['xx-US'], { catalogues: { xx: () => Promise.resolve(PSEUDO) } });
}

function bracketed(text: string): string {
  return `⟦${text}⟧`;
}
