/** A reply, an error or an event, of the DevTools protocol or of WebDriver BiDi: both speak the same JSON. */
interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: string | { readonly message: string };
  readonly message?: string;
}

export interface WireEvent {
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly sessionId: string | undefined;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Our ids start here, far above those that Puppeteer hands out on the same connection. */
const FIRST_ID = 1_000_000_000;

/**
 * A connection to a browser's debugging port for commands that Puppeteer has no name for. It can carry Puppeteer too:
 * Firefox accepts one connection only, so there Puppeteer takes this one as its transport.
 */
export class Wire {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners: ((event: WireEvent) => void)[] = [];
  #nextId = FIRST_ID;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(String(data)));
    socket.addEventListener('close', () => this.#end());
  }

  static open(url: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.addEventListener('open', () => resolve(new Wire(socket)));
      socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)));
    });
  }

  on(listener: (event: WireEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Sends one of our own commands and gives its result; `sessionId` names the target (DevTools protocol only). */
  command<R = unknown>(method: string, params: object = {}, sessionId?: string): Promise<R> {
    const id = this.#nextId++;
    return new Promise<R>((resolve, reject) => {
      this.#pending.set(id, {
        resolve: (result) => resolve(result as R),
        reject: (reason) => reject(new Error(`${method}: ${reason.message}`)),
      });
      this.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** Sends a message of Puppeteer's. */
  send(message: string): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(message);
    else this.#end();
  }

  close(): void {
    this.#socket.close();
  }

  #receive(data: string): void {
    const message = JSON.parse(data) as Incoming;
    const pending = message.id === undefined ? undefined : this.#pending.get(message.id);
    if (pending === undefined) {
      if (message.method !== undefined) {
        const event = { method: message.method, params: message.params ?? {}, sessionId: message.sessionId };
        for (const listener of this.#listeners) listener(event);
      }
      this.onmessage?.(data);
      return;
    }
    this.#pending.delete(message.id!);
    if (message.error === undefined) pending.resolve(message.result);
    else
      pending.reject(new Error(typeof message.error === 'string' ? message.message : message.error.message));
  }

  #end(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('the browser has gone'));
    this.#pending.clear();
    this.onclose?.();
  }
}
