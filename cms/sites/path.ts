/** Stands in internal paths for "no page can be here" and for "the site's default language". */
export const nothing = "-";

const segmentForm = /^[a-zA-Z0-9._~-]+$/;

/**
 * The segments of a path as it was sent: decoded once, in lower case, without empty ones.
 *
 * @returns null where a segment holds what no page's address does: another script, a slash or dot segment in disguise,
 *   a control character, a broken encoding.
 */
export function pathSegments(rawPath: string): string[] | null {
  const segments: string[] = [];
  for (const raw of rawPath.split("/")) {
    if (raw === "") continue;
    const segment = decode(raw);
    if (!segment || !segmentForm.test(segment) || segment === "." || segment === "..") return null;
    segments.push(segment.toLowerCase());
  }
  return segments;
}

function decode(raw: string): string | null {
  if (!raw.includes("%")) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
