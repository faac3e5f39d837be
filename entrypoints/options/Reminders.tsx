import { useState } from 'react';

import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { Noticing } from '../../components/hooks/useNotice';
import { type ReminderPanel } from '../../components/hooks/useReminderPanel';
import type { Turn } from '../../components/hooks/useDeviceSwitch';
import { ReminderTimes } from './ReminderTimes';
import { Switch } from './Switch';

interface Props {
  readonly panel: ReminderPanel;
  readonly report: Noticing['report'];
}

/** When this device speaks up, and how much it says. */
export function Reminders({ panel, report }: Props) {
  const { say } = useLaterTexts();
  const [said, setSaid] = useState('');
  const { mayNotify, isOn } = panel;

  /** Says only what cannot be seen: that it will not be remembered. */
  const turn = async (how: Turn, to: boolean) => {
    setSaid('');
    if (!(await how(to))) setSaid(say('remind.not-remembered'));
  };
  const turnOn = async (to: boolean) => {
    // The browser asks only right in the click.
    const asked = to && mayNotify === 'no' ? panel.ask() : Promise.resolve(true);
    if (await asked) await turn(panel.turnOn, to);
    else setSaid(say('remind.refused'));
  };
  const test = async () => {
    setSaid('');
    const isShown = await panel.test({ title: say('remind.test-title'), message: say('remind.test') });
    setSaid(say(isShown ? 'remind.test-sent' : 'remind.test-failed'));
  };

  return (
    <section className="reminders" aria-labelledby="reminders">
      <h2 id="reminders">{say('remind.heading')}</h2>
      <div className="card">
        {mayNotify === 'impossible' ? (
          <p>{say('remind.impossible')}</p>
        ) : (
          <Switch
            label={say('remind.switch')}
            means={say('remind.switch-means', { n: panel.settings.most })}
            isOn={isOn}
            onTurn={(to) => void turnOn(to)}
          />
        )}
        {isOn && (
          <>
            <ReminderTimes
              settings={panel.settings}
              onChange={(patch) => {
                void panel.change(patch).then((outcome) => {
                  if (outcome.kind !== 'done') report({ outcome, words: '' });
                });
              }}
            />
            <Switch
              label={say('remind.words')}
              means={say('remind.words-means')}
              isOn={panel.saysWords}
              onTurn={(to) => void turn(panel.turnWords, to)}
            />
            <div className="reminders-test">
              <button type="button" className="button" onClick={() => void test()}>
                {say('remind.test-act')}
              </button>
            </div>
          </>
        )}
        <Switch
          label={say('remind.badge')}
          means={say('remind.badge-means')}
          isOn={panel.badgeIsOn}
          onTurn={(to) => void turn(panel.turnBadge, to)}
        />
        <p className="reminders-said" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}
