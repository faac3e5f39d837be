import { type FormEvent, useId, useState } from 'react';

import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { useSyncWishes } from '../../components/hooks/useSyncWishes';
import { NAME_LIMIT } from '../../utils/domain/person';
import { normaliseText, textProblem } from '../../utils/domain/record/text';
import type { PartProps } from './Sync';

type Said = 'device.saved' | 'device.saved-none' | 'device.too-long';

/** What this device is called; kept when the field is left or Enter is pressed, and said so. */
export function DeviceName({ panel, report }: Pick<PartProps, 'panel' | 'report'>) {
  const { say } = useLaterTexts();
  const { name: keep } = useSyncWishes();
  const id = useId();
  const [written, setWritten] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const kept = panel.wishes.name ?? '';
  const self = panel.status?.devices.find(({ isThis }) => isThis);
  if (written === kept) setWritten(undefined);

  const save = async (): Promise<unknown> => {
    const normal = normaliseText(written ?? kept);
    const name = textProblem(normal, NAME_LIMIT)?.reason === 'empty' ? '' : normal;
    if (written === undefined || name === kept) return setWritten(undefined);
    const outcome = await keep(name === '' ? undefined : name);
    if (outcome === 'too-long') return setSaid('device.too-long');
    if (outcome.kind !== 'done') return report({ outcome, words: '' });
    // What was typed meanwhile stays.
    setWritten((now) => (now === written ? name : now));
    setSaid(name === '' ? 'device.saved-none' : 'device.saved');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <form className="device-own" onSubmit={submit}>
      <label htmlFor={id}>{say('device.label')}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        maxLength={80}
        aria-describedby={`${id}-hint`}
        placeholder={panel.wishes.name === undefined ? self?.name : undefined}
        value={written ?? kept}
        onChange={(event) => {
          setWritten(event.target.value);
          setSaid(undefined);
        }}
        onBlur={() => void save()}
      />
      <p id={`${id}-hint`} className="device-about" role="status">
        {say(said ?? 'device.hint')}
      </p>
    </form>
  );
}
