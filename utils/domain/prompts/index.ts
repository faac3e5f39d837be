/** A question about one person and the last days; docs/domain.md §5. */
export interface Prompt {
  /** Never reused: records remember by it what was shown. The same in every language. */
  readonly id: number;
  /** With `{name}` where the person's name goes. */
  readonly text: string;
}

const english = async (): Promise<readonly Prompt[]> => (await import('./en')).en;

/** A translation keeps each prompt's number, so that two devices in two languages ask the same. */
const LISTS: ReadonlyMap<string, typeof english> = new Map([['en', english]]);

/**
 * Our own prompts, read only when a page needs them.
 * @param language of the catalogue: "en"; English where there is no list yet
 */
export async function loadPrompts(language: string): Promise<readonly Prompt[]> {
  return (LISTS.get(language) ?? english)();
}

/** A prompt as it is asked about someone, whatever characters their name holds. */
export function promptAbout(prompt: Prompt, name: string): string {
  return prompt.text.replaceAll('{name}', () => name);
}
