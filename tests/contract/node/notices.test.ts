import { describe, expect, it } from 'vitest';

import { ModelledNotices } from '../../support/modelled-notices';
import { NOTICES } from '../notices';
import { CALL_MUM } from '../notices/place';

describe.each(['chromium', 'firefox'] as const)('notices in the model of %s', (dialect) => {
  for (const about of ['allowed', 'barred'] as const) {
    for (const { promise, keep } of NOTICES[about]) {
      it(`${about}: ${promise}`, async () => {
        const notices = new ModelledNotices({ dialect, isAllowed: about === 'allowed' });
        await expect(keep({ dialect, notices })).resolves.toBeUndefined();
      });
    }
  }

  it('who is asked and allows it is notified from then on; whoever listens hears of it', async () => {
    const notices = new ModelledNotices({ dialect });
    const heard: string[] = [];
    notices.onPermissionsChanged(() => heard.push('changed'));
    notices.onNoticeClicked((id) => heard.push(id));
    expect(await notices.askToNotify()).toBe(true);
    await notices.showNotice(CALL_MUM);
    notices.click(CALL_MUM.id);
    expect(heard).toEqual(['changed', CALL_MUM.id]);
  });

  it('who is asked and refuses is left alone', async () => {
    const notices = new ModelledNotices({ dialect, says: 'no' });
    expect([await notices.askToNotify(), await notices.mayNotify()]).toEqual([false, 'no']);
  });
});

it('a button is pressed where there are some', async () => {
  const notices = new ModelledNotices({ dialect: 'chromium', isAllowed: true });
  const heard: unknown[] = [];
  notices.onNoticeButton((...about) => heard.push(about));
  await notices.showNotice({ ...CALL_MUM, buttons: ['Kept it', 'In an hour'] });
  notices.press(CALL_MUM.id, 1);
  expect(heard).toEqual([[CALL_MUM.id, 1]]);
});

it('in the model of Safari there are none, whatever one does', async () => {
  const notices = new ModelledNotices({ dialect: 'safari', isAllowed: true });
  expect([await notices.mayNotify(), await notices.askToNotify()]).toEqual(['impossible', false]);
  expect([await notices.showNotice(CALL_MUM), await notices.shownNotices()]).toEqual([false, []]);
});
