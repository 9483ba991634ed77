import { Refusal } from "./problem";

/**
 * The key by which a call that is sent again is known (draft-ietf-httpapi-idempotency-key-header), or null.
 *
 * @throws Refusal where it is none.
 */
export function readKey(headers: Headers): string | null {
  const key = headers.get("idempotency-key");
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new Refusal("malformed", "An Idempotency-Key has 1 to 200 visible characters of ASCII, such as a UUID.");
  }
  return key;
}
