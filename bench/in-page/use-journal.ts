/** What the journal's page is asked to do, and how long until it shows it. No import: it runs beside the page's own code. */

/** Pixels a frame, as a hand that spins the wheel. */
const SPIN = 400;
/** Lines that were never drawn are measured after this looks at them: until then there may be a space, smaller than a row. */
const HOLE = 24;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const field = () => document.querySelector<HTMLInputElement>('.find input')!;
const said = () => document.querySelector('.promises-found')?.textContent ?? '';
const rows = () => [...document.querySelectorAll<HTMLElement>('.long-list > li')];
const isFound = () => said() !== '' && document.querySelector('.long-list .commitment-what') !== null;

/** Types as a person does: the value through the element itself, so that React hears of it. */
function type(words: string): void {
  const input = field();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, words);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`The journal says “${said()}” and goes no further.`);
    await frame();
  }
}

/** Milliseconds from the last key of some words to the first frame with results. */
async function timeFinding(words: string): Promise<number> {
  // As long as between two searches of anyone who reads what is found, and less.
  await pause(300);
  const start = performance.now();
  type(words);
  await until(isFound);
  const took = performance.now() - start;
  type('');
  await until(() => said() === '' && rows().length > 3);
  return took;
}

interface Frames {
  readonly seen: number;
  /** Frames in which some row that could be seen had no words, or a part of the list had no row. */
  readonly empty: number;
}

let watched: { seen: number; empty: number; isOn: boolean } = { seen: 0, empty: 0, isOn: false };

/** Looks at every frame from now on. */
function watchFrames(): void {
  const watch = { seen: 0, empty: 0, isOn: true };
  watched = watch;
  const look = () => {
    if (!watch.isOn) return;
    watch.seen += 1;
    if (isEmpty()) watch.empty += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function endWatch(): Frames {
  watched.isOn = false;
  return { seen: watched.seen, empty: watched.empty };
}

function isEmpty(): boolean {
  const list = document.querySelector('.long-list')!.getBoundingClientRect();
  const top = Math.max(list.top, 0);
  const bottom = Math.min(list.bottom, innerHeight);
  const visible = rows()
    .map((row) => ({ row, box: row.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > top && box.top < bottom)
    .sort((a, b) => a.box.top - b.box.top);
  let covered = top;
  for (const { row, box } of visible) {
    if (box.top > covered + HOLE || !row.textContent) return true;
    covered = Math.max(covered, box.bottom);
  }
  return covered < bottom - HOLE;
}

/** Spins the wheel for so many frames, there and back. */
async function spin(frames: number): Promise<void> {
  for (const way of [SPIN, -SPIN]) {
    for (let count = 0; count < frames; count++) {
      scrollBy({ top: way, behavior: 'instant' });
      await frame();
    }
  }
}

/** Bytes of the page's heap, what nobody needs any more left out. */
function heap(): number {
  const { gc } = globalThis as unknown as { gc?: () => void };
  gc?.();
  const { memory } = performance as unknown as { memory: { readonly usedJSHeapSize: number } };
  return memory.usedJSHeapSize;
}

const inPage = { timeFinding, watchFrames, endWatch, spin, heap };
export type InJournal = typeof inPage;
Object.assign(globalThis, { inJournal: inPage });
