import { same } from '../check';
import { CALL_MUM, type NoticePromise } from './place';

/** Where the person does not allow it, or has not been asked. */
export const BARRED: readonly NoticePromise[] = [
  {
    promise: 'it may not notify, though it could',
    async keep({ notices }) {
      same(await notices.mayNotify(), 'no', 'may notify');
    },
  },

  {
    promise: 'nothing is shown, and nothing throws',
    async keep({ notices }) {
      same(await notices.showNotice(CALL_MUM), false, 'shown');
      same(await notices.showNotice({ ...CALL_MUM, buttons: ['Kept it'] }), false, 'shown with a button');
      same(await notices.shownNotices(), [], 'what is shown');
      await notices.clearNotice(CALL_MUM.id);
    },
  },

  {
    promise: 'listeners may come before the permission',
    async keep({ notices }) {
      const never = () => {
        throw new Error('nothing was clicked');
      };
      notices.onNoticeClicked(never);
      notices.onNoticeButton(never);
      notices.onPermissionsChanged(never);
      same(await notices.shownNotices(), [], 'what is shown');
    },
  },
];
