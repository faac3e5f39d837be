import { Component, type ReactNode } from 'react';

import { Trouble } from './Trouble';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly detail?: string;
}

/** A page that cannot read its data says so. React has no other form for this than a class. */
export class TroubleBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === undefined ? this.props.children : <Trouble problem={{ reason: 'failed', detail }} />;
  }
}
