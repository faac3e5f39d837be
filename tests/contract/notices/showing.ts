import { same } from '../check';
import { CALL_MUM, type NoticePromise, WALK } from './place';

/** Where the person allows it. */
export const SHOWING: readonly NoticePromise[] = [
  {
    promise: 'it may notify',
    async keep({ notices }) {
      same(await notices.mayNotify(), 'yes', 'may notify');
    },
  },

  {
    promise: 'what was shown is there, each by its id',
    async keep({ notices }) {
      same(await notices.shownNotices(), [], 'before');
      same(await notices.showNotice(CALL_MUM), true, 'the first');
      same(await notices.showNotice(WALK), true, 'the second');
      same((await notices.shownNotices()).toSorted(), [CALL_MUM.id, WALK.id], 'after');
    },
  },

  {
    promise: 'the same id takes the place of what was there',
    async keep({ notices }) {
      await notices.showNotice(CALL_MUM);
      same(await notices.showNotice({ ...WALK, id: CALL_MUM.id }), true, 'again');
      same(await notices.shownNotices(), [CALL_MUM.id], 'one of them');
    },
  },

  {
    promise: 'what was cleared is gone, once and for all, and nothing else with it',
    async keep({ notices }) {
      // Not shown before: Firefox tells late that what stood under an id was closed.
      const [cleared, other] = [`${CALL_MUM.id}, to go`, `${WALK.id}, to stay`];
      await notices.showNotice({ ...CALL_MUM, id: cleared });
      await notices.showNotice({ ...WALK, id: other });
      await notices.clearNotice(cleared);
      await notices.clearNotice(cleared);
      await notices.clearNotice('never shown');
      same(
        (await notices.shownNotices()).filter((id) => [cleared, other].includes(id)),
        [other],
        'the other',
      );
    },
  },

  {
    promise: 'buttons are shown in Chromium alone, and are no reason to show nothing anywhere',
    async keep({ dialect, notices }) {
      same(notices.hasButtons(), dialect === 'chromium', 'has buttons');
      same(await notices.showNotice({ ...CALL_MUM, buttons: ['Kept it', 'In an hour'] }), true, 'with two');
      same(await notices.showNotice({ ...WALK, buttons: [] }), true, 'with none');
      same((await notices.shownNotices()).toSorted(), [CALL_MUM.id, WALK.id], 'both');
      same(notices.hasButtons(), dialect === 'chromium', 'still');
    },
  },

  {
    promise: 'letters of every script, and none at all, are shown',
    async keep({ notices }) {
      same(
        await notices.showNotice({ id: 'größer 日本 &<>"', title: '日本語 & <b>', message: '' }),
        true,
        'odd',
      );
      same(await notices.shownNotices(), ['größer 日本 &<>"'], 'by its id');
    },
  },
];
