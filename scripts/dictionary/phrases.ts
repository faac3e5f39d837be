import { OTHER_LANGUAGES } from './other-languages.ts';
import { PROMISES } from './promises.ts';
import { SPEECH } from './speech.ts';

/**
 * Everyday language for the preset dictionary of the sync codec, written for this purpose. One line a text; the most
 * useful ones last, where they are cheapest to point at.
 */
export const PHRASES: readonly string[] = [...OTHER_LANGUAGES, ...PROMISES, ...SPEECH];
