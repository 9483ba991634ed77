import fc from "fast-check";
import { aToken } from "./support/api";
import { type ApiDocument, type ApiOperation, problemSchema, readApiDocument } from "./support/api-document";
import { aWorld, callsOf } from "./support/api-made-calls";
import { answered, aRightCall, bearing, isForPeople, made, type RightCall } from "./support/api-right-call";
import type { Answer } from "./support/http";
import { aSession } from "./support/people";
import { superAdmin } from "./support/tenant";
import { expect, test } from "./support/test";

type Sent = Omit<RightCall, "world">;

/** What is wrong with an answer by the document; null where it is as it should be. */
function faultOf(document: ApiDocument, operation: ApiOperation, { method, path, body: sent }: Sent, answer: Answer) {
  const { status, headers, body } = answer;
  const told = `${method} ${path.slice(0, 300)} ${String(sent ?? "").slice(0, 300)} → ${status} ${body.toString().slice(0, 300)}`;
  // What the path says may be written in another way.
  if (status === 308) return null;
  if (status >= 500) return told;
  // An address that no code, id or slug can be part of is not the API's to Next's router, which answers with a page.
  if (status === 404 && /%/.test(path.split("?")[0] ?? "")) return null;
  // It may lead to another operation, or to none.
  const schema = [404, 405, 414].includes(status) ? problemSchema : operation.answers[String(status)];
  if (schema === undefined) return `A status that the document does not tell of: ${told}`;
  const isVersioned = operation.versioned.includes(String(status));
  if (isVersioned !== Boolean(headers.etag)) return `${isVersioned ? "No ETag" : "An ETag unheard of"}: ${told}`;
  if (schema === null) return body.length ? `A body where there is none: ${told}` : null;
  const type = headers["content-type"] ?? "";
  if (status >= 400 && !type.startsWith("application/problem+json")) return `No problem document, ${type}: ${told}`;
  const fault = document.faultOf(schema, JSON.parse(body.toString()));
  return fault && `${fault}: ${told}`;
}

test("every operation answers what it takes, and what is broken in one place, as the document says", async ({
  cms,
}) => {
  test.setTimeout(900_000);
  const document = await readApiDocument();
  const faults: string[] = [];
  const unanswered = new Set(document.operations.map(({ id }) => id));
  const session = await aSession(cms, superAdmin);
  for (const operation of document.operations) {
    const world = await aWorld(cms);
    const bearer = bearing(operation.isPublic ? "" : await aToken(cms, { role: "super-admin" }));
    const who = isForPeople(operation) ? session : bearer;
    const right = await aRightCall(cms, operation);
    const calls: Sent[] = [right];
    for (const isBroken of [false, true]) {
      const sample = { numRuns: isBroken ? 8 : 3, seed: 42 };
      for (const { path, body, headers } of fc.sample(callsOf(operation, world, document, isBroken), sample)) {
        const isJson = body !== undefined;
        const said = { ...headers, ...(isJson && { "content-type": "application/json" }) };
        calls.push({ method: operation.method, path, headers: said, ...(isJson && { body: JSON.stringify(body) }) });
      }
    }
    for (const call of calls) {
      const answer = await (call === right ? answered(cms, operation, right, who) : made(call, who));
      const fault = faultOf(document, operation, call, answer);
      if (fault) faults.push(fault);
      else if (answer.status < 300) unanswered.delete(operation.id);
    }
  }
  expect(faults).toEqual([]);
  expect([...unanswered], "operations of which no answer was checked").toEqual([]);
});
