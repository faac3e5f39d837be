import browser from 'webextension-polyfill';

export interface BadgeLook {
  /** Empty hides the badge. Four characters show at most. */
  readonly text: string;
  /** Of the button, shown on hover and read out. */
  readonly title: string;
  readonly background: string;
  readonly colour: string;
}

/** Shows a badge on the toolbar button; the same look twice changes nothing. Browsers forget it when they restart. */
export async function showBadge({ text, title, background, colour }: BadgeLook): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    // Safari has no text colour.
    browser.action.setBadgeTextColor?.({ color: colour }),
  ]);
}
