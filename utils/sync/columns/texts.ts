import { must } from '../unreadable';

/** Texts one after the other; each ends with a zero byte. Writer and reader have one face, as `Bits` do. */
export interface Texts {
  /** Writes a text, or answers the next one. */
  code(text: string): string;
}

const ESCAPE = '\u0001';
/** What UTF-8 cannot hold, what ends a text, and the escape itself. Nothing we store has any of it; it must do no harm. */
const SPECIAL = /[\u0000\u0001]|\p{Surrogate}/gu;
const ESCAPED = /\u0001(.{0,4})/gsu;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class TextWriter implements Texts {
  #all = '';

  code(text: string): string {
    this.#all += text.replace(SPECIAL, escaped) + '\0';
    return text;
  }

  finish(): Uint8Array {
    return new TextEncoder().encode(this.#all);
  }
}

export class TextReader implements Texts {
  readonly #texts: readonly string[];
  #next = 0;

  /** @throws TypeError when the bytes are no UTF-8 */
  constructor(bytes: Uint8Array) {
    this.#texts = UTF8.decode(bytes).split('\0');
  }

  code(): string {
    const text = this.#texts[this.#next++];
    // After the last text's end there is one more piece, an empty one.
    must(text !== undefined && this.#next < this.#texts.length);
    return text.includes(ESCAPE) ? text.replace(ESCAPED, (_, digits: string) => unescaped(digits)) : text;
  }
}

function escaped(character: string): string {
  return ESCAPE + character.charCodeAt(0).toString(16).padStart(4, '0');
}

function unescaped(digits: string): string {
  must(/^[\da-f]{4}$/.test(digits));
  return String.fromCharCode(Number.parseInt(digits, 16));
}
