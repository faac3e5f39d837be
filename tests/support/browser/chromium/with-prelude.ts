import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly background: { readonly service_worker: string };
}

/**
 * Copies an extension into a folder of `scratch`, with a script set before that of its service worker, and gives the
 * copy. The DevTools protocol cannot do it: a worker that runs before anybody listens is never held at its start.
 */
export function withPrelude(extensionDir: string, scratch: string, script: string): string {
  const copy = join(scratch, 'extension');
  cpSync(extensionDir, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Manifest;
  const worker = join(copy, manifest.background.service_worker);
  writeFileSync(worker, `${script};\n${readFileSync(worker, 'utf8')}`);
  return copy;
}
