import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;
const PRELOAD = /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g;
/** `import … from "./a.js"`, `export … from "./a.js"` and `import "./a.js"`, but not `import("./a.js")`. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g;

/**
 * The scripts that a built page or worker needs before it can do anything: what its HTML names and everything these
 * import statically, each once. What is imported with `import()` comes later and is not among them.
 *
 * @param root the folder of the built extension, which addresses beginning with a slash start from
 * @param entry `newtab.html` or `background.js`, relative to root
 * @returns paths relative to root
 */
export async function firstLoad(root: string, entry: string): Promise<string[]> {
  const found = new Set<string>();
  const queue = [entry];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = dirname(file);
    const text = await readFile(join(root, file), 'utf8');
    const patterns = file.endsWith('.html') ? [SCRIPT, PRELOAD] : [STATIC_IMPORT];
    for (const [, address = ''] of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      queue.push(address.startsWith('/') ? address.slice(1) : join(folder, address));
    }
  }
  return [...found].filter((file) => file.endsWith('.js'));
}
