import { notFound } from "next/navigation";
import { NotFound } from "@/cms/errors";

/** Turns what a verb does not find into the page for what does not exist; for `catch`. Anything else stays an error. */
export function notThere(error: unknown): never {
  if (error instanceof NotFound) notFound();
  throw error;
}
