import { lineOfSelection } from '../../utils/domain/quick-add/line-of-selection';
import { offerOnSelection } from '../../utils/platform/menus';
import { openPage } from '../../utils/platform/pages';
import { popupAddress } from '../../utils/platform/popup-address';
import { openToolbarPopup } from '../../utils/platform/toolbar-popup';
import { backgroundTexts } from './texts';

/** "I promised this…" on selected words: the popup opens with them in its line, in a tab where it cannot. */
export function startMenus(): void {
  offerOnSelection({
    title: async () => (await backgroundTexts()).say('menu.promised'),
    onChosen: (selected, tab) => {
      const address = popupAddress({ wish: 'line', line: lineOfSelection(selected) });
      openToolbarPopup(address, tab)
        .then((isOpen) => (isOpen ? undefined : openPage(address)))
        .catch((error: unknown) => console.error('Steadily could not open its popup:', error));
    },
  });
}
