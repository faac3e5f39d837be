import './BeforePromise.css';

import { useState } from 'react';

import type { Caution } from '../../utils/domain/before-promise';
import { dueToCell } from '../../utils/domain/due';
import { nameMask } from '../../utils/domain/hide-names';
import type { Person } from '../../utils/domain/person';
import { sizeOf } from '../../utils/domain/promise-size';
import type { Span } from '../../utils/domain/quick-add';
import type { QuickDraft } from '../../utils/domain/quick-add/draft';
import { taskIn } from '../../utils/domain/quick-add/task-in';
import { MYSELF } from '../../utils/domain/record/record-id';
import { soundsLikeSecret } from '../../utils/domain/secret-cue';
import { useBeforePromise } from '../hooks/useBeforePromise';
import { useCopy } from '../hooks/useCopy';
import { type LaterTexts, useLaterTexts } from '../hooks/useLaterTexts';
import { useRested } from '../hooks/useRested';
import { cautionInWords } from './caution-in-words';

interface Props {
  readonly line: string;
  /** What was understood of it. */
  readonly spans: readonly Span[];
  readonly draft: QuickDraft;
  readonly people: readonly Person[];
  readonly areHidden: boolean;
  /** What to call whom it is to, as it may be seen; undefined for myself. */
  readonly name: string | undefined;
  readonly now: Temporal.ZonedDateTime;
  /** Whether the last line was parked to be checked with them first. */
  readonly wasParked: boolean;
  /** Puts a smaller step in the line's place; what of it is to be written anew is marked. */
  readonly onStep: (line: string, mark: { readonly start: number; readonly end: number }) => void;
}

/** What is said of a line, one thing at most. */
type Said =
  | { readonly kind: 'caution'; readonly caution: Caution }
  | { readonly kind: 'secret' }
  | { readonly kind: 'size'; readonly size: 'big' | 'vague' }
  | { readonly kind: 'parked' };

/**
 * One quiet line about the draft as it stands, once it rests: a boundary, a full day, one's own record; else a secret
 * that may be someone else's, or a promise that is big or vague. Nothing here is in the way of logging it.
 */
export function BeforePromise(props: Props) {
  const { line, spans, draft, people, areHidden, name, now, wasParked, onStep } = props;
  const texts = useLaterTexts();
  const { say, language } = texts;
  const isEmpty = line.trim() === '';
  const person = 'id' in draft.person ? draft.person.id : undefined;
  const key = isEmpty ? '' : JSON.stringify([draft.text, person, dueToCell(draft.due)]);
  const rested = useRested({ text: draft.text, person, due: draft.due }, key);
  const looked = isEmpty ? undefined : rested;
  const known = useBeforePromise(looked, { now, people });
  const [copied, copy] = useCopy();
  const [copiedFor, setCopiedFor] = useState<string>();

  const said = ((): Said | undefined => {
    if (isEmpty) return wasParked ? { kind: 'parked' } : undefined;
    // What may still be replaced by something weightier is not said first.
    if (!looked || !known) return undefined;
    if (known.caution) return { kind: 'caution', caution: known.caution };
    if (soundsLikeSecret(looked.text)) return { kind: 'secret' };
    const size = sizeOf(looked.text, language);
    return size && !isStep(looked.text, say) ? { kind: 'size', size } : undefined;
  })();

  const seen = areHidden ? nameMask(people, say('who.hidden')) : (text: string) => text;
  const words = ((): string | undefined => {
    switch (said?.kind) {
      case 'caution':
        return cautionInWords(said.caution, { texts, now, name, seen });
      case 'secret':
        return say('before.secret');
      case 'size':
        return say(`before.${said.size}`);
      case 'parked':
        return say('check-first.offer', { sentence: say('check-first.sentence') });
      case undefined:
        return undefined;
    }
  })();
  const toCopy = sentenceFor(said, person);
  const sentence = toCopy && say(toCopy);
  // What became of it is said until something else is to be said, and not again when the same is to be said of another line.
  if (copiedFor !== undefined && copiedFor !== words) setCopiedFor(undefined);
  const outcome =
    copied && copiedFor !== undefined && copiedFor === words
      ? say(copied.isDone ? 'before.copied' : 'before.copy-failed', { sentence: copied.text })
      : undefined;
  return (
    <div className="before" data-said={said?.kind}>
      <p role="status">{outcome ?? words}</p>
      {said?.kind === 'size' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            const step = say(`before.step-${said.size}`, { line });
            const { start, end } = taskIn(line, spans);
            const before = step.indexOf(line);
            onStep(step, { start: before + start, end: before + end });
          }}
        >
          {say('before.take-step')}
        </button>
      )}
      {sentence !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            void copy(sentence).then(() => setCopiedFor(words));
          }}
        >
          {say(said?.kind === 'parked' ? 'check-first.copy' : 'no.copy')}
        </button>
      )}
    </div>
  );
}

/** Whether a line is a smaller step already, however big what it is a step of. */
function isStep(text: string, say: LaterTexts['say']): boolean {
  return (['big', 'vague'] as const).some((size) =>
    text.startsWith(say(`before.step-${size}`, { line: '' }).trim()),
  );
}

/**
 * The sentence to copy. A kind no is for someone else, and not for what they themselves asked to be respected: another
 * time keeps to that better than a no.
 */
function sentenceFor(said: Said | undefined, person: string | undefined) {
  if (said?.kind === 'parked') return 'check-first.sentence' as const;
  if (said?.kind !== 'caution' || person === MYSELF) return undefined;
  const { caution } = said;
  if (caution.kind === 'boundary' && caution.whose === 'theirs') return undefined;
  return `no.${caution.kind}` as const;
}
