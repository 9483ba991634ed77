import { createHash, randomBytes } from "node:crypto";

/**
 * A secret for a link or a token, with the hash to store in its place. 256 random bits need no slow hash; hexadecimal,
 * because paths are brought to lower case on their way.
 */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString("hex");
  return { secret, hash: hashSecret(secret) };
}

/** SHA-256 in hexadecimal. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
