import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isVendorHost } from './vendor-hosts';

/** What every host under `.test` gives out, by path; nothing else on the web answers. */
const WEB: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  '/': {
    type: 'text/html',
    body: '<!doctype html><html lang="en"><title>Web</title><h1>Web</h1></html>',
  },
  '/style.css': { type: 'text/css', body: 'h1 { color: red }' },
  '/image.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  '/script.js': { type: 'text/javascript', body: 'globalThis.leaked = true;' },
};

/**
 * The one watcher for "no request leaves the browser, by any door": the browser knows no other way out than this
 * proxy, which writes down what comes and answers for a few hosts that do not exist.
 */
export class RecordingProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #requests: string[];

  private constructor(server: Server, requests: string[]) {
    this.#server = server;
    this.#requests = requests;
    this.port = (server.address() as AddressInfo).port;
  }

  static async start(): Promise<RecordingProxy> {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      answer(request, response);
    });
    server.on('connect', (request, socket) => {
      requests.push(`CONNECT ${request.url}`);
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RecordingProxy(server, requests);
  }

  /** Everything that came, the vendors' own hosts too. */
  everything(): readonly string[] {
    return [...this.#requests];
  }

  /** What came and is not for a browser vendor's own host. */
  requests(): readonly string[] {
    return this.#requests.filter((request) => !isVendorHost(hostOf(request)));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { hostname, pathname } = new URL(request.url ?? '', 'http://proxy.invalid');
  const page = hostname.endsWith('.test') ? WEB[pathname] : undefined;
  if (page === undefined) response.writeHead(502).end();
  else response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store' }).end(page.body);
}

function hostOf(request: string): string {
  const [method, target = ''] = request.split(' ', 2);
  const url = method === 'CONNECT' ? `http://${target}` : target;
  return URL.canParse(url) ? new URL(url).hostname : target;
}
