import browser from 'webextension-polyfill';

/** Calls back when the person presses the key they gave to a command of the manifest. Register synchronously. */
export function onKeyCommand(name: string, listener: () => void): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((pressed) => {
    if (pressed === name) listener();
  });
}
