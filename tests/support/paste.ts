import type { PageUnderTest } from './browser/driver';

/** Puts a text into a text area at once and focuses it, as pasting does: whatever it holds, and however long it is. */
export async function paste(page: PageUnderTest, selector: string, text: string): Promise<void> {
  await page.waitFor(selector);
  // As JSON: a lone surrogate does not survive the way into the page.
  await page.evaluate(
    (json) => {
      const { where, value } = JSON.parse(json) as { where: string; value: string };
      const field = document.querySelector<HTMLTextAreaElement>(where)!;
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
      set.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    },
    JSON.stringify({ where: selector, value: text }),
  );
}
