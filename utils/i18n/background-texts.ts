import { en } from './catalogues/en';
import { enBackground } from './catalogues/en-background';
import type { Texts } from './index';
import { type SayOf, sayFrom } from './texts';

/** The texts of the background: those of a page's first look, and a few of its own. */
export interface BackgroundTexts extends Omit<Texts, 'say'> {
  readonly say: SayOf<typeof en & typeof enBackground>;
}

/** Adds what only the background says to the texts of a page, in the same language. */
export function backgroundTexts(texts: Texts): BackgroundTexts {
  return { ...texts, say: sayFrom(texts.catalogue, { ...en, ...enBackground }, texts.language) };
}
