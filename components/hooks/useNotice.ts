import { useCallback, useRef, useState } from 'react';

import type { CommandId } from '../../utils/db/write';
import type { RecordId } from '../../utils/domain/record/record-id';
import { useTexts } from './steadily';
import { type Outcome, useCommands } from './useCommands';

/** What takes something back: a command of the history, or what knows by itself what was there before. */
type WayBack = CommandId | (() => Promise<Outcome>);

export type Notice =
  | {
      readonly kind: 'done';
      readonly words: string;
      readonly undo?: WayBack;
      /** What was pressed is leaving its place: the focus goes to the way back. */
      readonly takesFocus?: boolean;
    }
  /** `isFull`: nothing can be stored, so what is there should be saved to a file. */
  | { readonly kind: 'trouble'; readonly words: string; readonly isFull: boolean };

interface Report {
  readonly outcome: Outcome;
  /** What to say when it was done. */
  readonly words: string;
  /** What takes it back, where it left nothing in the history. */
  readonly back?: (() => Promise<Outcome>) | undefined;
  /** What to add when it was not. */
  readonly comfort?: string;
  /** What was settled: it stays in its place until the notice goes. */
  readonly settled?: RecordId;
  /** What was pressed is leaving its place: the focus goes to the way back. */
  readonly takesFocus?: boolean;
}

export interface Noticing {
  readonly notice: Notice | undefined;
  readonly inPlace: ReadonlySet<RecordId>;
  /** Says what a command came to, with a way back, or why not. Answers whether it was done. */
  readonly report: (report: Report) => boolean;
  readonly undo: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<RecordId> = new Set();

/** What the page last has to say about something done. */
export function useNotice(): Noticing {
  const texts = useTexts();
  const commands = useCommands();
  const [notice, setNotice] = useState<Notice>();
  const [inPlace, setInPlace] = useState(NONE);
  const settledHere = useRef(NONE);

  const stay = useCallback((ids: ReadonlySet<RecordId>) => {
    settledHere.current = ids;
    setInPlace(ids);
  }, []);

  const clear = useCallback(() => {
    setNotice(undefined);
    stay(NONE);
  }, [stay]);

  const tell = useCallback((words: string) => setNotice({ kind: 'done', words }), []);

  const sayOutcome = (
    outcome: Outcome,
    words: string,
    { comfort = '', takesFocus = false, back }: Pick<Report, 'comfort' | 'takesFocus' | 'back'> = {},
  ) => {
    if (outcome.kind === 'done') {
      const undo = back ?? outcome.command;
      setNotice({ kind: 'done', words, takesFocus, ...(undo !== undefined && { undo }) });
      return;
    }
    const isFull = outcome.kind === 'not-written' && outcome.failure === 'full';
    const tellTrouble = (why: string) =>
      setNotice({ kind: 'trouble', words: `${why} ${comfort}`.trim(), isFull });
    void import('./trouble-in-words').then(
      ({ troubleInWords }) => tellTrouble(troubleInWords(outcome, texts)),
      // The extension was updated under this page, and took the words away.
      () => tellTrouble(texts.say('refused.other')),
    );
  };

  const report: Noticing['report'] = ({ outcome, words, settled, ...more }) => {
    const isSecondClick = outcome.kind === 'refused' && outcome.reason === 'already-settled';
    if (isSecondClick && settled !== undefined && settledHere.current.has(settled)) return false;
    sayOutcome(outcome, words, more);
    if (outcome.kind === 'done' && settled !== undefined) stay(new Set([...settledHere.current, settled]));
    return outcome.kind === 'done';
  };

  const undo = () => {
    if (notice?.kind !== 'done' || notice.undo === undefined) return;
    const { undo: back } = notice;
    tell(notice.words);
    void (typeof back === 'function' ? back() : commands.undo(back)).then((outcome) => {
      if (outcome.kind === 'done') tell(texts.say('act.undone'));
      else sayOutcome(outcome, '');
    });
  };

  return { notice, inPlace, report, undo, clear };
}
