const DIGITS = '零一二三四五六七八九';

/** A number below a hundred as Chinese and Japanese write it: 二十一. */
function hanNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const leading = tens > 1 ? DIGITS.charAt(tens) : '';
  return (tens > 0 ? `${leading}十` : '') + (ones > 0 || tens === 0 ? DIGITS.charAt(ones) : '');
}

/** The numbers from one to another in characters, with their values. */
export function hanNumbers(from: number, to: number): Record<string, number> {
  const values = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Object.fromEntries(values.map((value) => [hanNumber(value), value]));
}

/** The months by their numbers: 3月, 03月, 三月. */
export function hanMonths(): Record<string, number> {
  const values = Array.from({ length: 12 }, (_, index) => index + 1);
  return Object.fromEntries(
    values.map((value) => [`${value}月|${String(value).padStart(2, '0')}月|${hanNumber(value)}月`, value]),
  );
}
