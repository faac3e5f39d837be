import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

import { projectText } from '../../support/repo/project-files';

test('no sentence has two texts: of two files that say it, the later would win in silence', () => {
  const keys = globSync('utils/i18n/catalogues/*.ts').flatMap((file) =>
    [...projectText(file).matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key),
  );
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
