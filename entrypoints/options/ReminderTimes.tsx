import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import {
  DEFAULT_REMINDERS,
  MOST_MOMENTS,
  type ReminderPatch,
  type ReminderSettings,
} from '../../utils/domain/reminders/settings';
import { Switch } from './Switch';
import { TimeField } from './TimeField';

interface Props {
  readonly settings: ReminderSettings;
  readonly onChange: (patch: ReminderPatch) => void;
}

/** When to remind. All of it goes along to the other devices. */
export function ReminderTimes({ settings, onChange }: Props) {
  const { say } = useLaterTexts();
  const { morning, evening, quiet } = settings;
  const most = Array.from({ length: MOST_MOMENTS }, (_, index) => index + 1);
  return (
    <fieldset className="reminder-times">
      <legend>{say('remind.times')}</legend>
      {(
        [
          ['morning', morning],
          ['evening', evening],
        ] as const
      ).map(([name, time]) => (
        <div key={name} className="setting-row">
          <Switch
            label={say(`remind.${name}`)}
            isOn={time !== undefined}
            onTurn={(to) => onChange({ [name]: to ? DEFAULT_REMINDERS[name] : undefined })}
          />
          {time && (
            <TimeField
              label={say(`remind.${name}-at`)}
              value={time}
              onChange={(to) => onChange({ [name]: to })}
            />
          )}
        </div>
      ))}
      <Switch
        label={say('remind.before')}
        means={say('remind.before-means')}
        isOn={settings.beforeDue}
        onTurn={(to) => onChange({ beforeDue: to })}
      />
      <div className="setting-row">
        <Switch
          label={say('remind.quiet')}
          isOn={quiet !== undefined}
          onTurn={(to) => onChange({ quiet: to ? DEFAULT_REMINDERS.quiet : undefined })}
        />
        {quiet && (
          <div className="setting-span">
            <TimeField
              label={say('remind.quiet-from')}
              value={quiet.from}
              onChange={(from) => onChange({ quiet: { ...quiet, from } })}
            />
            <span aria-hidden="true">{say('remind.quiet-to-mark')}</span>
            <TimeField
              label={say('remind.quiet-to')}
              value={quiet.to}
              onChange={(to) => onChange({ quiet: { ...quiet, to } })}
            />
          </div>
        )}
      </div>
      <label className="setting-row">
        <span>{say('remind.most')}</span>
        <select value={settings.most} onChange={(event) => onChange({ most: Number(event.target.value) })}>
          {most.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
