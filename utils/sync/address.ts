import type { DeviceId } from '../domain/record/stamp';
import { SLOTS } from './limits';

/** Whose item a key is, and which of theirs. */
export interface Address {
  readonly owner: DeviceId;
  /** One character of SLOTS. */
  readonly slot: string;
}

const FORM = /^p([0-9A-Za-z]{5})([0-9a-z])$/;

/** The first of an owner's slots: the one with its card. */
export const CARD_SLOT = SLOTS.charAt(0);

export function keyAt(owner: DeviceId, slot: string): string {
  return `p${owner}${slot}`;
}

/** What a key of our form says; undefined for every other: those are not ours. */
export function addressOf(key: string): Address | undefined {
  const [, owner, slot] = FORM.exec(key) ?? [];
  return owner === undefined || slot === undefined ? undefined : { owner, slot };
}
