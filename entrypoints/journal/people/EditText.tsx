import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

import { isComposing } from '../../../components/hooks/is-composing';
import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { mergedLines } from '../../../utils/domain/merged-lines';
import { normaliseLines, textProblem } from '../../../utils/domain/record/text';
import { SecretCue } from './SecretCue';

interface Props {
  /** What the text is, in a word or two. */
  readonly label: string;
  /** As it stands; empty for none. */
  readonly value: string;
  /** What it is for, where there is none yet. */
  readonly none: string;
  /** Said while it is written. */
  readonly hint?: string;
  /** Whether others may have shared what is written here: then it is asked whose it is to tell. */
  readonly mayBeSecret?: boolean;
  readonly limit: { readonly characters: number; readonly bytes: number };
  readonly names: Names;
  /** Stores it; answers whether it was stored. */
  readonly onSave: (typed: string) => Promise<boolean>;
}

/** A text in lines that is changed where it stands. What was typed stays until it is stored. */
export function EditText({ label, value, none, hint, mayBeSecret = false, limit, names, onSave }: Props) {
  const { say } = useLaterTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState<string>();
  /** As it stood when the change began: another device may change it meanwhile. */
  const [began, setBegan] = useState('');
  const isEditing = typed !== undefined;
  const wasEditing = useRef(false);

  useEffect(() => {
    if (isEditing) {
      field.current?.focus();
      // One goes on where the text ends.
      field.current?.setSelectionRange(-1, -1);
    } else if (wasEditing.current) opener.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const seen = names.seen(value);
  if (!isEditing) {
    const isHidden = seen !== value;
    const act = value === '' ? 'add' : 'edit';
    return (
      <div className="edit">
        {value === '' ? (
          <p className="person-none">{none}</p>
        ) : (
          seen.split('\n').map((line, index) => (
            <p key={index} dir="auto">
              {line}
            </p>
          ))
        )}
        {isHidden ? (
          <p className="person-note">{say('ritual.veiled')}</p>
        ) : (
          <button
            type="button"
            className="button button-quiet"
            ref={opener}
            aria-label={say(`about.${act}-named`, { what: label })}
            onClick={() => {
              setBegan(value);
              setTyped(value);
            }}
          >
            {say(`about.${act}`)}
          </button>
        )}
      </div>
    );
  }

  const mine = normaliseLines(typed);
  const isTooMuch = (text: string) => textProblem(text, limit)?.reason === 'too-long';
  const isTooLong = isTooMuch(mine);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isTooLong) return;
    const wanted = mergedLines(began, mine, value);
    if (isTooMuch(wanted)) {
      // Together they do not fit: whoever is to shorten them sees what came from elsewhere as well.
      setBegan(value);
      setTyped(wanted);
    } else if (wanted === value || (await onSave(wanted))) setTyped(undefined);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      // A page of notes is not lost to one key: what was written is left by its button.
      if (typed === began) setTyped(undefined);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    }
  };
  return (
    <form className="edit" onSubmit={(event) => void save(event)}>
      <textarea
        ref={field}
        className="people-field"
        rows={3}
        dir="auto"
        aria-label={label}
        aria-describedby={`${id}hint ${id}problem`}
        aria-invalid={isTooLong ? true : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <p id={`${id}hint`} className="person-note">
        {hint}
      </p>
      <p id={`${id}problem`} className="people-problem" role="alert">
        {isTooLong && say('about.too-long')}
      </p>
      {mayBeSecret && <SecretCue text={typed} />}
      <div className="edit-acts">
        <button type="submit" className="button button-main">
          {say('about.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setTyped(undefined)}>
          {say('settle.cancel')}
        </button>
      </div>
    </form>
  );
}
