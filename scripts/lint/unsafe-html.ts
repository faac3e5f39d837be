const TEXT_ONLY = 'Build nodes or set textContent: our content security policy refuses HTML in strings.';

/** Ways to turn a string into markup, for oxlint's `no-restricted-properties`. */
export const UNSAFE_HTML = [
  { property: 'innerHTML', message: TEXT_ONLY },
  { property: 'outerHTML', message: TEXT_ONLY },
  { property: 'insertAdjacentHTML', message: TEXT_ONLY },
  { property: 'setHTMLUnsafe', message: TEXT_ONLY },
  { object: 'document', property: 'write', message: TEXT_ONLY },
];
