/** What stands in place of a page that does not exist, or is not there for whoever asks. */
export function MissingPage() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-5xl flex-col justify-center px-6 py-16">
      <h1 className="text-4xl font-semibold tracking-tight">This page does not exist</h1>
      <p className="mt-4 text-lg text-soft">Check the address and try again.</p>
    </main>
  );
}
