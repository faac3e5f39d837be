/** With what words the popup is asked to start: to be looked at in its line, or to be logged at once. */
export interface Asked {
  readonly wish: 'line' | 'log';
  readonly line: string;
}

const PAGE = 'popup.html';
const WISHES = ['log', 'line'] as const;

/** What stands before the key under which words were left elsewhere for the page. */
export const LEFT = '#left=';

/**
 * The popup with these words. They stand behind `#`, where no request ever carries them; no website can open the address,
 * since nothing of ours is a web-accessible resource.
 */
export function popupAddress(asked?: Asked): string {
  return asked ? `${PAGE}#${asked.wish}=${encodeURIComponent(asked.line.toWellFormed())}` : PAGE;
}

/** What an address of the popup asks for; undefined where that is nothing. Whatever stands there, this never throws. */
export function askedIn(hash: string): Asked | undefined {
  const given = new URLSearchParams(hash.slice(1));
  for (const wish of WISHES) {
    const line = given.get(wish)?.replace(/\s+/g, ' ').trim();
    if (line) return { wish, line };
  }
  return undefined;
}

/** The key under which words were left for the page, where its address names one. */
export function keyIn(hash: string): string | undefined {
  return hash.startsWith(LEFT) ? hash.slice(LEFT.length) : undefined;
}
