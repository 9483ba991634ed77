import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** The client that the application is registered as. */
export const issuerClient = { OIDC_CLIENT_ID: "orion", OIDC_CLIENT_SECRET: "known to both", OIDC_NAME: "Example ID" };

export type Issuer = { origin: string; stop: () => Promise<void> };

/** What is agreed on before the code is exchanged; the code itself carries it, so that nothing has to be kept. */
type Grant = { sub: string; email: string; isVerified: boolean; nonce: string; challenge: string };

type Answer = { status?: number; location?: string; html?: string; json?: unknown };

/**
 * An OpenID Connect provider on loopback (Core 1.0, the code flow with PKCE). Instead of asking for a password it asks
 * who to be: tests fill that in as people would fill in theirs.
 */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const key = { ...(await exportJWK(publicKey)), kid: "only", alg: "RS256", use: "sig" };
  let origin = "";

  const idToken = ({ sub, email, isVerified, nonce }: Grant) =>
    new SignJWT({ ...(email && { email, email_verified: isVerified }), nonce, name: "From The Provider" })
      .setProtectedHeader({ alg: "RS256", kid: key.kid })
      .setSubject(sub)
      .setIssuer(origin)
      .setAudience(issuerClient.OIDC_CLIENT_ID)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(privateKey);

  const token = async (request: http.IncomingMessage): Promise<Answer> => {
    const form = new URLSearchParams(await text(request));
    const grant = JSON.parse(Buffer.from(form.get("code") ?? "", "base64url").toString()) as Grant;
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!isSecretRight(request)) return { status: 401, json: { error: "invalid_client" } };
    if (proof !== grant.challenge) return { status: 400, json: { error: "invalid_grant" } };
    return { json: { access_token: randomUUID(), token_type: "Bearer", id_token: await idToken(grant) } };
  };

  const routes: Record<string, (request: http.IncomingMessage, query: URLSearchParams) => Answer | Promise<Answer>> = {
    "/.well-known/openid-configuration": () => ({ json: configuration(origin) }),
    "/jwks": () => ({ json: { keys: [key] } }),
    "/authorize": (_, query) => ({ html: form(query) }),
    "/decide": (_, query) => ({ status: 302, location: decision(query) }),
    "/token": token,
  };

  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin);
    const { status = 200, location, html, json } = (await routes[pathname]?.(request, searchParams)) ?? { status: 404 };
    response.statusCode = status;
    if (location) response.setHeader("location", location);
    response.setHeader("content-type", html ? "text/html" : "application/json");
    response.end(html ?? JSON.stringify(json ?? null));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** RFC 6749, 2.3.1: both parts of the header are form-encoded. */
function isSecretRight({ headers }: http.IncomingMessage): boolean {
  const [, encoded = ""] = /^Basic (.+)$/.exec(headers.authorization ?? "") ?? [];
  const [id, secret] = Buffer.from(encoded, "base64")
    .toString()
    .split(":")
    .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
  return id === issuerClient.OIDC_CLIENT_ID && secret === issuerClient.OIDC_CLIENT_SECRET;
}

const configuration = (origin: string) => ({
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  jwks_uri: `${origin}/jwks`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
  code_challenge_methods_supported: ["S256"],
});

function form(query: URLSearchParams): string {
  const kept = ["state", "nonce", "redirect_uri", "code_challenge"]
    .map((name) => `<input type="hidden" name="${name}" value="${query.get(name) ?? ""}">`)
    .join("");
  return `<!doctype html><html lang="en"><title>Example ID</title><link rel="icon" href="data:,"><h1>Who are you?</h1><form action="/decide">${kept}
<label>Subject <input name="sub"></label> <label>Address <input name="email"></label>
<label><input type="checkbox" name="verified"> Verified</label>
<button name="answer" value="yes">Let me in</button> <button name="answer" value="no">Refuse</button></form></html>`;
}

function decision(query: URLSearchParams): string {
  const value = (name: string) => query.get(name) ?? "";
  const target = new URL(value("redirect_uri"));
  target.searchParams.set("state", value("state"));
  if (value("answer") !== "yes") {
    target.searchParams.set("error", "access_denied");
    return target.href;
  }
  const grant: Grant = {
    sub: value("sub"),
    email: value("email"),
    isVerified: query.has("verified"),
    nonce: value("nonce"),
    challenge: value("code_challenge"),
  };
  target.searchParams.set("code", Buffer.from(JSON.stringify(grant)).toString("base64url"));
  return target.href;
}
