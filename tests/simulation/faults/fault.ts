import type { Dice } from '../dice';
import type { World } from '../world';

/** Something that befalls the devices in the middle of a run (docs/sync.md §5). */
export interface Fault {
  /** Its numbers there, where it has some, and what happens. */
  readonly name: string;
  /** Whether the home forgets nothing through it. */
  readonly isGentle?: true;
  readonly happen: (world: World, dice: Dice) => void;
}
