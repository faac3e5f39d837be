import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * One script of a module and all it imports, to be run inside a page of the extension: real code on the real IndexedDB.
 * @param entry path from the top of the repository
 */
export async function pageScript(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'inPage' },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  return chunk.code;
}
