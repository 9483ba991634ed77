import { type ApiDocument, type ApiOperation, readApiDocument } from "./support/api-document";
import { aWorld } from "./support/api-made-calls";
import { answered, aRightCall, bearing, isForPeople } from "./support/api-right-call";
import {
  foreigners,
  rightfulToken,
  type Stranger,
  tokenForPeople,
  uselessTokens,
  withoutOne,
} from "./support/api-strangers";
import type { Cms } from "./support/cms";
import type { Answer } from "./support/http";
import { aSession } from "./support/people";
import { superAdmin } from "./support/tenant";
import { expect, test } from "./support/test";

/** What is wrong with an answer by the document; null where it is one that the document tells of. */
function faultOf({ faultOf }: ApiDocument, operation: ApiOperation, { status, body }: Answer): string | null {
  const schema = operation.answers[String(status)];
  if (schema === undefined) return "a status that the document does not tell of";
  if (schema === null) return body.length ? "a body where there is none" : null;
  return faultOf(schema, JSON.parse(body.toString()));
}

/** Whether the token that lacks a scope is told which. */
function scopeFault({ headers, body }: Answer, lacks: string | undefined): string | null {
  if (!lacks) return null;
  const isTold = JSON.parse(body.toString()).scope === lacks;
  return isTold && headers["www-authenticate"]?.includes(`scope="${lacks}"`) ? null : "the scope is not named";
}

const told = ({ status, body }: Answer) => `${status} ${body.toString().slice(0, 200)}`;

/** Calls that are refused to everyone else, and, just as they are, done for who may. */
async function faultsOf(cms: Cms, document: ApiDocument, operation: ApiOperation, known: Known): Promise<string[]> {
  const call = await aRightCall(cms, operation);
  const strangers = operation.isPublic
    ? []
    : [
        ...known.useless,
        ...(await withoutOne(cms, operation)),
        ...(await foreigners(cms, operation, call.world, known.other)),
        ...(await tokenForPeople(cms, operation)),
      ];
  const faults: string[] = [];
  for (const { who, token, statuses, lacks } of strangers) {
    const answer = await answered(cms, operation, call, bearing(token));
    if (!statuses.includes(answer.status)) faults.push(`${operation.id} was not refused to ${who}: ${told(answer)}`);
    const fault = faultOf(document, operation, answer) ?? scopeFault(answer, lacks);
    if (fault) faults.push(`${operation.id} to ${who}: ${fault}: ${told(answer)}`);
  }
  const rightful = isForPeople(operation) ? known.session : bearing(await rightfulToken(cms, operation, call.world));
  const answer = await answered(cms, operation, call, operation.isPublic ? {} : rightful);
  const isDone = answer.status >= 200 && answer.status < 300;
  const fault = isDone ? faultOf(document, operation, answer) : "not done for who may";
  if (fault) faults.push(`${operation.id}: ${fault}: ${call.method} ${call.path} → ${told(answer)}`);
  return faults;
}

type Known = { useless: Stranger[]; other: Awaited<ReturnType<typeof aWorld>>; session: Record<string, string> };

test("every operation is done for who may, as the document says, and refused to everyone else", async ({ cms }) => {
  test.setTimeout(900_000);
  const document = await readApiDocument();
  const known = {
    useless: await uselessTokens(cms),
    other: await aWorld(cms),
    session: await aSession(cms, superAdmin),
  };
  const faults: string[] = [];
  for (const operation of document.operations) {
    const found = await faultsOf(cms, document, operation, known).catch((error: unknown) => [
      `${operation.id}: ${error}`,
    ]);
    faults.push(...found);
  }
  expect(document.operations.length).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});
