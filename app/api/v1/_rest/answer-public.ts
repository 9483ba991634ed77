import { takePublicCall } from "@/cms/calls/take-public-call";
import { clientAddress } from "@/lib/client-address";
import { env } from "@/lib/env";
import { isKnownTag } from "@/lib/known-tag";
import { problemOf } from "@/lib/problem-document";
import { quotaHeaders } from "./caller";
import { problemAnswer, Refusal, refusedAnswer } from "./problem";
import type { PublicOperation, WrittenAnswer } from "./public-operation";
import { readQuery } from "./read-query";

/** As the sites' pages: browsers ask again, what stands before the server asks once a second. */
const storable = { "cache-control": "public, max-age=0, s-maxage=1" };

/** Any page may read it: it says nothing that is not public, and to everyone the same. */
const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, ratelimit, ratelimit-policy, retry-after",
  "cross-origin-resource-policy": "cross-origin",
};

/** Lets browsers send what is not sent without asking (Fetch, 3.3.5), and remember for a day that they may. */
const preflight = {
  ...openToAll,
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "if-none-match",
  "access-control-max-age": "86400",
};

/** Answers a call of a public operation, whoever makes it. */
export function answerPublic(request: Request, operation: PublicOperation): Promise<Response> {
  return publicly(request, () => perform(request, operation));
}

/**
 * Answers anybody, pages of any origin too, as often as an address may ask. What is left of that is said where only the
 * caller hears it: others would be told of it by whatever stands between and keeps the answer for all.
 */
export async function publicly(request: Request, work: () => Promise<Response>): Promise<Response> {
  const answer = await refusing(async () => {
    const quota = takePublicCall(clientAddress(request.headers), env().DELIVERY_RATE_LIMIT);
    const headers = quotaHeaders(quota);
    if (quota.isOver) {
      const wait = { ...headers, "retry-after": String(quota.resetS) };
      throw new Refusal("too-many-requests", `Wait ${quota.resetS} seconds.`, wait);
    }
    const counted = await refusing(work);
    if (isKeptForAll(counted)) return counted;
    for (const [name, value] of Object.entries(headers)) counted.headers.set(name, value);
    return counted;
  });
  for (const [name, value] of Object.entries(openToAll)) answer.headers.set(name, value);
  return answer;
}

/** What a browser is told before it sends more than a plain request. */
export function answerPreflight(allow: string): Response {
  return new Response(null, { status: 204, headers: { ...preflight, allow } });
}

const isKeptForAll = ({ headers }: Response) => headers.get("cache-control")?.startsWith("public") ?? false;

async function refusing(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return refusedAnswer(error);
  }
}

async function perform(request: Request, operation: PublicOperation): Promise<Response> {
  const query = readQuery(operation.query, new URL(request.url).searchParams);
  const written = await operation.run(query);
  if (!written) return problemAnswer(problemOf("not-found", "There is nothing public here."), storable);
  return answerKnown(request, written, storable);
}

/** What was written, or 304 where the caller has it already. */
export function answerKnown(
  request: Request,
  { json, etag }: WrittenAnswer,
  caching: Readonly<Record<string, string>>,
): Response {
  const headers = { ...caching, etag };
  if (isKnownTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(json, { headers: { ...headers, "content-type": "application/json" } });
}
