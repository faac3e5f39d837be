import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, projectText } from '../../support/repo/project-files';

const FILES = new Set(projectFiles());
const IMPORT = /\b(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/g;

/** Everything of ours that a file imports for more than its types, and what these import. */
function reached(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, target = ''] of projectText(entry).matchAll(IMPORT)) {
    const path = join(dirname(entry), target);
    const file = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((known) => FILES.has(known));
    if (file !== undefined) reached(file, seen);
  }
  return seen;
}

const BACKGROUND = [...reached('entrypoints/background/index.ts')];

test('the background is followed to what it is made of', () => {
  expect(BACKGROUND).toEqual(
    expect.arrayContaining([
      'entrypoints/background/omnibox.ts',
      'utils/db/schema.ts',
      'utils/sync/index.ts',
    ]),
  );
});

test('the background holds no reader of lines: all of it is read at every wake', () => {
  const read = BACKGROUND.filter((path) => path.startsWith('utils/domain/quick-add/'));
  expect(read).toEqual(['utils/domain/quick-add/line-of-selection.ts']);
});

test('the background loads nothing later: a worker may not, and the build would put it in', () => {
  expect(BACKGROUND.filter((path) => /\bimport\(/.test(projectText(path)))).toEqual([]);
});

test('the background is wiring of at most fifty lines or so', () => {
  const lines = projectText('entrypoints/background/index.ts').trimEnd().split('\n').length;
  expect(lines).toBeLessThanOrEqual(55);
});
