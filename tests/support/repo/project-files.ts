import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const NOT_OURS = new Set(['.git', '.output', '.wxt', 'node_modules']);

/** The paths of the project's own files in `folder` and below, from the project's root and with forward slashes. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(path) : [path];
    });
}

/** The text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
