import { useState } from 'react';

import { todayOf } from '../../utils/domain/change-day';
import type { Person } from '../../utils/domain/person';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import type { Ritual } from '../../utils/domain/ritual';
import { dayInWords } from '../../utils/i18n/date-in-words';
import { nameAmong, type Names } from '../hooks/names';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { usePeople } from '../hooks/usePeople';
import { useRitual } from '../hooks/useRitual';
import { useRitualCommands } from '../hooks/useRitualCommands';
import type { Done } from './NewRitual';
import { planChange, sayChange } from './plan-ritual';
import { RitualForm, type Saved } from './RitualForm';
import { sayingOf } from './saying-of';
import { type WrittenRitual, writtenAs } from './written-ritual';

interface Props {
  readonly id: RecordId;
  /** The day of its own calendar from which it is wanted otherwise; today unless given. */
  readonly wanted?: Temporal.PlainDate;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  /** Without anything done when nothing was to be different. */
  readonly onDone: (done?: Done) => void;
}

/** The form of a ritual that changes from a day on. */
export function ChangeRitual(props: Props) {
  const { say } = useLaterTexts();
  const people = usePeople();
  const read = useRitual(props.id, props.now.toPlainDate());
  if (!people || !read) return null;
  if (!read.ritual) return <p>{say('refused.gone')}</p>;
  return <Filled {...props} {...read} people={people} ritual={read.ritual} />;
}

interface FilledProps extends Props {
  readonly people: readonly Person[];
  readonly ritual: Ritual;
  readonly touched: ReadonlySet<string>;
  readonly goesOn: boolean;
}

function Filled({ wanted, names, now, onDone, people, ritual, touched, goesOn }: FilledProps) {
  const texts = useLaterTexts();
  const { change } = useRitualCommands();
  // What arrives from another device meanwhile must not change what is being written.
  const [start] = useState(() => writtenAs(ritual, nameOf(ritual, people), todayOf(ritual, now)));
  const [wentOn] = useState(goesOn);
  const changing = { ritual, start, hasGoneOn: goesOn && !wentOn, wanted, touched, now };

  const sentence = (written: WrittenRitual) => {
    const said = sayChange(written, changing);
    return said.ok ? texts.say('ritual.says-change', sayingOf(said, now, texts)) : undefined;
  };
  const save = async (written: WrittenRitual): Promise<Saved> => {
    const plan = planChange(written, people, changing);
    if (!plan.ok)
      return 'problem' in plan
        ? { kind: 'problem', problem: plan.problem }
        : { kind: 'refused', reason: plan.reason };
    if (plan.change) {
      const outcome = await change(plan.id, plan.from, plan.change);
      if (outcome.kind !== 'done') return outcome;
      const text = names.wordsOf({ text: plan.change.text ?? ritual.text });
      const day = dayInWords(plan.from, now, texts);
      onDone({ outcome, words: texts.say('ritual.done-changed', { day, text }) });
    } else onDone();
    return { kind: 'saved' };
  };
  return (
    <RitualForm
      start={start}
      isNew={false}
      {...(ritual.text === undefined && { placeholder: names.wordsOf(ritual) })}
      people={people}
      names={names}
      today={todayOf(ritual, now)}
      sentence={sentence}
      onSave={save}
    />
  );
}

/** What the field calls them: empty for nobody, or for someone who is not known here. */
function nameOf({ person: id }: Ritual, people: readonly Person[]): string {
  const person = id === MYSELF ? undefined : people.find((someone) => someone.id === id);
  return person ? nameAmong(person, people) : '';
}
