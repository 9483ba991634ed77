"use client";

import { ErrorMessage } from "@/app/sites/_site/error-message";
import { failureWords } from "@/components/sites/failure-words";
import "@/components/sites/site.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What is seen where not even the frame of a site could be made, such as while the database is away. */
export default function GlobalError({ error, reset }: Props) {
  const texts = failureWords("en");
  return (
    <html lang="en">
      <body>
        <title>{texts.title}</title>
        <ErrorMessage texts={texts} digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
