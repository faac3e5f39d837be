/** What XML 1.0 cannot hold, not even escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
const NEVER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words as Chromium's address bar wants them in a description: XML that says these words and nothing else. */
export function asMarkup(words: string): string {
  return words.replace(NEVER, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
