import { expect, test } from 'vitest';

import { KINDS, SYNCED_TABLES } from '../../../utils/db/kinds';
import { quietFieldsOf } from '../../../utils/db/quiet-fields';
import { quietFields } from '../../../utils/domain/record/field';

test.each(SYNCED_TABLES)('the quiet fields of %s are those its kind names', (table) => {
  expect(quietFieldsOf(table)).toEqual(quietFields(KINDS[table]));
});

test('records of kinds that only a newer version knows have none', () => {
  expect(quietFieldsOf('unknown')).toEqual(new Set());
});
