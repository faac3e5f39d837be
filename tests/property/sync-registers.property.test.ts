import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Register, Registers } from '../../utils/sync/memory';
import { mergeRegisters, sameRegisters, withEntry } from '../../utils/sync/registers';

fc.configureGlobal({ seed: 20_260_120, numRuns: 500, interruptAfterTimeLimit: 10_000 });

const DAY = 1_440;
const BOUND = { note: 100, entry: 100, tombstone: 400 } as const;

/** Few stamps and values, so that copies often meet; about half of the cut-offs are invalid. */
const register: fc.Arbitrary<Register> = fc.record({
  stamp: fc.tuple(
    fc.constantFrom(500 * DAY, 500 * DAY + 1, 900 * DAY),
    fc.constantFrom(0, 1),
    fc.constantFrom('Dk4m7', 'La9x2'),
  ),
  value: fc.constantFrom(
    -1,
    0,
    99 * DAY,
    100 * DAY,
    100 * DAY + 1,
    400 * DAY,
    400 * DAY + 1,
    800 * DAY,
    901 * DAY,
  ),
});
const registers: fc.Arbitrary<Registers> = fc.record(
  { note: register, entry: register, tombstone: register },
  { requiredKeys: [] },
);

test('in whatever order and however often cut-offs arrive, all devices agree (F41)', () => {
  fc.assert(
    fc.property(registers, registers, registers, (a, b, c) => {
      const all = mergeRegisters([a, b, c]);
      expect(mergeRegisters([c, b, a])).toEqual(all);
      expect(mergeRegisters([mergeRegisters([a, b]), c])).toEqual(all);
      expect(mergeRegisters([a, mergeRegisters([b, c])])).toEqual(all);
      expect(mergeRegisters([all, all, b])).toEqual(all);
    }),
  );
});

test('what comes out is valid, and written by somebody', () => {
  fc.assert(
    fc.property(fc.array(registers, { maxLength: 4 }), (all) => {
      const merged = mergeRegisters(all);
      for (const name of ['note', 'entry', 'tombstone'] as const) {
        const written = all.flatMap((some) => some[name] ?? []);
        const valid = written.filter(
          ({ value, stamp }) => value === 0 || (value > 0 && value <= stamp[0] - BOUND[name] * DAY),
        );
        const best = valid.length === 0 ? [undefined] : valid;
        expect(best).toContainEqual(merged[name]);
      }
    }),
  );
});

test('the same is what cannot be told apart by merging', () => {
  fc.assert(
    fc.property(registers, registers, (one, other) => {
      const [a, b] = [mergeRegisters([one]), mergeRegisters([other])];
      const both = mergeRegisters([a, b]);
      expect(sameRegisters(a, b)).toBe(sameRegisters(a, both) && sameRegisters(b, both));
    }),
  );
});

test('what is written last wins everywhere, whatever the clock says', () => {
  fc.assert(
    fc.property(registers, fc.nat(1_000 * DAY), (before, minute) => {
      const valid = mergeRegisters([before]);
      const lowered = withEntry(valid, 0, { device: 'Ph7q1', minute });
      expect(mergeRegisters([valid, lowered]).entry).toEqual(lowered.entry);
    }),
  );
});
