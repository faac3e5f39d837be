/** Names that are words as well: only written as a name do they mean someone. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  (
    'abril april august avril dawn domingo domingos faith frank grace hope ivy jack joy julio june mark may ' +
    'noël rose sue sunny summer will'
  ).split(' '),
);
