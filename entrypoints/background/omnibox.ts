import { leaveWords } from '../../utils/platform/left-words';
import { onAddressBar } from '../../utils/platform/omnibox';
import { openPage, type Place } from '../../utils/platform/pages';
import { popupAddress } from '../../utils/platform/popup-address';
import { backgroundTexts } from './texts';

/** `st call Mum Sunday 5pm` in the address bar: the popup's page logs it, since the reader is not in the background. */
export function startOmnibox(): void {
  onAddressBar({
    describe: async (typed) => {
      const { say } = await backgroundTexts();
      const line = typed.trim();
      return line === '' ? say('bar.empty') : say('bar.log', { line });
    },
    onEnter: (typed, place) => {
      log(typed.trim(), place).catch((error: unknown) =>
        console.error('Steadily could not open its page:', error),
      );
    },
  });
}

async function log(line: string, place: Place): Promise<void> {
  await openPage(line === '' ? popupAddress() : await leaveWords({ wish: 'log', line }), place);
}
