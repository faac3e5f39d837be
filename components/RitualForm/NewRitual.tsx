import type { RecordId } from '../../utils/domain/record/record-id';
import type { Names } from '../hooks/names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { usePeople } from '../hooks/usePeople';
import { useRitualCommands } from '../hooks/useRitualCommands';
import type { Outcome } from '../hooks/useRunner';
import { planNew, sayNew } from './plan-ritual';
import { RitualForm, type Saved } from './RitualForm';
import { sayingOf } from './saying-of';
import { newlyWritten, type WrittenRitual } from './written-ritual';

/** What was done, and what to say of it. */
export interface Done {
  readonly outcome: Outcome;
  readonly words: string;
}

interface Props {
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly onDone: (done: Done) => void;
  /** What the form holds at first, where it is not empty. */
  readonly start?: Partial<WrittenRitual>;
  /** The repair whose rebuilding plan it belongs to. */
  readonly plan?: RecordId;
}

/** The form of a ritual that begins. */
export function NewRitual({ names, now, onDone, start, plan: repair }: Props) {
  const texts = useLaterTexts();
  const { make } = useRitualCommands();
  const people = usePeople();
  if (!people) return null;

  const sentence = (written: WrittenRitual) => {
    const said = sayNew(written, now);
    return said.ok ? texts.say('ritual.says', sayingOf(said, now, texts)) : undefined;
  };
  const save = async (written: WrittenRitual): Promise<Saved> => {
    const plan = planNew(written, people, now);
    if (!plan.ok) return { kind: 'problem', problem: plan.problem };
    const outcome = await make({ ...plan.draft, ...(repair !== undefined && { plan: repair }) });
    if (outcome.kind !== 'done') return outcome;
    onDone({ outcome, words: texts.say('ritual.done-made', { text: names.seen(plan.draft.text) }) });
    return { kind: 'saved' };
  };
  return (
    <RitualForm
      start={{ ...newlyWritten(now.toPlainDate()), ...start }}
      isNew
      people={people}
      names={names}
      today={now.toPlainDate()}
      sentence={sentence}
      onSave={save}
    />
  );
}
