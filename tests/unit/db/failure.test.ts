import { expect, it } from 'vitest';

import { isOutOfRoom, OutOfRoom } from '../../../utils/db/failure';

it('want of room is told by name, on the error or inside it', () => {
  const dexies = Object.assign(new Error('aborted'), { name: 'AbortError', inner: new OutOfRoom() });
  expect([new OutOfRoom(), dexies, new Error('other'), 'text', null].map(isOutOfRoom)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
