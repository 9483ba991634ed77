import type { Metadata } from "next";
import { connection } from "next/server";
import { MissingPage } from "@/components/console/missing-page";
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
        <MissingPage />
      </body>
    </html>
  );
}
