/** What a person does in a minute. @param now their own */
export type Deed = (now: Temporal.ZonedDateTime) => void;

/** What happens in which minute. */
export class Deeds {
  readonly #deeds = new Map<number, Deed[]>();

  add(minute: number, deed: Deed): void {
    this.#deeds.set(minute, [...(this.#deeds.get(minute) ?? []), deed]);
  }

  /** What is to be done in a minute, once. */
  take(minute: number): readonly Deed[] {
    const deeds = this.#deeds.get(minute) ?? [];
    this.#deeds.delete(minute);
    return deeds;
  }

  clear(): void {
    this.#deeds.clear();
  }
}
