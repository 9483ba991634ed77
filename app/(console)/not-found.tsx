/** A 404 of the application host that is no site's. */
export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-5xl flex-col justify-center px-6 py-16">
      <h1 className="text-4xl font-semibold tracking-tight">This page does not exist</h1>
      <p className="mt-4 text-lg text-soft">
        <a href="/" className="underline">
          Go to the front page
        </a>
      </p>
    </main>
  );
}
