import type http from "node:http";
import { eq, sql } from "drizzle-orm";
import type { Action } from "@/cms/policy";
import { hashSecret } from "@/cms/secret";
import { createToken } from "@/cms/tokens/create-token";
import { tokenScopes } from "@/cms/tokens/token";
import { type RoleKind, roleSchema } from "@/cms/users/role";
import { apiTokens } from "@/db/schema";
import type { Cms } from "./cms";
import { send } from "./http";
import { port } from "./server";

type TokenGiven = {
  role: RoleKind;
  /** All that a token can have where it is left out; its role narrows them. */
  scopes?: readonly Action[];
  /** What the role is about: a platform's admin, or a vendor's owner or editor. */
  platformId?: string;
  vendorId?: string;
};

/** A token by which a test calls the API. */
export async function aToken(
  { run }: Pick<Cms, "run">,
  { role, scopes = tokenScopes, platformId, vendorId }: TokenGiven,
): Promise<string> {
  const subject = { ...(platformId && { platformId }), ...(vendorId && { vendorId }) };
  const input = { name: role, role: roleSchema.parse({ kind: role, ...subject }), scopes: [...scopes] };
  const { token } = await run((ctx) => createToken(ctx, { ...input, expiresInDays: 1 }));
  return token;
}

/** Lets the time of a token be over. */
export async function expireToken({ db }: Pick<Cms, "db">, token: string): Promise<void> {
  const past = sql`now() - interval '1 second'`;
  await db.update(apiTokens).set({ expiresAt: past }).where(isToken(token));
}

/** Makes a token useless before its time. */
export async function withdrawToken({ db }: Pick<Cms, "db">, token: string): Promise<void> {
  await db.update(apiTokens).set({ revokedAt: sql`now()` }).where(isToken(token));
}

const isToken = (token: string) => eq(apiTokens.tokenHash, hashSecret(token));

/** An answer of the API: its JSON in the shape that the test expects, which nothing has checked; null where it is none. */
export type ApiAnswer<B> = { status: number; headers: http.IncomingHttpHeaders; body: B };

type CallGiven = {
  token?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Besides those of the token and the body, or in their place. */
  headers?: Readonly<Record<string, string>>;
};

/**
 * Calls the API as another system does.
 *
 * @param path below `/api/v1`.
 */
export async function callApi<B = Readonly<Record<string, unknown>>>(
  method: string,
  path: string,
  { token, body, headers = {} }: CallGiven = {},
): Promise<ApiAnswer<B>> {
  const said = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headers,
  };
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const answer = await send(method, `localhost:${port()}`, `/api/v1${path}`, said, sent);
  const isJson = /\bjson\b/.test(answer.headers["content-type"] ?? "");
  return { ...answer, body: (isJson ? JSON.parse(answer.body.toString()) : null) as B };
}

/** What a conditional call says of the version that it has seen. */
export const ifMatch = (version: number | "*") => ({ "if-match": version === "*" ? "*" : `"${version}"` });
