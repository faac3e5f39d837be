import { Focus } from '../../components/Focus/Focus';
import type { Noticing } from '../../components/hooks/useNotice';
import type { PeopleNames } from '../../components/hooks/usePeopleNames';
import { useFocusContent } from '../../components/hooks/useFocusContent';

interface Props extends PeopleNames {
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** The week's focus, as the new tab has it beside the day. */
export function FocusBeside(props: Props) {
  const content = useFocusContent(props.now.toPlainDate());
  if (!content) return null;
  return (
    <div className="beside">
      <Focus {...props} {...content} />
    </div>
  );
}
