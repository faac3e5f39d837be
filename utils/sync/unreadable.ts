/** Why an item cannot be read. Thrown inside the codec only: `decodeItem` answers it as a value. */
export class Unreadable extends Error {
  readonly reason: 'damaged' | 'newer';

  constructor(reason: 'damaged' | 'newer') {
    super(reason);
    this.reason = reason;
  }
}

/** @throws Unreadable when no version of ours could have written this. */
export function must(holds: boolean): asserts holds {
  if (!holds) throw new Unreadable('damaged');
}
