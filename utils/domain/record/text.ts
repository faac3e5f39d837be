const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * Text as it is stored: composed (NFC), lone surrogates replaced by U+FFFD, control characters removed, every run of
 * spaces or line breaks a single space, none at the ends. Every device must make the same bytes of what was typed.
 */
export function normaliseText(typed: string): string {
  return typed
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

export type TextProblem =
  { readonly reason: 'empty' } | { readonly reason: 'too-long'; readonly characters: number };

/**
 * What is wrong with a normalised text, or undefined.
 * @param limit.characters counted as people do, in code points
 * @param limit.bytes of UTF-8
 */
export function textProblem(
  text: string,
  limit: { readonly characters: number; readonly bytes: number },
): TextProblem | undefined {
  if (text === '') return { reason: 'empty' };
  const characters = [...text].length;
  if (characters <= limit.characters && new TextEncoder().encode(text).length <= limit.bytes)
    return undefined;
  return { reason: 'too-long', characters };
}
