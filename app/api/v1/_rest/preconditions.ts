import { Conflict } from "@/cms/errors";
import { isKnownTag } from "@/lib/known-tag";
import type { Operation } from "./operation";
import { Refusal } from "./problem";

/** A version as the `ETag` of what has it. */
export const tagOf = (version: number) => `"${version}"`;

/** Versions of which a thing must have one; undefined where any will do. */
export type Wanted = readonly number[] | undefined;

/** A version that nothing has: what names it is always behind. */
const unknownVersion = -1;
const mostVersions = 10;

/** RFC 9110, 8.8.3. */
const entityTag = /^(W\/)?"[^"]*"$/;

/**
 * The versions that a call names in `If-Match` (RFC 9110, 13.1.1); `*`, or nothing where nothing must be named, takes any.
 *
 * @throws Refusal where a call must name one and does not, names one of what has none, or names none that can be read.
 */
export function wantedVersions(
  headers: Headers,
  { isConditional, mayNameVersion }: Pick<Operation, "isConditional" | "mayNameVersion">,
): Wanted {
  const given = headers.get("if-match")?.trim();
  if (!given && isConditional) {
    throw new Refusal(
      "precondition-required",
      "Send in If-Match the ETag of what you have read, so that nothing of others is overwritten; * takes any.",
    );
  }
  if (!given || given === "*") return undefined;
  if (!isConditional && !mayNameVersion) {
    throw new Refusal("malformed", "Nothing here has a version, so If-Match cannot be held to. Leave it out.");
  }
  const tags = given.split(",").map((tag) => tag.trim());
  if (!tags.every((tag) => entityTag.test(tag))) {
    throw new Refusal("malformed", 'If-Match takes ETags as they were answered, in their quotes: "3", and not 3.');
  }
  const versions = tags.map((tag) => Number(/^"(0|[1-9]\d{0,8})"$/.exec(tag)?.[1] ?? unknownVersion));
  if (versions.length > mostVersions)
    throw new Refusal("malformed", `If-Match names more than ${mostVersions} versions.`);
  return [...new Set(versions)];
}

/**
 * Tries a verb with each version that will do. One that is refused for its version has changed nothing: verbs look at it
 * before they write.
 *
 * @throws what the verb throws; Conflict("version") where no version was the right one.
 */
export async function withEach<T>(wanted: Wanted, work: (version: number | undefined) => Promise<T>): Promise<T> {
  const versions = wanted ?? [undefined];
  for (const version of versions.slice(0, -1)) {
    try {
      return await work(version);
    } catch (error) {
      if (!(error instanceof Conflict && error.field === "version")) throw error;
    }
  }
  return work(versions.at(-1));
}

/**
 * What a read is answered with by what its caller has already: 304 where that is so still (RFC 9110, 13.1.2).
 *
 * @throws Refusal where it must be a version that it is not any more.
 */
export function conditionally(headers: Headers, answer: Response): Response {
  const etag = answer.headers.get("etag");
  const wanted = headers.get("if-match")?.trim();
  const isOther = etag && wanted && wanted !== "*" && !wanted.split(",").some((tag) => tag.trim() === etag);
  if (isOther) throw new Refusal("precondition-failed", "It has another version now.");
  if (!etag || !isKnownTag(headers.get("if-none-match"), etag)) return answer;
  return new Response(null, { status: 304, headers: { etag } });
}
