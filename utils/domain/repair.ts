import type { RecordId } from './record/record-id';

/** What follows a miss or a late one. The outcome stays; the repair shows beside it. */
export interface Repair {
  readonly id: RecordId;
  /** The commitment that was missed or late. */
  readonly of: RecordId;
  /** The new, smaller promise its last step made. */
  readonly promise?: RecordId;
}
