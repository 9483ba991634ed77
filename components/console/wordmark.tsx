/** The product's mark and name, leading to the application's front page. */
export function Wordmark() {
  return (
    <a href="/" className="inline-flex items-center gap-2.5 rounded font-semibold tracking-tight">
      <img src="/orion.svg" alt="" width={28} height={28} />
      Orion
    </a>
  );
}
