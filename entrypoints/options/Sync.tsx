import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { Noticing } from '../../components/hooks/useNotice';
import type { SyncPanel } from '../../components/hooks/useSyncPanel';
import { type Outcome, type SyncWishes, useSyncWishes } from '../../components/hooks/useSyncWishes';
import { type DeviceNames, deviceNames } from '../../components/SyncWords/device-names';
import { isAtWork } from '../../components/SyncWords/standing-in-words';
import { Devices } from './Devices';
import { Health } from './Health';
import { Promises } from './Promises';
import { Space } from './Space';
import { Standing } from './Standing';
import { Wordings } from './Wordings';

interface Props {
  readonly panel: SyncPanel;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** What every part of the section needs. */
export interface PartProps extends Props {
  readonly devices: DeviceNames;
  /** Carries out a wish and says only what went wrong: what went well is to be seen. Answers whether it went well. */
  readonly wish: (want: (wishes: SyncWishes) => Promise<Outcome>) => Promise<boolean>;
}

/** How this device shares its entries with the others: the plain truth first, then what can be changed about it. */
export function Sync(props: Props) {
  const { panel, report } = props;
  const texts = useLaterTexts();
  const wishes = useSyncWishes();
  const devices = deviceNames(panel.status, { ...texts, seen: panel.names.seen });
  const wish: PartProps['wish'] = async (want) => {
    const outcome = await want(wishes);
    return outcome.kind === 'done' || report({ outcome, words: '' });
  };
  const part = { ...props, devices, wish };

  return (
    <section className="sync" aria-labelledby="sync">
      <h2 id="sync">{texts.say('sync.heading')}</h2>
      <Standing {...part} />
      {isAtWork(panel) && (
        <>
          <Devices {...part} />
          <Space {...part} />
          <Health {...part} />
        </>
      )}
      <Wordings {...part} />
      <Promises />
    </section>
  );
}
