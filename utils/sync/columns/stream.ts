import { fromBase62, toBase62 } from '../../domain/record/base62';
import { partsOf, recordId } from '../../domain/record/record-id';
import { type DeviceId, LAST_MINUTE } from '../../domain/record/stamp';
import type { Bits } from '../bits';
import { must } from '../unreadable';
import { Numbers, type Range, rangeOf } from './numbers';
import { Seen } from './seen';
import type { Texts } from './texts';

/** Where a device stands: the same few devices come in ids, in references and in stamps, each in their own measure. */
export const DEVICE_OF = { id: 0, word: 1, stamp: 2 } as const;

const DEVICE_LENGTH = 5;
const DEVICES = 62 ** DEVICE_LENGTH;
const DEVICE_CONTEXTS = 6;

/** How a word is spelt when it comes for the first time. */
const SPELT = { text: 0, id: 1, device: 2 } as const;

/** Lengths of numbers, in bits, are short numbers themselves. */
const LENGTHS: Range = { shortest: 0, longest: 6, signed: false };

const COUNTS: Range = { shortest: 0, longest: 32, signed: false };

/** What all the columns of an item share: the bits, the texts, and the words and devices seen so far. */
export class Stream {
  readonly bits: Bits;
  readonly texts: Texts;
  /** Counts, kinds, field numbers and choices: few, and mostly small. */
  readonly head: Numbers;
  readonly #ranges: Numbers;
  readonly #devices: Seen<DeviceId>;
  readonly #words: Seen<string>;
  readonly #spelt: Numbers;
  readonly #minutes: Numbers;

  constructor(bits: Bits, texts: Texts) {
    this.bits = bits;
    this.texts = texts;
    this.head = new Numbers(bits, { contexts: 4, range: COUNTS });
    this.#ranges = new Numbers(bits, { contexts: 3, range: LENGTHS });
    this.#devices = new Seen(bits, DEVICE_CONTEXTS);
    this.#words = new Seen(bits);
    this.#spelt = new Numbers(bits);
    this.#minutes = new Numbers(bits);
  }

  /** A reader believes nothing; what a writer was given is sound. @throws Unreadable */
  must(holds: boolean): void {
    must(this.bits.writes || holds);
  }

  /** Numbers of which the writer knows all from the start, and a reader none. */
  numbers(of: readonly number[], contexts = 1): Numbers {
    const { shortest, longest, signed } = rangeOf(of);
    const range: Range = {
      shortest: this.#ranges.code(shortest, 0),
      longest: this.#ranges.code(longest, 1),
      signed: this.#ranges.code(signed ? 1 : 0, 2) === 1,
    };
    return new Numbers(this.bits, { contexts, range });
  }

  /** @param context one of `DEVICE_OF`, or more for stamps of different records */
  device(device: DeviceId, context: number): DeviceId {
    return this.#devices.code(device, this.#spellDevice, context);
  }

  placeOfDevice(device: DeviceId): number {
    return this.#devices.placeOf(device);
  }

  word(word: string): string {
    return this.#words.code(word, this.#spellWord);
  }

  readonly #spellDevice = (device: DeviceId): DeviceId => {
    const number = this.bits.writes ? (fromBase62(device) ?? 0) : 0;
    const high = this.bits.plain(Math.floor(number / 2 ** 15), 15);
    const spelt = high * 2 ** 15 + this.bits.plain(number % 2 ** 15, 15);
    must(spelt < DEVICES);
    return toBase62(spelt, DEVICE_LENGTH);
  };

  /** References are record ids: as numbers they take half the room, and their devices are known. */
  readonly #spellWord = (word: string): string => {
    const id = this.bits.writes ? partsOf(word) : undefined;
    const isDevice = word.length === DEVICE_LENGTH && fromBase62(word) !== undefined;
    const spelt = this.#spelt.code(id ? SPELT.id : isDevice ? SPELT.device : SPELT.text);
    if (spelt === SPELT.device) return this.device(word, DEVICE_OF.word);
    if (spelt !== SPELT.id) return this.texts.code(word);
    const minute = this.#minutes.code(id?.minute ?? 0);
    const random = this.bits.plain(id?.random ?? 0, 16);
    must(minute >= 0 && minute <= LAST_MINUTE);
    return recordId({ minute, random, device: this.device(id?.device ?? '', DEVICE_OF.word) });
  };
}
