import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The file in `.data/` in which each secret of this machine's own database is kept. */
const files = { INTERNAL_SECRET: "internal-secret", AUTH_SECRET: "auth-secret" };

type SecretName = keyof typeof files;
type Environment = Record<string, string | undefined>;

/**
 * The server's secrets, from the environment. For the embedded database those that are missing are made once and kept
 * in files that nobody else may read; with a `DATABASE_URL` from outside, several servers may have to share them.
 *
 * @throws Error naming those that are missing, and how to make one.
 */
export function serverSecrets<Name extends SecretName>(
  names: readonly Name[],
  environment: Environment = process.env,
  folder = ".data",
): Record<Name, string> {
  const missing = names.filter((name) => !environment[name]);
  const isOutside = environment.DATABASE_URL || environment.OWNER_DATABASE_URL;
  if (isOutside && missing.length) throw new Error(explain(missing));
  const secrets = names.map((name) => [name, environment[name] || keptSecret(path.join(folder, files[name]))]);
  return Object.fromEntries(secrets);
}

function keptSecret(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}

function explain(missing: string[]): string {
  const [what, verb] = missing.length > 1 ? ["secrets of their own", "are"] : ["a secret of its own", "is"];
  return `${missing.join(" and ")} ${verb} missing: a server on a database from outside needs ${what}. Make one with: openssl rand -base64 32`;
}
