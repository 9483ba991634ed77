import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import postgres from "postgres";
import { ensureRoles, ensureServerLogin } from "@/db/roles";

/** The login of the server where nobody chose another name. */
export const defaultLogin = "orion_server";

/** A password that needs no escaping in a URL. */
export const freshPassword = () => randomBytes(24).toString("base64url");

/**
 * Makes sure of the server's login in an embedded cluster; its password is kept in a file that only its owner reads.
 *
 * @returns the address with the server's login instead of the administrator's.
 */
export async function embeddedServerUrl(adminUrl: string, passwordFile: string): Promise<string> {
  const isReset = !existsSync(passwordFile);
  if (isReset) writeFileSync(passwordFile, freshPassword(), { mode: 0o600 });
  const login = { name: defaultLogin, password: readFileSync(passwordFile, "utf8") };
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await ensureRoles(sql);
    await ensureServerLogin(sql, { ...login, isReset });
  } finally {
    await sql.end();
  }
  return withLogin(adminUrl, login);
}

/** An address with another login. */
export function withLogin(url: string, { name, password }: { name: string; password: string }): string {
  return Object.assign(new URL(url), { username: name, password }).href;
}
