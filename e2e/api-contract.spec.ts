import fc from "fast-check";
import { aToken, callApi } from "./support/api";
import { type ApiDocument, type ApiOperation, readApiDocument } from "./support/api-document";
import { aWorld, type Call, callsOf } from "./support/api-made-calls";
import { strangersOf } from "./support/api-strangers";
import { send } from "./support/http";
import { port } from "./support/server";
import { expect, test } from "./support/test";

/** Calls, and says what is wrong with the answer by the document; null where it is as it should be. */
async function faultOfCall(
  document: ApiDocument,
  operation: ApiOperation,
  { path, body, headers }: Call,
  token: string,
) {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const said = {
    authorization: `Bearer ${token}`,
    ...headers,
    ...(sent !== undefined && { "content-type": "application/json" }),
  };
  const answer = await send(operation.method, `localhost:${port()}`, path, said, sent);
  const told = `${operation.method} ${path.slice(0, 300)} ${sent?.slice(0, 300) ?? ""} → ${answer.status} ${answer.body.toString().slice(0, 300)}`;
  // What the path says may lead to another address, or to none, or be too long for one.
  if ([308, 404, 405, 414].includes(answer.status)) return null;
  if (answer.status >= 500) return told;
  const schema = operation.answers[String(answer.status)];
  if (schema === undefined) return `A status that the document does not tell of: ${told}`;
  const isVersioned = operation.versioned.includes(String(answer.status));
  if (isVersioned !== Boolean(answer.headers.etag)) return `${isVersioned ? "No ETag" : "An ETag unheard of"}: ${told}`;
  if (schema === null) return answer.body.length ? `A body where there is none: ${told}` : null;
  const fault = document.faultOf(schema, JSON.parse(answer.body.toString()));
  return fault && `${fault}: ${told}`;
}

test.describe("every operation of the OpenAPI document", () => {
  test("answers what it takes, and what is broken in one place, as the document says", async ({ cms }) => {
    test.setTimeout(600_000);
    const document = await readApiDocument();
    const faults: string[] = [];
    for (const operation of document.operations) {
      const world = await aWorld(cms);
      const token = await aToken(cms, { role: "super-admin" });
      for (const isBroken of [false, true]) {
        const calls = fc.sample(callsOf(operation, world, document, isBroken), {
          numRuns: isBroken ? 8 : 3,
          seed: 42,
        });
        for (const call of calls) {
          const fault = await faultOfCall(document, operation, call, token);
          if (fault) faults.push(fault);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test("is done by those alone who may", async ({ cms }) => {
    test.setTimeout(600_000);
    const document = await readApiDocument();
    const world = await aWorld(cms);
    const other = await aWorld(cms);
    const done: string[] = [];
    const strangers = await strangersOf(cms, world, other);
    for (const operation of document.operations.filter(({ isPublic }) => !isPublic)) {
      const [call] = fc.sample(callsOf(operation, world, document, false), { numRuns: 1, seed: 7 });
      for (const [who, stranger] of Object.entries(strangers)) {
        if (!call || stranger.mayCall(operation)) continue;
        const answer = await tried(operation, call, await stranger.token(operation));
        const isRefused = stranger.statuses.includes(answer.status);
        if (!isRefused)
          done.push(`${who}: ${operation.id} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
      }
    }
    expect(done).toEqual([]);
  });
});

async function tried({ method }: ApiOperation, { path, body, headers }: Call, token: string) {
  return callApi(method, path.replace("/api/v1", ""), { token: token || undefined, body, headers });
}
