import { useLaterTexts } from '../../../components/hooks/useLaterTexts';

/** What is being mended, and what was. */
export function Repairs() {
  const { say } = useLaterTexts();
  return <h1>{say('journal.repairs')}</h1>;
}
