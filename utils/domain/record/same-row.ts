import { compareValues } from './compare-values';
import type { Life, LogEntry, Row, UnknownCell } from './row';
import { sameStamp, type Stamp } from './stamp';

/** Whether two copies of one record say the same, in the form in which merging leaves them; the order of cells is free. */
export function sameRow(a: Row, b: Row): boolean {
  return (
    a.id === b.id &&
    same(a.life, b.life, sameLife) &&
    same(a.log, b.log, sameLog) &&
    sameParts(a.v, b.v, (one, other) => compareValues(one, other) === 0) &&
    sameParts<Stamp>(a.s, b.s, sameStamp) &&
    same(a.x, b.x, (one, other) => sameParts(one, other, sameUnknown))
  );
}

function sameLife(a: Life, b: Life): boolean {
  return a.state === b.state && sameStamp(a.stamp, b.stamp);
}

function sameLog(a: readonly LogEntry[], b: readonly LogEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ s, e }, index) => {
      const other = b[index];
      return other !== undefined && sameStamp(s, other.s) && compareValues(e, other.e) === 0;
    })
  );
}

function sameUnknown(a: UnknownCell, b: UnknownCell): boolean {
  return a.type === b.type && compareValues(a.value, b.value) === 0 && sameStamp(a.stamp, b.stamp);
}

function sameParts<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  isSame: (a: T, b: T) => boolean,
): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name], isSame));
}

function same<T>(a: T | undefined, b: T | undefined, isSame: (a: T, b: T) => boolean): boolean {
  return a === undefined || b === undefined ? a === b : isSame(a, b);
}
