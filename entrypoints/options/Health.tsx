import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { PartProps } from './Sync';

/** What arrived and could not be used; when there is nothing of the kind, that. */
export function Health({ panel, devices }: PartProps) {
  const { say } = useLaterTexts();
  const { damaged = [], newer = [], leftOut = 0 } = panel.status?.health ?? {};
  const sentences = [
    ...newer.map((id) => `${say('health.newer', { device: devices.byId(id) })} ${say('health.newer-means')}`),
    ...damaged.map(({ device, items }) => say('health.damaged', { n: items, device: devices.byId(device) })),
    ...(leftOut > 0 ? [say('health.left-out', { n: leftOut })] : []),
  ];
  return (
    <section aria-labelledby="health">
      <h3 id="health">{say('health.heading')}</h3>
      {sentences.length === 0 ? (
        <p>{say('health.fine')}</p>
      ) : (
        <ul className="sayings">
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
