/**
 * What the background says beyond what pages say at their first look, in English. It is one file without lazy parts: what
 * only pages say does not belong here.
 */
export const enBackground = {
  'remind.due-today': { one: '{n} promise due today', other: '{n} promises due today' },
  'remind.open': 'Open Steadily to see more.',
  'remind.more': { one: 'and {n} more', other: 'and {n} more' },
  'remind.in-an-hour': 'In an hour',

  'menu.promised': 'I promised this…',
  'bar.empty': 'Write what you promised. Enter logs it.',
  'bar.log': 'Log “{line}”',
} as const;
