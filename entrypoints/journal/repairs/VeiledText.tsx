import { useLaterTexts } from '../../../components/hooks/useLaterTexts';

interface Props {
  readonly seen: string;
}

/** Words with a name in them, while names are hidden. */
export function VeiledText({ seen }: Props) {
  const { say } = useLaterTexts();
  return (
    <>
      <p className="repair-veiled" dir="auto">
        {seen}
      </p>
      <p className="repair-note">{say('repair.veiled')}</p>
    </>
  );
}
