import { EDIT_PATIENCE_MS, EDIT_PAUSE_MS, FIRST_PAUSE_MS, LAST_PAUSE_MS, TOKEN_MS, TOKENS } from './limits';
import type { ScheduleState } from './memory';

/**
 * When this device may write (docs/sync.md §3.15): a bucket of tokens, one for each call, and pauses that double after
 * each rejection. All times are milliseconds of the wall clock, which may jump.
 */
export function freshSchedule(nowMs: number): ScheduleState {
  return { tokens: TOKENS, atMs: nowMs, notBeforeMs: 0, failures: 0 };
}

/** The same state, later. A clock that was set back counts as no time passed; one that jumped ahead fills the bucket. */
export function atTime(state: ScheduleState, nowMs: number): ScheduleState {
  const passed = Math.max(nowMs - state.atMs, 0);
  const tokens = Math.min(TOKENS, state.tokens + passed / TOKEN_MS);
  // A pause that a clock set back would make endless starts again from what is left of the longest.
  const notBeforeMs = Math.min(state.notBeforeMs, nowMs + LAST_PAUSE_MS * 1.25);
  return { ...state, tokens, atMs: nowMs, notBeforeMs };
}

/** How many calls may be made now. */
export function callsAllowed(state: ScheduleState): number {
  return state.atMs < state.notBeforeMs ? 0 : Math.floor(state.tokens + ROUNDING);
}

/** Sums of fractions of minutes: a token that is due is not to be late by a rounding. */
const ROUNDING = 1e-6;

/** When the next call may be made. */
export function nextCallMs(state: ScheduleState): number {
  const missing = Math.max(0, 1 - state.tokens);
  return Math.max(state.notBeforeMs, state.atMs + Math.ceil(missing * TOKEN_MS));
}

export function spend(state: ScheduleState): ScheduleState {
  return { ...state, tokens: Math.max(0, state.tokens - 1) };
}

export function succeeded(state: ScheduleState): ScheduleState {
  return { ...state, failures: 0, notBeforeMs: 0 };
}

/** @param random from 0 to below 1: up to a quarter of the pause more, so that devices do not knock together */
export function rejected(state: ScheduleState, random: number): ScheduleState {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** state.failures, LAST_PAUSE_MS);
  return {
    ...state,
    failures: state.failures + 1,
    notBeforeMs: state.atMs + Math.round(pause * (1 + random / 4)),
  };
}

/** Edits that wait for the next one: when the first and the last of them were made. */
export interface EditPause {
  readonly firstMs: number;
  readonly lastMs: number;
}

export function withEdit(pause: EditPause | undefined, nowMs: number): EditPause {
  return { firstMs: pause?.firstMs ?? nowMs, lastMs: nowMs };
}

/** When the edits are to be written. */
export function endOfPauseMs({ firstMs, lastMs }: EditPause): number {
  return Math.min(lastMs + EDIT_PAUSE_MS, firstMs + EDIT_PATIENCE_MS);
}
