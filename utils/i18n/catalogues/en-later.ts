import { enBackground } from './en-background';
import { enCheck } from './en-check';
import { enFocus } from './en-focus';
import { enJournal } from './en-journal';
import { enMoves } from './en-moves';
import { enPromises } from './en-promises';
import { enPeople } from './en-people';
import { enReminders } from './en-reminders';
import { enRepairs } from './en-repairs';
import { enRituals } from './en-rituals';
import { enThanks } from './en-thanks';
import { enWording } from './en-wording';

/**
 * The sentences that no page needs for its first look, in English: they come with the parts that say them. About sync
 * never "synced": nobody tells us what arrived, only what was handed over and what was heard.
 */
export const enLater = {
  ...enBackground,
  ...enCheck,
  ...enFocus,
  ...enJournal,
  ...enMoves,
  ...enPromises,
  ...enPeople,
  ...enReminders,
  ...enRepairs,
  ...enRituals,
  ...enThanks,
  ...enWording,

  'refused.no-name': 'That name is too long. Shorten it, then save.',
  'refused.deed-in-future': 'That time is still to come.',
  'refused.deed-before-promise': 'That was before you promised it.',
  'refused.was-due-already': 'It was due already, so it is too late for that.',
  'refused.same-due': 'That is when it is due already.',
  'refused.already-settled': 'You already marked this one, perhaps in another tab.',
  'refused.gone': 'This one was deleted, perhaps in another tab.',
  'write.full': 'There is no room left on this disk, so nothing was saved. Free some space and try again.',
  'write.failed': 'Your browser could not save this. Try again; nothing else was changed.',
  'act.undo-changed': 'It was changed again since, so nothing was put back.',

  'ago.now': 'just now',
  'ago.minutes': '{n} min ago',
  'ago.hours': '{n} h ago',
  'ago.days': { one: '{n} day ago', other: '{n} days ago' },
  'ago.months': { one: '{n} month ago', other: '{n} months ago' },

  'line.saved': 'Saved on this device',
  'line.off': 'Saved on this device. Sync is off.',
  'line.looking': 'Saved on this device. Looking for your other devices.',
  'line.handed': 'Saved on this device, handed to the browser {ago}',
  'line.heard': 'Saved on this device, last heard from {device} {ago}',
  'line.full': 'Saved on this device. Sync space is full.',

  'sync.heading': 'Sync',
  'sync.starting': 'Sync is about to start.',
  'sync.is-off': 'Sync is off on this device.',
  'sync.looking': 'Looking for your other devices.',
  'sync.looking-slowly': 'This can take ten minutes.',
  'sync.unavailable': 'This browser does not sync extensions.',
  'sync.unavailable-fine': 'Everything else works without it.',
  'sync.unreadable': 'The browser does not let Steadily read its sync space right now.',
  'sync.unreadable-fine': 'Steadily keeps trying. Everything else works without it.',
  'sync.handed': 'Handed to the browser {ago}.',
  'sync.not-handed': 'Nothing was handed to the browser yet.',
  'sync.heard': 'Last heard from {device} {ago}.',
  'sync.device': '{name} ({browser})',
  'sync.nobody': 'No other device seen yet.',
  'sync.waiting': {
    one: '{n} change waits to be handed to the browser.',
    other: '{n} changes wait to be handed to the browser.',
  },
  'sync.switch': 'Sync on this device',

  'check.heading': 'How to check',
  'check.chromium':
    'Chrome or Edge: sign in, turn on sync, and see that Extensions is ticked in what syncs. On every device.',
  'check.firefox': 'Firefox: sign in, and see that Add-ons is ticked in what syncs. On every device.',
  'check.apart': 'Chrome, Edge and Firefox do not share with each other: use the same one on both devices.',
  'check.patience': 'Firefox looks about every ten minutes, Chrome and Edge mostly within seconds.',

  'out.act': 'Take my items out',
  'out.heading': 'Take my items out?',
  'out.means':
    'What this device put into the sync space is taken out. Your entries stay here, and your other devices keep what they have.',
  'out.yes': 'Take them out',
  'out.done': 'This device’s items are being taken out of the sync space. Your entries stay here.',

  'device.label': 'Name of this device',
  'device.hint': 'Your other devices see this name.',
  'device.saved': 'Saved. Your other devices will see it.',
  'device.saved-none': 'Saved. Without a name of yours, it goes by its browser.',
  'device.heading': 'Devices',
  'device.unnamed': 'A device without a name',
  'device.another': 'another device',
  'device.this-one': 'this device',
  'device.too-long': 'That name is too long. Shorten it.',
  'device.heard': 'Last heard {ago}',
  'device.heard-in': '{browser}, last heard {ago}',
  'device.silent': 'Not heard yet',
  'device.silent-in': '{browser}, not heard yet',
  'device.gone': 'Gone. Its items are taken over.',
  'device.retire': 'Retire',
  'device.retire-named': 'Retire {device}',
  'device.retire-heading': 'Retire {device}?',
  'device.retire-means':
    'For a device you no longer use. This device takes over its items in the sync space; nothing is lost. Your other devices may go on listing it for three months. Should you use it again, it simply joins in.',
  'device.retire-yes': 'Retire it',

  'space.heading': 'Sync space',
  'space.used': '{used} of {limit} KB used.',
  'space.fits': { one: 'About {n} more entry fits.', other: 'About {n} more entries fit.' },
  'space.three-quarters': {
    one: 'Sync space is three quarters full. About {n} more entry fits.',
    other: 'Sync space is three quarters full. About {n} more entries fit.',
  },
  'space.almost': {
    one: 'Sync space is almost full. About {n} more entry fits.',
    other: 'Sync space is almost full. About {n} more entries fit.',
  },
  'space.full': {
    one: 'Sync space is full. {n} change waits for room.',
    other: 'Sync space is full. {n} changes wait for room.',
  },
  'space.staying': {
    one: '{n} entry from before {month} stays on this device and no longer travels.',
    other: '{n} entries from before {month} stay on this device and no longer travel.',
  },
  'space.travel': 'Let them travel again',
  'space.travel-asked': 'They travel again as far as there is room.',

  'health.heading': 'Sync health',
  'health.fine': 'Everything that arrived here could be read.',
  'health.damaged': {
    one: '{n} item from {device} is damaged and was left aside. Your entries here are as they were.',
    other: '{n} items from {device} are damaged and were left aside. Your entries here are as they were.',
  },
  'health.newer': 'A newer version is used on {device}.',
  'health.newer-means': 'Update Steadily here to see everything it sends.',
  'health.left-out': {
    one: '{n} record made no sense and was left out. Your entries here are as they were.',
    other: '{n} records made no sense and were left out. Your entries here are as they were.',
  },

  'promises.heading': 'What sync promises',
  'promises.copies':
    'Your entries live on this device. Sync carries copies to your other devices; it never replaces what you have here.',
  'promises.removal': 'Nothing is removed because it is missing somewhere else. Only deleting it removes it.',
  'promises.both':
    'If you change different things on two devices while they are apart, both changes are kept. If you change the same thing on both, the later change is shown and the other wording stays under “Earlier wording” for 90 days.',
  'promises.revived':
    'If you change an entry on one device after you deleted it on another, it stays, and we ask you.',
  'promises.words': 'A deleted entry’s words leave the sync space as your devices next sync.',
  'promises.space':
    'When space runs out, older finished entries stop travelling. They stay on this device, and we tell you how many.',

  'limits.heading': 'What it does not',
  'limits.backup':
    'It is not a backup. Removing the extension can empty the sync space for all your devices.',
  'limits.when':
    'Your browser decides when changes travel: mostly seconds in Chrome and Edge, about ten minutes in Firefox. No browser tells us whether sync is switched on; we can only say when we last heard from another device.',
  'limits.apart':
    'Chrome, Edge and Firefox do not share a sync space with each other. Safari and Firefox for Android do not sync at all.',
  'limits.clock':
    'The later change is judged by each device’s clock. A wrong clock can let an older change win; the other wording is still kept.',
  'limits.reading':
    'Your account provider may be able to read what Chrome and Edge sync. Firefox encrypts it.',

  'wording.heading': 'Earlier wording',
  'wording.means': 'What a change on another device wrote over in the last 90 days.',
  'wording.present': 'Now: {text}',
  'wording.gone': 'Now: nothing',
  'wording.use': 'Use this wording',
  'wording.use-named': 'Use this wording: {text}',
  'wording.done': 'Back to: {text}',
  'wording.written': 'Written on {device} {ago}',
  'wording.promise': 'A promise, written on {device} {ago}',
  'wording.cue': 'When to do a promise, written on {device} {ago}',
  'wording.name': 'A name, written on {device} {ago}',
  'wording.noticed': 'Something you noticed, written on {device} {ago}',
  'wording.other': 'An entry, written on {device} {ago}',

  'revived.heading': 'Deleted and changed',
  'revived.here': 'Deleted on {device}, changed on this one later. Delete anyway?',
  'revived.there': 'Deleted on {device}, changed on {other} later. Delete anyway?',
  'revived.delete': 'Delete it',
  'revived.delete-named': 'Delete it: {text}',
  'revived.keep': 'Keep it',
  'revived.keep-named': 'Keep it: {text}',
  'revived.deleted': 'Deleted: {text}',
  'revived.kept': 'Kept after all: {text}',
  'revived.entry': 'An entry',

  'settle.late': 'Kept late',
  'settle.late-means': 'Done, after the time you said.',
  'settle.late-when': 'About when did you do it?',
  'settle.late-save': 'Kept late',
  'settle.snooze': 'Remind me later',
  'settle.snooze-means': 'Only the reminder waits. The promise stays as it is.',
  'settle.missed': 'Missed',
  'settle.missed-means': 'It did not happen.',
  'settle.move': 'Move',
  'settle.move-means': 'Another day. Best said before it is due.',
  'settle.move-save': 'Move it',
  'settle.call-off': 'Call off',
  'settle.call-off-means': 'You both agreed it is no longer needed.',
  'settle.call-off-early': 'You both agreed that it is no longer needed. It will not count.',
  'settle.call-off-late': 'It was due already. Had you both agreed before that?',
  'settle.call-off-yes': 'Yes, before it was due',
  'settle.call-off-no': 'No, so it is missed',
  'settle.move-one-means': 'Another day, for this one only. Best said before it is due.',
  'settle.move-one': 'Only this one moves.',
  'settle.skip': 'Skip this one',
  'settle.skip-means': 'Not this time. It does not count.',
  'settle.skipped': 'Skipped: {text}',
  'settle.ritual': 'Change from now on',
  'settle.ritual-means': 'The ritual itself: its words, its days or its time.',
  'settle.remove-one-means': 'A wrong entry. Only this one goes.',
  'settle.take-back': 'Take back',
  'settle.take-back-means': 'You no longer agree to it, or it is not safe. No reason needed.',
  'settle.remove': 'Delete',
  'settle.remove-means': 'A wrong entry.',
  'settle.someday': 'Without a day it waits for someday.',
  'settle.do-they-know': 'Does {name} know?',
  'settle.told': 'Yes, I told them',
  'settle.not-told': 'Not yet',
  'settle.not-told-late': 'Not before it was due',
  'settle.agreed-before-due': 'Yes, we agreed before it was due',
  'settle.sentence-label': 'Something you could say',
  'settle.sentence':
    'I said I would do this: “{text}”. I won’t make it in time. Could I do it {due} instead?',
  'settle.sentence-late':
    'I said I would do this: “{text}”. I didn’t make it in time. Could I do it {due} instead?',
  'settle.sentence-someday':
    'I said I would do this: “{text}”. I can’t say when yet, and I wanted you to know.',
  'settle.copy': 'Copy',
  'settle.copy-hidden': 'Copying puts the names back in.',
  'settle.copy-failed': 'Your browser did not allow that. Mark the words and copy them yourself.',
  'settle.copied': 'Copied.',

  'repeat.words': 'a ritual: {words}',
  'repeat.once': 'just once',
} as const;
