import './repairs.css';

import type { SectionProps } from '../section-props';
import { BeginRepair } from './BeginRepair';
import { RepairList } from './RepairList';
import { RepairPage } from './RepairPage';
import { SomethingElse } from './SomethingElse';

/** What is being mended, and what was: a list, one of them step by step, or the beginning of another. */
export function Repairs(props: SectionProps) {
  const { id, query } = props.route;
  if (id === undefined) return <RepairList {...props} />;
  if (id !== 'new') return <RepairPage {...props} id={id} />;
  const { of } = query;
  return of === undefined ? <SomethingElse {...props} /> : <BeginRepair key={of} {...props} of={of} />;
}
