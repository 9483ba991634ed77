import { notFound } from "next/navigation";

/** Addresses of the console that do not exist: Next's own page for them is stored and so could not carry a nonce. */
export default function MissingPage() {
  notFound();
}
