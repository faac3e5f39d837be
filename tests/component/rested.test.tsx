import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { useRested } from '../../components/hooks/useRested';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

it('what changes at every key is answered half a second after the last one, and stays until the next rest', () => {
  const { result, rerender } = renderHook(({ line }) => useRested(line, line), {
    initialProps: { line: 'C' },
  });
  for (const line of ['Ca', 'Cal', 'Call']) {
    pass(400);
    rerender({ line });
  }
  pass(499);
  expect(result.current).toBeUndefined();
  pass(1);
  expect(result.current).toBe('Call');
  rerender({ line: 'Call Mum' });
  pass(499);
  expect(result.current).toBe('Call');
  pass(1);
  expect(result.current).toBe('Call Mum');
});
