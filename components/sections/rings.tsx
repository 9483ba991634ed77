/** Circles within circles, like a stamp. */
export function Rings({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 200 200" aria-hidden="true" className={`absolute -z-10 text-line ${className}`} fill="none">
      {[99, 80, 61, 42, 23].map((radius) => (
        <circle key={radius} cx="100" cy="100" r={radius} stroke="currentColor" strokeWidth="1.2" />
      ))}
    </svg>
  );
}
