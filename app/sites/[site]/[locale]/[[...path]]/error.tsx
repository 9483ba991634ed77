"use client";

import { useParams } from "next/navigation";
import { ErrorMessage } from "@/app/sites/_site/error-message";
import { failureWords } from "@/components/sites/failure-words";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a visitor sees where a page could not be made, within the frame of its site. */
export default function SiteError({ error, reset }: Props) {
  const { locale } = useParams<{ locale: string }>();
  return <ErrorMessage texts={failureWords(locale)} digest={error.digest} retry={reset} />;
}
