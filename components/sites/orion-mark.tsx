/** Orion's mark, drawn in place: a host of no site has no files. The same as public/orion.svg. */
export function OrionMark() {
  return (
    <svg viewBox="0 0 64 64" width={36} height={36} aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#14161f" />
      <circle cx="32" cy="32" r="15" fill="none" stroke="#fff" strokeWidth="5" />
      <circle cx="46" cy="18" r="6" fill="#ffc53d" />
    </svg>
  );
}
