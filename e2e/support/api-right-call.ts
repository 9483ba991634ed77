import type { Action } from "@/cms/policy";
import { tokenScopes } from "@/cms/tokens/token";
import type { ApiOperation } from "./api-document";
import { aWorld, type World } from "./api-made-calls";
import { rows } from "./api-rows";
import { things } from "./api-things";
import type { Cms } from "./cms";
import { type Answer, send } from "./http";
import { port } from "./server";

/** A call as it is sent, but for who makes it. */
export type RightCall = {
  world: World;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
};

/** A call of an operation that is done where somebody makes it who may, in a world of its own. */
export async function aRightCall(cms: Cms, operation: ApiOperation): Promise<RightCall> {
  const world = await aWorld(cms);
  const { platformId, vendorId } = world;
  const owner = { platformId, vendorId: operation.path.includes("{vendor}") ? vendorId : null };
  return cms.run(async (ctx) => {
    const at = { cms, ctx, world, owner };
    const { params = {}, query = {}, body, bytes } = (await rows[operation.id]?.(at)) ?? {};
    let path = operation.path;
    for (const [part, name = ""] of operation.path.matchAll(/\{(\w+)\}/g)) {
      const value = params[name] ?? (await things[name]?.(at));
      if (value === undefined) throw new Error(`Nothing is known to be there for ${part} of ${operation.id}.`);
      path = path.replace(part, value);
    }
    const search = new URLSearchParams(query).toString();
    const isConditional = operation.parameters.some(({ name }) => name === "If-Match");
    const headers = {
      ...(isConditional && { "if-match": "*" }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(bytes && { "content-type": "image/png" }),
    };
    const sent = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
    return { world, method: operation.method, path: `/api/v1${path}${search && `?${search}`}`, headers, body: sent };
  });
}

/** Makes a call with what says who calls; again where the server is busy with pictures. */
export async function made(call: Omit<RightCall, "world">, who: Record<string, string>): Promise<Answer> {
  const { method, path, headers, body } = call;
  for (;;) {
    const answer = await send(method, `localhost:${port()}`, path, { ...headers, ...who }, body);
    if (answer.status !== 503) return answer;
  }
}

/** What is about everything, such as the order of all tiers, other tests may have changed since the call was made up. */
export async function answered(
  cms: Cms,
  operation: ApiOperation,
  call: RightCall,
  who: Record<string, string>,
): Promise<Answer> {
  let answer = await made(call, who);
  for (let tries = 0; answer.status === 409 && operation.id === "orderTiers" && tries < 5; tries++) {
    answer = await made(await aRightCall(cms, operation), who);
  }
  return answer;
}

export const bearing = (token: string): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** Whether no token may ever do it: it is for people who are signed in. */
export const isForPeople = ({ scopes }: Pick<ApiOperation, "scopes">) =>
  !scopes.every((scope) => tokenScopes.some((each) => each === scope));

/** The scopes that an operation says it needs, as actions. */
export const scopesOf = ({ scopes }: ApiOperation): Action[] => tokenScopes.filter((each) => scopes.includes(each));
