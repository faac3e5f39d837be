import { lineOfSelection } from '../../utils/domain/quick-add/line-of-selection';
import { leaveWords } from '../../utils/platform/left-words';
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
      open(lineOfSelection(selected), tab).catch((error: unknown) =>
        console.error('Steadily could not open its popup:', error),
      );
    },
  });
}

/** Begins at once: the gesture of the click does not last. The popup's address, unlike a tab's, enters no history. */
async function open(line: string, tab: number | undefined): Promise<void> {
  const asked = { wish: 'line', line } as const;
  if (!(await openToolbarPopup(popupAddress(asked), tab))) await openPage(await leaveWords(asked));
}
