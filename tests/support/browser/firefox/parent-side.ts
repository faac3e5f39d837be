import type { Order, Told } from './content-side';
import type { ConsoleMessage, Privileged } from './privileged';

/** Lines of Firefox's output that begin so are the harness's own: JSON follows. */
export const MARKER = 'STEADILY ';

export interface ParentSide {
  readonly origin: string;
  readonly marker: string;
  /** The content side, as a script. */
  readonly contentScript: string;
}

/** What the parent side prints, one JSON object a line. */
export type Printed =
  | Exclude<Told, { tell: 'flushed' }>
  | { readonly tell: 'uncaught'; readonly where: string; readonly text: string }
  | { readonly tell: 'flushed'; readonly to: number };

/**
 * Runs in Firefox's main process: gathers what the content sides tell and the errors that the browser reports for our
 * pages, and prints it. Carried there as text, so it uses nothing from outside itself.
 */
export function parentSide({ origin, marker, contentScript }: ParentSide): void {
  const { Services, Ci, BrowsingContext, dump } = globalThis as unknown as Privileged;
  const print = (printed: Printed): void => dump(`${marker}${JSON.stringify(printed)}\n`);

  const observe = (message: ConsoleMessage): void => {
    try {
      const error = message.QueryInterface(Ci['nsIScriptError']);
      // Flag 1 marks a warning. Violations of the content security policy come with more detail from their own event.
      const isOurs =
        error.sourceName.startsWith(origin) && !(error.flags & 1) && !error.category.startsWith('CSP');
      if (isOurs) print({ tell: 'uncaught', where: error.sourceName, text: error.errorMessage });
    } catch {
      // Not a script error but a plain message of the browser.
    }
  };
  // What was reported before we came, when the extension starts with the browser.
  for (const message of Services.console.getMessageArray()) observe(message);
  Services.console.registerListener({ observe });

  const gone = '{"ok":false,"error":"the page is gone"}';
  /** The orders that nobody has answered yet: whom they went to, and what it means when that page goes before it answers. */
  const asked = new Map<number, { readonly of: number; readonly json: string }>();
  Services.obs.addObserver(({ id }) => {
    for (const [to, { of, json }] of asked) {
      if (of !== id) continue;
      asked.delete(to);
      print({ tell: 'answer', to, json });
    }
  }, 'browsing-context-discarded');

  let flushing = 0;
  let missing = 0;
  Services.ppmm.addMessageListener<Told>('steadily:told', ({ data }) => {
    if (data.tell === 'answer') asked.delete(data.to);
    if (data.tell !== 'flushed') print(data);
    else if (data.to === flushing && --missing === 0) print(data);
  });
  Services.ppmm.loadProcessScript(
    `data:text/javascript;charset=utf-8,${encodeURIComponent(contentScript)}`,
    true,
  );
  Object.assign(globalThis, {
    steadilyOrder: (order: Order) => {
      if (order.order === 'flush') {
        flushing = order.id;
        missing = Services.ppmm.childCount;
      }
      Services.ppmm.broadcastAsyncMessage('steadily:order', order);
      if (order.order === 'flush') return;
      const { id, browsingContext } = order;
      const context = BrowsingContext.get(browsingContext);
      if (!context || context.isDiscarded) print({ tell: 'answer', to: id, json: gone });
      // A page that closes by a key or a click has had it.
      else asked.set(id, { of: browsingContext, json: order.order === 'run' ? gone : '{"ok":true}' });
    },
  });
}
