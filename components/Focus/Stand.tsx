import { type FormEvent, useId, useRef, useState } from 'react';

import { STAND_LIMIT } from '../../utils/domain/focus/focus';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import { Dialog } from '../Dialog/Dialog';
import type { Names } from '../hooks/names';
import { useFocusCommands } from '../hooks/useFocusCommands';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { Noticing } from '../hooks/useNotice';
import { lengthInWords } from './length-in-words';

interface Props {
  readonly stand: string | undefined;
  readonly names: Names;
  readonly report: Noticing['report'];
}

/** What I want to be counted on for, in one sentence of mine. */
export function Stand({ stand, names, report }: Props) {
  const { say } = useLaterTexts();
  const [isOpen, setOpen] = useState(false);
  // Where names are hidden, nobody is to read them in a field.
  const mayChange = stand === undefined || names.seen(stand) === stand;
  return (
    <>
      {stand === undefined ? (
        <button type="button" className="button button-quiet focus-first" onClick={() => setOpen(true)}>
          {say('stand.write')}
        </button>
      ) : (
        <div className="stand">
          <p className="stand-label">{say('stand.label')}</p>
          <p dir="auto">{names.seen(stand)}</p>
          {mayChange && (
            <button
              type="button"
              className="button button-quiet focus-first"
              aria-label={say('stand.change-named')}
              onClick={() => setOpen(true)}
            >
              {say('stand.change')}
            </button>
          )}
        </div>
      )}
      {isOpen && <StandDialog stand={stand} report={report} onClose={() => setOpen(false)} />}
    </>
  );
}

function StandDialog({
  stand = '',
  report,
  onClose,
}: Pick<Props, 'stand' | 'report'> & { readonly onClose: () => void }) {
  const { say } = useLaterTexts();
  const { writeStand } = useFocusCommands();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(stand);
  const words = normaliseText(text);
  const problem = textProblem(words, STAND_LIMIT);
  const isTooLong = problem?.reason === 'too-long';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isTooLong) return;
    const outcome = await writeStand(words);
    const done = words === '' ? say('stand.done-gone') : say('stand.done', { text: words });
    if (report({ outcome, words: done, comfort: say('write.kept-words') })) dialog.current?.close();
  };

  return (
    <Dialog heading={say('stand.write')} wayOut={say('focus.not-now')} dialog={dialog} onClose={onClose}>
      <form className="focus-form" onSubmit={(event) => void save(event)}>
        <label htmlFor={id} className="unseen">
          {say('stand.label')}
        </label>
        <textarea
          id={id}
          rows={2}
          dir="auto"
          value={text}
          aria-invalid={isTooLong ? true : undefined}
          aria-describedby={`${id}-means ${id}-problem`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-means`} className="focus-note">
          {say('stand.means')}
        </p>
        <p id={`${id}-problem`} className="focus-problem" role="alert">
          {isTooLong && lengthInWords(problem, STAND_LIMIT.characters, say)}
        </p>
        <button type="submit" className="button button-main">
          {say('stand.save')}
        </button>
      </form>
    </Dialog>
  );
}
