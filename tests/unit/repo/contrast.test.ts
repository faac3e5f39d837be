import { expect, test } from 'vitest';

import { projectText } from '../../support/repo/project-files';

/** A token's value in the light and in the dark, as red, green and blue from 0 to 255. */
function colour(token: string): readonly [light: readonly number[], dark: readonly number[]] {
  const found = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(
    projectText('components/style/tokens.css'),
  );
  if (!found) throw new Error(`tokens.css has no colour ${token}.`);
  const [light, dark] = [found[1]!, found[2]!].map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return [light!, dark!];
}

/** WCAG 2.2, "relative luminance". */
function luminance(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each([
  ['ink', 'surface'],
  ['ink', 'kept-wash'],
  ['ink', 'soon-wash'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'soon-wash'],
  ['ink', 'repair-wash'],
  ['ink-soft', 'repair-wash'],
  ['kept', 'kept-wash'],
])('%s on %s can be read, in the light and in the dark', (text, ground) => {
  const [texts, grounds] = [colour(text), colour(ground)];
  expect(contrast(texts[0], grounds[0])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(texts[1], grounds[1])).toBeGreaterThanOrEqual(4.5);
});

test('black on white is 21 to 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
});
