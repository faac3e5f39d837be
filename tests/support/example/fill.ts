import { pageScript } from '../page-script';
import type { ExampleName } from './in-page';

/** The little of a page that filling needs: a driver of any make has it. */
interface Fillable {
  runScript(source: string): Promise<void>;
  evaluate(fn: (name: ExampleName) => Promise<void>, name: ExampleName): Promise<void>;
}

/** Fills the database of a page of the extension with an example: eight people and twelve promises, or far too many. */
export async function fillExample(page: Fillable, name: ExampleName): Promise<void> {
  await page.runScript(await pageScript('tests/support/example/in-page.ts'));
  await page.evaluate(
    (which) =>
      (globalThis as unknown as { fillExample(name: ExampleName): Promise<void> }).fillExample(which),
    name,
  );
}
