import type { CookiesOptions } from "next-auth";
import { env } from "../env";

/** `__Host-` binds a cookie to one host, the whole of it, over TLS alone (RFC 6265bis, 4.1.3.2). */
function cookieName(name: string): string {
  return isSecure() ? `__Host-orion.${name}` : `orion.${name}`;
}

function isSecure(): boolean {
  return env().APP_URL.startsWith("https://");
}

export const sessionCookieName = () => cookieName("session");

/** Every cookie that next-auth may set, named. */
export function authCookies(): CookiesOptions {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
  const cookie = (name: string) => ({ name: cookieName(name), options });
  const brief = (name: string) => ({ name: cookieName(name), options: { ...options, maxAge: 15 * 60 } });
  return {
    sessionToken: cookie("session"),
    callbackUrl: cookie("callback"),
    csrfToken: cookie("csrf"),
    pkceCodeVerifier: brief("pkce"),
    state: brief("state"),
    nonce: brief("nonce"),
  };
}
