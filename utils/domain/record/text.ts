const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** What takes no ink: joiners, marks of direction, fillers. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\s]/gu;

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

/** Text of more than one line as it is stored: each line as `normaliseText` has it, at most one empty one between two. */
export function normaliseLines(typed: string): string {
  return typed
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(normaliseText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

export type TextProblem =
  | { readonly reason: 'empty' }
  /** `characters` is given where that is the limit that was broken; some writing needs more bytes for fewer. */
  | { readonly reason: 'too-long'; readonly characters?: number };

/**
 * What is wrong with a normalised text, or undefined. Nothing to see is as good as nothing.
 * @param limit.characters counted as people do, in code points
 * @param limit.bytes of UTF-8
 */
export function textProblem(
  text: string,
  limit: { readonly characters: number; readonly bytes: number },
): TextProblem | undefined {
  if (text.replace(INVISIBLE, '') === '') return { reason: 'empty' };
  const characters = Array.from(text).length;
  if (characters > limit.characters) return { reason: 'too-long', characters };
  return utf8Length(text) > limit.bytes ? { reason: 'too-long' } : undefined;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
