import type { SteadilyDatabase } from '../../../utils/db/schema';
import { syncStore } from '../../../utils/db/sync-store';
import { type Environment, write } from '../../../utils/db/write';
import { KINDS } from '../../../utils/domain/kinds';
import { minuteOf } from '../../../utils/domain/record/minute';
import type { RecordId } from '../../../utils/domain/record/record-id';
import type { Row } from '../../../utils/domain/record/row';
import type { Stamp } from '../../../utils/domain/record/stamp';
import { DESK } from './statuses';

/** Finds the promise with these words. */
async function promiseWith(db: SteadilyDatabase, words: string): Promise<Row> {
  const row = (await db.commitments.toArray()).find(({ v }) => v['text'] === words);
  if (!row) throw new Error(`Nothing was promised as “${words}”.`);
  return row;
}

/** Another device has just written other words for a promise. */
export async function rewordElsewhere(
  db: SteadilyDatabase,
  environment: Environment,
  words: string,
  other: string,
): Promise<RecordId> {
  const { id, v, s } = await promiseWith(db, words);
  const stamp: Stamp = [minuteOf(environment.now()), 0, DESK];
  const copy: Row = { id, v: { ...v, text: other }, s: { ...s, text: stamp } };
  await syncStore(db, environment).merge([{ kind: KINDS.commitments.number, row: copy }]);
  return id;
}

/** A promise is changed here, a minute after another device deleted it. */
export async function deleteElsewhere(
  db: SteadilyDatabase,
  environment: Environment,
  words: string,
): Promise<RecordId> {
  const { id } = await promiseWith(db, words);
  await write(db, environment, 'change', (writer) =>
    writer.change('commitments', id, { cells: { lead: 60 } }),
  );
  const stamp: Stamp = [minuteOf(environment.now()) - 1, 0, DESK];
  const copy: Row = { id, v: {}, s: {}, life: { state: 'deleted', stamp } };
  await syncStore(db, environment).merge([{ kind: KINDS.commitments.number, row: copy }]);
  return id;
}
