import fc from 'fast-check';
import { expect, test } from 'vitest';

import { mergeRows } from '../../utils/domain/record/merge';
import { sameRow } from '../../utils/domain/record/same-row';
import { canonical } from '../../utils/sync/canonical';
import { decodeItem, encodeItem } from '../../utils/sync/codec';
import { anyRow } from '../support/sync/any-row';

fc.configureGlobal({ seed: 20_260_121, numRuns: 150, interruptAfterTimeLimit: 10_000 });

test('two copies have one text exactly when merging either into the other changes nothing', () => {
  fc.assert(
    fc.property(anyRow, anyRow, (a, b) => {
      const both = mergeRows(a, b);
      expect(canonical(a) === canonical(b)).toBe(sameRow(a, both) && sameRow(b, both));
    }),
  );
});

test('in whatever order copies were merged, the text is the same', () => {
  fc.assert(
    fc.property(anyRow, anyRow, anyRow, (a, b, c) => {
      expect(canonical(mergeRows(mergeRows(a, b), c))).toBe(canonical(mergeRows(c, mergeRows(b, a))));
    }),
  );
});

test('what was in an item has the text it had before', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const read = decodeItem(encodeItem([{ kind: 2, row }]));
      expect(read.ok && read.records.map((it) => canonical(it.row))).toEqual([canonical(row)]);
    }),
  );
});
