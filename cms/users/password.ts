import { hash, verify } from "@node-rs/argon2";
import { verify as verifyBcrypt } from "@node-rs/bcrypt";
import { z } from "zod";

/** Length is what makes a password strong (NIST SP 800-63B, 3.1.1); no rules about its characters. */
export const passwordSchema = z
  .string()
  .min(10, "must have at least 10 characters")
  .max(200, "must have at most 200 characters");

/** argon2id as OWASP's Password Storage Cheat Sheet recommends: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, in PHC format. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password is the one of a hash. Where there is no hash, the same work is done for nothing, so that the time
 * does not tell whether an account exists.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("no account has this password");
  const isRight = await (stored && isBcrypt(stored) ? verifyBcrypt : verifyArgon2)(password, stored ?? (await decoy));
  return stored !== null && isRight;
}

const verifyArgon2 = (password: string, stored: string) => verify(stored, password);

/** Of accounts that came from the single-platform system; each gets a hash of our own once its password is known. */
function isBcrypt(stored: string): boolean {
  return /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(stored);
}

/** Whether a hash is of a kind that a password can be verified against: our own, or bcrypt. */
export function canVerify(stored: string): boolean {
  return isBcrypt(stored) || /^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+$/.test(stored);
}

/** Whether a password that was just verified should be hashed anew. */
export function isOutdated(stored: string): boolean {
  return isBcrypt(stored);
}
