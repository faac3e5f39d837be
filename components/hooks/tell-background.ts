import type { Message } from '../../utils/platform/messages';

/**
 * Tells the background, when the way to it has been loaded: a page has its first paint before, and nobody waits for an
 * answer.
 */
export function tellBackground(message: Message): void {
  import('../../utils/platform/messages').then(
    ({ tellBackground: tell }) => tell(message),
    () => {
      // The extension was updated under this page: the new background looks by itself.
    },
  );
}
