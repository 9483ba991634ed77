"use client";

import { ErrorMessage } from "@/app/sites/_site/error-message";
import { messages } from "@/components/sites/messages";
import "@/components/sites/site.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What is seen where not even the frame of a site could be made, such as while the database is away. */
export default function GlobalError({ error, reset }: Props) {
  const texts = messages("en");
  return (
    <html lang="en">
      <body>
        <title>{texts.errorTitle}</title>
        <ErrorMessage texts={texts} digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
