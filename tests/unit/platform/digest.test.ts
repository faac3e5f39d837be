import { expect, test } from 'vitest';
import { sha256 } from '../../../utils/platform/digest';
import { sha256 as known } from '../../support/rituals';

test.each(['', 'abc', '2/0FCQe001La9x2/2516', 'é🌱'])('the digest of "%s" is its SHA-256', async (text) => {
  expect(await sha256(text)).toEqual(known(text));
});
