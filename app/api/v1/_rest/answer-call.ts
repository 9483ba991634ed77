import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { takeBackAfter } from "@/app/api/media/take-back-after";
import { type Context, inScope, type Scope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { answerOnce, type KeptAnswer } from "@/cms/idempotency/answer-once";
import { onceFree } from "@/cms/idempotency/key-in-use";
import { findTenant, type Tenant } from "@/cms/memberships/find-tenant";
import { parse } from "@/cms/parse";
import { holdsRole, isSuperAdmin } from "@/cms/policy";
import { deliverMails } from "@/lib/mailer";
import { deliverToWebhooks } from "@/lib/webhooks";
import { answerPreflight, answerPublic } from "./answer-public";
import { type Caller, findCaller, quotaHeaders } from "./caller";
import { findMethods, findOperation } from "./find-operation";
import { hasBody, mayBeEmpty, type Operation, type Received } from "./operation";
import { conditionally, tagOf, wantedVersions, withEach } from "./preconditions";
import { Refusal, refusedAnswer } from "./problem";
import { hasContent, readJson, refuseJson } from "./read-json";
import { readKey } from "./read-key";
import { readQuery } from "./read-query";

/** Answers a call of the API, whatever it is, with what was done or with a problem document. */
export async function answerCall(request: Request, segments: readonly string[]): Promise<Response> {
  try {
    const { operation, values } = findOperation(request.method, segments);
    if ("isPublic" in operation) return await answerPublic(request, operation);
    const { platform = "", vendor = "", ...params } = values;
    const caller = await findCaller(request.headers, (ctx) => tenantOf(ctx, operation, { platform, vendor }));
    const answer = await perform(request, operation, params, caller).catch((error: unknown) =>
      refusedAnswer(error, operation),
    );
    for (const [name, value] of Object.entries(quotaHeaders(caller.quota))) answer.headers.set(name, value);
    return answer;
  } catch (error) {
    return refusedAnswer(error);
  }
}

/** Says what may be asked at a path: public operations by pages of any origin, all others by those of this one. */
export function answerOptions(segments: readonly string[]): Response {
  try {
    const { allow, isPublic } = findMethods(segments);
    return isPublic ? answerPreflight(allow) : new Response(null, { status: 204, headers: { allow } });
  } catch (error) {
    return refusedAnswer(error);
  }
}

async function perform(
  request: Request,
  operation: Operation,
  params: Readonly<Record<string, string>>,
  { actor, name, tenant }: Caller,
): Promise<Response> {
  if (tenant instanceof NotFound) throw tenant;
  const inPlace = <T>(work: (ctx: Context) => Promise<T>) => inScope(actor, scopeOf(operation, tenant), work);
  const isRead = operation.method === "GET";
  const wanted = isRead ? undefined : wantedVersions(request.headers, operation);
  const asked = {
    tenant,
    params: parse(operation.params, params),
    query: readQuery(operation.query, new URL(request.url).searchParams),
    body: await bodyOf(request, operation),
  };
  const key = isRead || operation.isPreview ? null : readKey(request.headers);
  if (key !== null && operation.isToldOnce) throw new Refusal("invalid", keepsNoKey);
  // Of several that will do, the verb finds the right one.
  const version = wanted?.length === 1 ? wanted[0] : undefined;
  const received = (await operation.receive?.(request, { ...asked, version, inPlace })) ?? nothing;
  let isDone = false;
  const expired: string[] = [];
  const left: Array<() => Promise<void>> = [];
  const work = async (ctx: Context): Promise<KeptAnswer> => {
    const outcome = await withEach(wanted, (seen) =>
      operation.run(ctx, { ...asked, version: seen, received: received.value }),
    );
    const { body, version, tags = [], location, afterwards } = outcome;
    expired.push(...tags);
    if (afterwards) left.push(afterwards);
    isDone = true;
    return {
      status: operation.status,
      // By its schema, so that an answer never says more than the contract does.
      body: hasBody(operation.answer) ? operation.answer.parse(body) : null,
      etag: version === undefined ? null : tagOf(version),
      location: location ?? null,
    };
  };
  const call = { owner: name, key, operation: operation.id, input: { ...asked, wanted, received: received.hash } };
  const attempt = () => inPlace((ctx) => answerOnce(ctx, call, () => work(ctx)));
  const kept = await onceFree(attempt).catch(async (error: unknown) => {
    await takeBackAfter(error, received.discard);
    throw error;
  });
  // The first of several calls with the same key has stored it already.
  if (!isDone) await takeBackAfter(null, received.discard);
  for (const tag of expired) revalidateTag(tag, { expire: 0 });
  for (const work of left) after(work);
  if (isRead) return conditionally(request.headers, answerOf(kept));
  after(deliverMails);
  after(deliverToWebhooks);
  return answerOf(kept);
}

const keepsNoKey =
  "What is answered here is told once and kept nowhere: it cannot be asked for again by an Idempotency-Key.";

async function bodyOf(request: Request, { method, body, receive }: Operation): Promise<unknown> {
  if (mayBeEmpty(body) && !(await hasContent(request))) return parse(body, {});
  if (hasBody(body)) return parse(body, await readJson(request));
  if (method !== "GET" && !receive) await refuseJson(request);
}

const nothing: Received<undefined> = { value: undefined, hash: "", discard: async () => {} };

async function tenantOf(
  ctx: Context,
  { place, isPlatformDecision }: Operation,
  codes: { platform: string; vendor: string },
): Promise<Tenant> {
  if (place === "everywhere" && !holdsRole(ctx.actor, isSuperAdmin)) {
    throw new NotFound("There is nothing here for you.");
  }
  if (place === "everywhere" || place === "account") return { platform: "", platformId: "", vendor: "", vendorId: "" };
  // What reaches beyond the vendor is not for the vendor's own people.
  if (isPlatformDecision) await findTenant(ctx, { platform: codes.platform });
  return findTenant(ctx, codes);
}

function scopeOf({ place, isPlatformDecision }: Operation, { platformId, vendorId }: Tenant): Scope {
  if (place === "everywhere") return "everything";
  if (place === "account") return place;
  return { platformId, vendorId: place === "vendor" && !isPlatformDecision ? vendorId : null };
}

function answerOf({ status, body, etag, location }: KeptAnswer): Response {
  const headers = { ...(etag && { etag }), ...(location && { location: `/api/v1${location}` }) };
  return status === 204 ? new Response(null, { status, headers }) : Response.json(body, { status, headers });
}
