import { notices } from '../../../utils/platform/notifications';
import { NOTICES } from '../notices';
import type { NoticePlace } from './place';

/** Keeps one promise with the notifications of this browser; answers what was wrong, or null. */
async function keepNoticePromise(
  dialect: NoticePlace['dialect'],
  about: keyof typeof NOTICES,
  index: number,
): Promise<string | null> {
  const promised = NOTICES[about][index];
  if (!promised) return `there is no promise ${index}`;
  const own = notices();
  try {
    for (const id of await own.shownNotices()) await own.clearNotice(id);
    await promised.keep({ dialect, notices: own });
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

/** Asks for the permission at a click, as Settings will; what came of it stands in `asking`. */
function askAtClick(): void {
  const own = notices();
  const asking = { changes: 0, answer: undefined as boolean | undefined };
  own.onPermissionsChanged(() => (asking.changes += 1));
  const button = document.createElement('button');
  button.id = 'ask';
  button.textContent = 'Ask';
  button.addEventListener('click', () => {
    void own.askToNotify().then((answer) => (asking.answer = answer));
  });
  document.body.prepend(button);
  Object.assign(globalThis, { asking });
}

Object.assign(globalThis, { keepNoticePromise, askAtClick });
