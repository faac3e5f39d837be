import { useLaterTexts } from '../../../components/hooks/useLaterTexts';

/** Every promise, open and settled. */
export function Promises() {
  const { say } = useLaterTexts();
  return <h1>{say('journal.promises')}</h1>;
}
