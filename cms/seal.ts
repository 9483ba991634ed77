import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const [ivLength, tagLength] = [12, 16];

/**
 * Encrypts a secret that has to be read again, so that a copy of the database alone gives it to nobody.
 *
 * @param key the secret of the installation, `AUTH_SECRET`.
 * @returns `v1.` and, in base64url, what `unseal` needs with the same key.
 */
export function seal(secret: string, key: string): string {
  const iv = randomBytes(ivLength);
  const encryption = createCipheriv(cipher, derived(key), iv);
  const sealed = Buffer.concat([encryption.update(secret, "utf8"), encryption.final()]);
  return `v1.${Buffer.concat([iv, encryption.getAuthTag(), sealed]).toString("base64url")}`;
}

/** What was sealed; null where it was sealed with another key, or changed since. */
export function unseal(sealed: string, key: string): string | null {
  const bytes = Buffer.from(sealed.replace(/^v1\./, ""), "base64url");
  const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)];
  try {
    const decryption = createDecipheriv(cipher, derived(key), iv, { authTagLength: tagLength });
    decryption.setAuthTag(tag);
    return decryption.update(bytes.subarray(ivLength + tagLength), undefined, "utf8") + decryption.final("utf8");
  } catch {
    return null;
  }
}

/** A key of its own: what is sealed is no use to what else the installation's secret signs. */
function derived(key: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", "orion sealed secrets", 32));
}
