/**
 * Whether a client has already what it asks for (RFC 9110, 13.1.2): tags are compared weakly.
 *
 * @param known the `If-None-Match` header.
 * @param etag of what would be answered.
 */
export function isKnownTag(known: string | null, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  const tags = (known ?? "").split(",").map(plain);
  return tags.includes("*") || tags.includes(plain(etag));
}
