"use client";

import { useParams } from "next/navigation";
import { ErrorMessage } from "@/app/sites/_site/error-message";
import { messages } from "@/components/sites/messages";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a visitor sees where a page could not be made, within the frame of its site. */
export default function SiteError({ error, reset }: Props) {
  const { locale } = useParams<{ locale: string }>();
  return <ErrorMessage texts={messages(locale)} digest={error.digest} retry={reset} />;
}
