const paragraph = "Nothing but text, as much of it as makes this page as heavy as the one that it is compared with.";

/** What a page without a paragraph weighs, and what each adds, as HTML and again in the payload for the browser. */
const bytes = { empty: 3800, paragraph: 281 };

/** A static page of about as many bytes of HTML as the build is told. */
export default function Page() {
  const count = Math.round((Number(process.env.BARE_HTML_BYTES ?? 0) - bytes.empty) / bytes.paragraph);
  const numbers = Array.from({ length: Math.max(count, 1) }, (_, index) => index + 1);
  return (
    <main>
      <h1>A bare page</h1>
      {numbers.map((number) => (
        <p key={number}>
          {number}. {paragraph}
        </p>
      ))}
    </main>
  );
}
