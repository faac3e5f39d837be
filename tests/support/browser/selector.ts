/**
 * How a spec names elements, the same in both browsers:
 * - a string is a CSS selector;
 * - `role` and `name` are what assistive technology hears (the name whole, or part of it with `nameContains`);
 * - `text` finds the innermost element that contains it, or with `css` the elements of that kind that contain it.
 *
 * `within` narrows the search to what lies inside another match.
 */
export type Selector =
  | string
  | { readonly role: string; readonly name?: string; readonly within?: Selector }
  | { readonly role: string; readonly nameContains: string; readonly within?: Selector }
  | { readonly text: string; readonly css?: string; readonly within?: Selector };

/** The selector as a person would say it, for messages. */
export function describeSelector(selector: Selector): string {
  return typeof selector === 'string' ? selector : JSON.stringify(selector);
}
