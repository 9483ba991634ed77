import { Refusal } from "./problem";

/** A version as the `ETag` of what has it. */
export const tagOf = (version: number) => `"${version}"`;

/** A version that nothing has: what names it is always behind. */
const unknownVersion = -1;

/**
 * The version that a conditional call names in `If-Match` (RFC 9110, 13.1.1); undefined where it takes any, by `*`.
 *
 * @throws Refusal where it names none.
 */
export function versionOf(headers: Headers): number | undefined {
  const tag = headers.get("if-match")?.trim();
  if (!tag) {
    throw new Refusal(
      "precondition-required",
      "Send in If-Match the ETag of what you have read, so that nothing of others is overwritten; * takes any.",
    );
  }
  if (tag === "*") return undefined;
  return Number(/^"(\d{1,9})"$/.exec(tag)?.[1] ?? unknownVersion);
}
