import type { Notices } from '../../../utils/platform/notifications';

export interface NoticePlace {
  readonly dialect: 'chromium' | 'firefox';
  readonly notices: Notices;
}

/** Kept in a place where no notice is shown yet. */
export interface NoticePromise {
  readonly promise: string;
  keep(place: NoticePlace): Promise<void>;
}

export const CALL_MUM = { id: 'before:call', title: 'Steadily', message: 'Something is due soon' } as const;
export const WALK = { id: 'open:walk', title: 'Steadily', message: 'Something is still open' } as const;
