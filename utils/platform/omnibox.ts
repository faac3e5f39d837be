import browser, { type Omnibox } from 'webextension-polyfill';

import { asMarkup } from './omnibox-markup';
import type { Place } from './pages';

const PLACES: Readonly<Record<Omnibox.OnInputEnteredDisposition, Place>> = {
  currentTab: 'here',
  newForegroundTab: 'new-tab',
  newBackgroundTab: 'behind',
};

interface AddressBar {
  /** What Enter does with the words behind our keyword, which may be none yet. */
  readonly describe: (typed: string) => Promise<string>;
  readonly onEnter: (typed: string, place: Place) => void;
}

/** Listens to our keyword in the address bar. Register synchronously; Safari has none and is left alone. */
export function onAddressBar({ describe, onEnter }: AddressBar): void {
  const omnibox: Omnibox.Static | undefined = browser.omnibox;
  if (!omnibox) return;
  let latest = 0;
  const say = async (typed: string) => {
    const own = (latest += 1);
    const description = await describe(typed);
    // Someone who types on has been answered about something else.
    if (own === latest)
      omnibox.setDefaultSuggestion({ description: isPlain() ? description : asMarkup(description) });
  };
  const sayOrLog = (typed: string) => {
    say(typed).catch((error: unknown) => console.error('Steadily could not answer the address bar:', error));
  };
  omnibox.onInputStarted.addListener(() => sayOrLog(''));
  omnibox.onInputChanged.addListener((typed) => sayOrLog(typed));
  omnibox.onInputEntered.addListener((typed, disposition) => onEnter(typed, PLACES[disposition]));
}

/** Firefox shows a description as it is, Chromium reads it as XML. Only Firefox has this method, whatever the types say. */
function isPlain(): boolean {
  const asked: unknown = browser.runtime.getBrowserInfo;
  return typeof asked === 'function';
}
