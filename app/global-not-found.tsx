import type { Metadata } from "next";
import { connection } from "next/server";
import "./(console)/console.css";

export const metadata: Metadata = {
  title: "This page does not exist · Orion",
  icons: { icon: { url: "/orion.svg", type: "image/svg+xml" } },
};

export const instant = false;

/** What no route answers: an unknown address of the console or the API, or a missing file. */
export default async function GlobalNotFound() {
  // Made for each request: in the console its scripts carry a nonce.
  await connection();
  return (
    <html lang="en">
      <body>
        <main className="mx-auto flex min-h-dvh max-w-5xl flex-col justify-center px-6 py-16">
          <h1 className="text-4xl font-semibold tracking-tight">This page does not exist</h1>
          <p className="mt-4 text-lg text-soft">Check the address and try again.</p>
        </main>
      </body>
    </html>
  );
}
