import type { Bits } from './bits';
import { LIMIT, SQUASH, STRETCH } from './logistic';

/**
 * How likely each next bit of a text is, judged by what came before, so that a range coder spends little on what was to
 * be expected. Four contexts each remember how often a one followed them; their opinions are mixed in the logistic
 * domain, and both the memories and the weights of the mixture learn from every bit (the PAQ family of Matt Mahoney,
 * "Adaptive Weighing of Context Models for Lossless Data Compression", 2005). Whole numbers, and divisions that every
 * engine rounds alike: writer and reader must expect the same.
 */
export class TextModel {
  /**
   * What was seen at each place. Bits 31 to 16: how likely a one is, of 65,536. Bits 15 to 8: a check of who saw it,
   * for many share a place. Bits 7 to 0: how often, up to SURE. The last few are for those who find their place taken.
   */
  readonly #memories: Int32Array;
  /** What each context is worth, of 65,536: by which of them have an opinion, and by the bits left of the byte. */
  readonly #weights: Int32Array;
  /** The last three bytes. */
  #last = 0;
  /** A hash of the letters since the last character that is none. */
  #word = 0;

  /** @param learnt what it knows from the beginning: a copy, so that one model can begin many */
  constructor(learnt?: TextModel) {
    this.#memories = new Int32Array(PLACES + CONTEXTS).fill(NEW);
    this.#weights = new Int32Array(MIXTURES * CONTEXTS).fill(FIRST_WEIGHT);
    if (learnt) this.beginAs(learnt);
  }

  /** Forgets what it knows for what another knows: quicker than a new one, which takes half a megabyte. */
  beginAs(learnt: TextModel): void {
    this.#memories.set(learnt.#memories);
    this.#weights.set(learnt.#weights);
    this.#last = learnt.#last;
    this.#word = learnt.#word;
  }

  /** Codes one byte, in either direction: what to write, which a reader ignores. Answers what stands there. */
  code(bits: Bits, byte: number): number {
    this.#hash();
    let soFar = 1;
    let ofHalf = 1;
    for (let left = 7; left >= 0; left--) {
      if (left % 4 === 3) {
        findHomes(soFar);
        ofHalf = 1;
      }
      const mixture = (this.#recall(ofHalf) * 8 + left) * CONTEXTS;
      const ones = this.#expect(mixture);
      const bit = bits.likely(65_536 - ones, (byte >>> left) & 1);
      this.#learn(mixture, ones, bit);
      soFar = soFar * 2 + bit;
      ofHalf = ofHalf * 2 + bit;
    }
    this.#see(soFar & 255);
    return soFar & 255;
  }

  /** The contexts: the last one, two and three bytes, and the word so far. What is added keeps them apart. */
  #hash(): void {
    HASH[0] = Math.imul(this.#last & 0xff, 0x2c1b3c6d);
    HASH[1] = Math.imul((this.#last & 0xffff) + 0x1000000, 0x2c1b3c6d);
    HASH[2] = Math.imul(this.#last + 0x2000000, 0x2c1b3c6d);
    HASH[3] = Math.imul(this.#word + 0x3000000, 0x2c1b3c6d);
  }

  /** Looks up what each context saw here. Answers which of them saw anything, one bit each. */
  #recall(ofHalf: number): number {
    const memories = this.#memories;
    let seers = 0;
    for (let context = 0; context < CONTEXTS; context++) {
      let place = HOME[context]! ^ ofHalf;
      let memory = memories[place]!;
      if (((memory ^ CHECK[context]!) & CHECK_BITS) !== 0) {
        // Another's. What was seen once makes way; what was seen more often is a little nearer to it.
        if ((memory & SEEN_BITS) > 1) {
          memories[place] = memory - 1;
          place = PLACES + context;
        }
        memory = NEW | CHECK[context]!;
      }
      const isNew = (memory & SEEN_BITS) === 0;
      PLACE[context] = place;
      MEMORY[context] = memory;
      OPINION[context] = isNew ? 0 : STRETCH[memory >>> 20]!;
      if (!isNew) seers |= 1 << context;
    }
    return seers;
  }

  /** How likely a one is, of 65,536: never quite none or all. */
  #expect(mixture: number): number {
    let sum = 0;
    for (let context = 0; context < CONTEXTS; context++)
      sum += Math.imul(this.#weights[mixture + context]!, OPINION[context]!) >> 8;
    return SQUASH[LIMIT + Math.max(-LIMIT, Math.min(sum >> 8, LIMIT))]!;
  }

  #learn(mixture: number, ones: number, bit: number): void {
    const [memories, weights] = [this.#memories, this.#weights];
    const surprise = (((bit << 16) - ones) >> 4) * HASTE;
    for (let context = 0; context < CONTEXTS; context++) {
      weights[mixture + context]! += (Math.imul(OPINION[context]!, surprise) + 0x2000) >> 14;
      const memory = MEMORY[context]!;
      const seen = memory & SEEN_BITS;
      const step = Math.imul(bit * 65_535 - (memory >>> 16), STEP[seen]!) >> 14;
      memories[PLACE[context]!] = memory + (step << 16) + (seen < SURE ? 1 : 0);
    }
  }

  #see(byte: number): void {
    this.#last = ((this.#last << 8) | byte) & 0xffffff;
    const isLetter = byte >= 128 || byte === 39 || ((byte | 32) >= 97 && (byte | 32) <= 122);
    this.#word = isLetter ? Math.imul(this.#word + (byte | 32), 0x2f0b4c47) : 0;
  }
}

/** Where each context's places for the next four bits are. Neighbours, since memory is slow to turn to. */
function findHomes(soFar: number): void {
  for (let context = 0; context < CONTEXTS; context++) {
    const hash = HASH[context]!;
    const mixed = Math.imul((hash ^ (hash >>> 15)) + Math.imul(soFar, 0x27d4eb2f), 0x165667b1);
    HOME[context] = mixed >>> (32 - PLACE_BITS);
    CHECK[context] = (mixed << 1) & CHECK_BITS;
  }
}

const CONTEXTS = 4;
/** Twice the places (1 MB) would save a hundredth of what a text takes, half of them cost two. */
const PLACE_BITS = 17;
const PLACES = 2 ** PLACE_BITS;
const CHECK_BITS = 0xff00;
const SEEN_BITS = 0xff;
/** A memory of nothing: ones and zeros are alike. */
const NEW = 0x8000 << 16;
const MIXTURES = 2 ** CONTEXTS * 8;
/** All of them together are more than one: what several say is more certain than what one says. */
const FIRST_WEIGHT = 24_000;
/** How fast weights learn. */
const HASTE = 5;
/** A memory goes on learning as if it had seen no more than this. */
const SURE = 60;

/** Of the bit in hand, by context. Here and not in the model, since only one bit is in hand at a time. */
const [HASH, HOME, CHECK] = [new Int32Array(CONTEXTS), new Int32Array(CONTEXTS), new Int32Array(CONTEXTS)];
const [PLACE, MEMORY, OPINION] = [
  new Int32Array(CONTEXTS),
  new Int32Array(CONTEXTS),
  new Int32Array(CONTEXTS),
];

/** How far a memory moves towards what it sees, of 16,384: nearly all the way at first, little when it is sure. */
const STEP = Int32Array.from({ length: SURE + 1 }, (_, seen) => Math.floor(163_840 / (seen * 10 + 11)));
