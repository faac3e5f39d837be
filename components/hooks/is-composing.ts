/** Whether a key belongs to an input method. WebKit ends a composition before its last key and marks that one with 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
