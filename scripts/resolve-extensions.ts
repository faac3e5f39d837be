/**
 * Lets Node import the product's own files, which leave the extension out as bundlers allow: `./due` is `./due.ts` or
 * `./due/index.ts`. For `node --import ./scripts/resolve-extensions.ts`.
 */
import { registerHooks } from 'node:module';

const ENDINGS = ['.ts', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.')) throw error;
      for (const ending of ENDINGS) {
        try {
          return next(specifier + ending, context);
        } catch {
          // The next ending may fit; if none does, the first error says it best.
        }
      }
      throw error;
    }
  },
});
