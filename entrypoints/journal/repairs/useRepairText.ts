import { useState } from 'react';

import type { Names } from '../../../components/hooks/names';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { type SavedText, useSavedText } from '../../../components/hooks/useSavedText';
import type { Repair, RepairText } from '../../../utils/domain/repair';

export interface RepairTextField extends SavedText {
  /** The text as it may be seen, where that is another one: then it is neither shown nor changed. */
  readonly veiled: string | undefined;
}

/** A text of a repair, stored as it is typed. */
export function useRepairText({ id, texts }: Repair, field: RepairText, names: Names): RepairTextField {
  const { writeText } = useRepairCommands();
  const stored = texts[field] ?? '';
  const saved = useSavedText(`${id} ${field}`, stored, (text) => writeText(id, field, text));
  // Only what came from elsewhere or was there before: nobody's words vanish while they write a name.
  const [found, setFound] = useState(stored);
  if (!saved.isTyped && stored !== found) setFound(stored);
  const seen = names.seen(found);
  return { ...saved, veiled: seen === found ? undefined : seen };
}
