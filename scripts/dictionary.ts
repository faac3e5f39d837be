/**
 * Makes a preset dictionary for the sync codec out of our own texts, and prints it in the form in which it stands in
 * utils/sync/dictionary.ts. A dictionary that items were written with never changes: better texts make a new number.
 *
 *     node --import ./scripts/resolve-extensions.ts --import temporal-polyfill/global scripts/dictionary.ts
 */
import { typicalPromises } from '../tests/support/example/promises.ts';
import { en as prompts } from '../utils/domain/prompts/en.ts';
import { DICTIONARY_BYTES } from '../utils/sync/limits.ts';
import { PHRASES } from './dictionary/phrases.ts';

const NOON = Temporal.ZonedDateTime.from('2026-11-21T12:00[Europe/Berlin]');
const LINE = 110;

/** The most useful last, where they are cheapest to point at. */
const texts = [
  ...prompts.map(({ text }) => text.replaceAll('{name}', 'they')),
  ...PHRASES,
  ...typicalPromises(NOON).map(({ text }) => text),
];

/** As texts stand in an item: a small letter first. Each takes a byte more than its own, for its end. */
const packed = texts.map((text) => text.charAt(0).toLowerCase() + text.slice(1));
const bytes = (text: string) => new TextEncoder().encode(text).length + 1;

let room = DICTIONARY_BYTES - 1;
const kept = packed.toReversed().filter((text) => {
  room -= bytes(text);
  return room >= 0;
});

let lines = '';
let line = '';
for (const text of kept.toReversed()) {
  if (line && line.length + text.length > LINE) {
    lines += `${line}\n`;
    line = '';
  }
  line += line ? `|${text}` : text;
}
process.stdout.write(`${lines}${line}\n`);
