/** A promise of docs/sync.md §5 that a run has seen broken. */
export class Violation extends Error {
  /** I1 to I17. */
  readonly invariant: string;

  constructor(invariant: string, what: string) {
    super(`${invariant}: ${what}`);
    this.name = 'Violation';
    this.invariant = invariant;
  }
}
