/**
 * The ways in which a document can make a browser send a request without the person doing anything. Each has its own
 * host, `<door>.<suffix>`, so that a request can be told by its host alone, even where the browser shows no more.
 */
export const DOORS = [
  'fetch',
  'beacon',
  'xhr',
  'websocket',
  'eventsource',
  'image',
  'style',
  'style-import',
  'css-image',
  'script',
  'frame',
  'object',
  'audio',
  'font',
  'prefetch',
  'preload',
  'form',
] as const;

export type Door = (typeof DOORS)[number];

/**
 * Tries every door to hosts under `suffix`. Runs in the page: self-contained. Gives the doors that throw, with the
 * error; what a door does after it was opened is for the watchers to see.
 */
export function openDoors(suffix: string): Partial<Record<Door, string>> {
  type Tags = HTMLElementTagNameMap;
  const add = <K extends keyof Tags>(tag: K, set: (element: Tags[K]) => void): Tags[K] => {
    const element = document.createElement(tag);
    set(element);
    document.body.append(element);
    return element;
  };
  const link = (rel: string, href: string, as?: string): HTMLLinkElement =>
    add('link', (element) => {
      element.rel = rel;
      if (as !== undefined) element.as = as;
      element.href = href;
    });
  const styled = (css: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  };
  const doors: Record<Door, (origin: string) => unknown> = {
    fetch: (origin) => void fetch(`${origin}/`).catch(() => undefined),
    beacon: (origin) => void navigator.sendBeacon(`${origin}/`),
    xhr: (origin) => {
      const request = new XMLHttpRequest();
      request.open('GET', `${origin}/`);
      request.send();
    },
    websocket: (origin) => void new WebSocket(`${origin.replace('http', 'ws')}/`),
    eventsource: (origin) => void new EventSource(`${origin}/`),
    image: (origin) => {
      new Image().src = `${origin}/image.svg`;
    },
    style: (origin) => link('stylesheet', `${origin}/style.css`),
    'style-import': (origin) =>
      add('style', (element) => {
        element.textContent = `@import url(${origin}/style.css);`;
      }),
    'css-image': (origin) => styled(`body { background-image: url(${origin}/image.svg) }`),
    script: (origin) =>
      add('script', (element) => {
        element.src = `${origin}/script.js`;
      }),
    frame: (origin) =>
      add('iframe', (element) => {
        element.src = `${origin}/`;
      }),
    object: (origin) =>
      add('object', (element) => {
        element.data = `${origin}/image.svg`;
      }),
    audio: (origin) => {
      new Audio(`${origin}/sound.ogg`).load();
    },
    font: (origin) => {
      const font = new FontFace('Door', `url(${origin}/font.woff2)`);
      void font.load().catch(() => undefined);
    },
    prefetch: (origin) => link('prefetch', `${origin}/`),
    preload: (origin) => link('preload', `${origin}/image.svg`, 'image'),
    form: (origin) => {
      add('iframe', (element) => {
        element.name = 'door';
      });
      add('form', (element) => {
        element.action = `${origin}/`;
        element.target = 'door';
      }).submit();
    },
  };
  const thrown: Partial<Record<Door, string>> = {};
  for (const [door, open] of Object.entries(doors) as [Door, (origin: string) => unknown][]) {
    try {
      open(`http://${door}.${suffix}`);
    } catch (error) {
      thrown[door] = String(error);
    }
  }
  return thrown;
}
