/**
 * Between how likely something is and its odds, in tables of whole numbers. Odds are 256 times their natural logarithm,
 * from −LIMIT to LIMIT. Made without `Math.exp`, whose last digits differ between engines.
 */
export const LIMIT = 2_047;

/** At odds + LIMIT: how likely that is, of 65,536; from 22 to 65,514. */
export const SQUASH = squashed();

/** The way back, at a likelihood of 4,096. */
export const STRETCH = stretched();

/** 65,536 ÷ (1 + e^(−odds/256)), by powers of e^(−1/256). Products stay below 2^53, so they are exact. */
function squashed(): Int32Array {
  const table = new Int32Array(2 * LIMIT + 1);
  const one = 2 ** 26;
  /** 2^26 · e^(−1/256). */
  const step = 66_847_231;
  let power = one;
  for (let odds = 0; odds <= LIMIT; odds++) {
    const likely = Math.floor((65_536 * one) / (one + power));
    table[LIMIT + odds] = likely;
    table[LIMIT - odds] = 65_536 - likely;
    power = Math.floor((power * step) / one);
  }
  return table;
}

function stretched(): Int16Array {
  let odds = -LIMIT;
  return Int16Array.from({ length: 4_096 }, (_, likely) => {
    while (odds < LIMIT && (SQUASH[odds + LIMIT] ?? 0) < likely * 16 + 8) odds++;
    return odds;
  });
}
