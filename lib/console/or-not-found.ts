import { notFound } from "next/navigation";
import { Forbidden, NotFound } from "@/cms/errors";

/** Loads what a page shows; what is not there, or not the reader's to see, is the page that is not there. */
export async function orNotFound<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) notFound();
    throw error;
  }
}
