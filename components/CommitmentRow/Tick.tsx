/** The mark of something kept. It says nothing to screen readers: what stands beside it does. */
export function Tick() {
  return <Mark path="m3.5 8.5 3 3 6-6.5" />;
}

/** The mark of something that ended otherwise. */
export function Dash() {
  return <Mark path="M4 8h8" />;
}

function Mark({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
