import * as chrono from 'chrono-node/en';

import { loadReader, readQuickAdd } from '../../utils/domain/quick-add';

export interface KeystrokeTimes {
  /** Milliseconds of each keystroke, in order of length. */
  readonly reader: readonly number[];
  readonly chrono: readonly number[];
  readonly popup: readonly number[];
}

const NOW = Temporal.ZonedDateTime.from('2026-11-18T10:30[Europe/Berlin]');
const ROUNDS = 3;

/**
 * Types these lines key by key: read by the reader alone, by chrono-node alone, and into the popup, where a keystroke
 * costs what React makes of it as well, up to the changed page.
 */
async function timeKeystrokes(lines: readonly string[]): Promise<KeystrokeTimes> {
  await loadReader('en-GB');
  const people = ['Mum', 'Dad', 'Sam', 'Priya', 'May'].map((name, index) => ({
    id: `000000000000${index}`,
    name,
    aliases: [],
  }));
  const typed = lines.flatMap((line) => Array.from(line, (_, at) => line.slice(0, at + 1)));
  const reference = { instant: new Date(NOW.epochMilliseconds), timezone: 60 };
  const times = { reader: [] as number[], chrono: [] as number[], popup: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const line of typed) {
      const [asReader, asChrono] = [
        timed(() => readQuickAdd(line, { now: NOW, people, locale: 'en-GB' })),
        timed(() => chrono.GB.parse(line, reference, { forwardDate: true })),
      ];
      // The first round warms up.
      if (round > 0) {
        times.reader.push(asReader);
        times.chrono.push(asChrono);
      }
    }
  }
  const field = document.querySelector<HTMLTextAreaElement>('#line');
  if (!field) throw new Error('There is no line to type into.');
  const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  for (const [index, line] of typed.entries()) {
    const start = performance.now();
    setValue?.call(field, line);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // React has changed the page by the end of this turn.
    await Promise.resolve();
    if (index > 200) times.popup.push(performance.now() - start);
  }
  const inOrder = (all: readonly number[]) => [...all].sort((a, b) => a - b);
  return { reader: inOrder(times.reader), chrono: inOrder(times.chrono), popup: inOrder(times.popup) };
}

/** A page's clock counts in tenths of a millisecond: what is quicker is done several times. */
const TIMES = 10;

function timed(work: () => unknown): number {
  const start = performance.now();
  for (let time = 0; time < TIMES; time++) work();
  return (performance.now() - start) / TIMES;
}

Object.assign(globalThis, { timeKeystrokes });
