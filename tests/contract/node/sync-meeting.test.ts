import { describe, expect, it } from 'vitest';

import { MEETING } from '../sync-home/meeting';
import { modelledMeeting } from '../sync-home/modelled-meeting';

describe('meeting in the model of firefox', () => {
  for (const { promise, keep } of MEETING) {
    it(promise, async () => {
      await expect(keep(modelledMeeting())).resolves.toBeUndefined();
    });
  }
});
