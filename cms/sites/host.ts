const hostForm = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;
const longestHost = 253;

/**
 * Brings a `Host` header to one form: lower case, no port, no trailing dot. International names must come in punycode,
 * as browsers send them.
 *
 * @returns null where the header is missing or no host.
 */
export function normaliseHost(header: string | null): string | null {
  const name = (header ?? "")
    .toLowerCase()
    .replace(/:\d{1,5}$/, "")
    .replace(/\.$/, "");
  if (name === "[::1]") return name;
  return name.length <= longestHost && hostForm.test(name) ? name : null;
}
