import './Revived.css';

import type { Names } from '../hooks/names';
import type { Noticing } from '../hooks/useNotice';
import { type Revived as RevivedEntry, useRevivedCommands } from '../hooks/useRevivedCommands';
import type { SyncStatus } from '../hooks/useSync';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { deviceNames } from '../SyncWords/device-names';

interface Props {
  readonly revived: readonly RevivedEntry[];
  readonly status: SyncStatus | undefined;
  readonly names: Names;
  readonly report: Noticing['report'];
}

/** What was deleted on one device and changed on another later: it stays, and this asks whether it should. */
export function Revived({ revived, status, names, report }: Props) {
  const { say, ...texts } = useLaterTexts();
  const { deleteIt, keepIt } = useRevivedCommands();
  const devices = deviceNames(status, { say, ...texts, seen: names.seen });
  const isThis = (device: string) => status?.devices.some(({ id, isThis: is }) => is && id === device);
  if (revived.length === 0) return null;
  return (
    <ul className="revived" aria-label={say('revived.heading')}>
      {revived.map((entry) => {
        const { id, deletedOn, changedOn, person } = entry;
        const text = names.wordsOf({ text: entry.words });
        const name = person === undefined ? undefined : names.nameOf({ person });
        const device = devices.byId(deletedOn);
        const question = isThis(changedOn)
          ? say('revived.here', { device })
          : say('revived.there', { device, other: devices.byId(changedOn) });
        const answers = [
          { name: 'delete', done: 'deleted', answer: deleteIt },
          { name: 'keep', done: 'kept', answer: keepIt },
        ] as const;
        return (
          <li key={id} className="revived-entry">
            <p className="revived-what" dir="auto">
              {text}
            </p>
            {name !== undefined && (
              <p className="revived-who" dir="auto">
                {name}
              </p>
            )}
            <p className="revived-question">{question}</p>
            <div className="revived-acts">
              {answers.map(({ name: act, done, answer }) => (
                <button
                  key={act}
                  type="button"
                  className="button"
                  aria-label={say(`revived.${act}-named`, { text })}
                  onClick={() => {
                    const words = say(`revived.${done}`, { text });
                    void answer(entry).then((outcome) => {
                      if (act === 'delete') return report({ outcome, words, takesFocus: true });
                      // The question is over on every device: nothing brings it back.
                      return report({ outcome: outcome.kind === 'done' ? { kind: 'done' } : outcome, words });
                    });
                  }}
                >
                  {say(`revived.${act}`)}
                </button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
