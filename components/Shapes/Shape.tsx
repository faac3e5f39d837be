import type { Mark } from '../../utils/domain/reliability';

interface Props {
  /** 'none': a place that is still free. */
  readonly shape: Mark['shape'] | 'none';
  readonly moved: boolean;
  /** Whether it was repaired: the miss stays, and this stands beside it. */
  readonly repaired?: boolean;
}

/** One outcome, told by its form and not only by its colour. What stands beside it says it in words. */
export function Shape({ shape, moved, repaired = false }: Props) {
  return (
    <svg className={`shape shape-${shape.replace(' ', '-')}`} viewBox="0 -4 12 20" aria-hidden="true">
      {drawing(shape)}
      {moved && <path d="M2 14.25h8" strokeWidth="1.5" />}
      {repaired && <path d="m3.5-2.25 2 1.75L9-3.75" stroke="var(--kept)" strokeWidth="1.5" />}
    </svg>
  );
}

function drawing(shape: Props['shape']) {
  switch (shape) {
    case 'kept':
      return <circle cx="6" cy="6" r="5.25" fill="currentColor" />;
    case 'late':
      return (
        <>
          <circle cx="6" cy="6" r="5.25" />
          <path d="M6 .75a5.25 5.25 0 0 0 0 10.5Z" fill="currentColor" />
        </>
      );
    case 'missed':
      return <path d="m6 .9 5.1 5.1L6 11.1.9 6Z" />;
    case 'called off':
      return <path d="M3 3h6v6H3Z" />;
    case 'none':
      return <circle cx="6" cy="6" r="1.25" fill="currentColor" />;
  }
}
