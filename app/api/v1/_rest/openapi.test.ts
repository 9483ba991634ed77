import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { actions } from "@/cms/policy";
import { offeredScopes, tokenScopes } from "@/cms/tokens/token";
import { eventTypes, testType } from "@/cms/webhooks/event-types";
import { operations } from "../_operations/operations";
import { openApiDocument } from "./openapi";

const document = openApiDocument("https://app.orion.lu");
const text = JSON.stringify(document);

it("is an OpenAPI 3.1 document to a validator that others use", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

it("refers to nothing that is not in it", () => {
  const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = ""]) => reference));
  const missing = [...references].filter((reference) => {
    const names = reference.replace(/^#\//, "").split("/");
    return (
      names.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document) ===
      undefined
    );
  });
  expect(references.size).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

it("has no schema that nothing refers to, and none without a name of its own", () => {
  const names = Object.keys((document.components as { schemas: Record<string, unknown> }).schemas);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
  expect(names.filter((name) => !/^([A-Z][a-z]+)+$/.test(name))).toEqual([]);
});

it("tells of an ETag where an answer has a version, and nowhere else", () => {
  const tells = (path: string, method: string, status: number) => {
    const [operation] = [(document.paths as Record<string, Record<string, Answering>>)[path]?.[method]];
    return Object.keys(operation?.responses[status]?.headers ?? {});
  };
  const page = "/platforms/{platform}/pages";
  expect(tells(`${page}/{pageId}`, "get", 200)).toEqual(["ETag"]);
  expect(tells(page, "post", 201)).toEqual(["ETag"]);
  expect(tells(page, "get", 200)).toEqual([]);
  expect(tells(`${page}/{pageId}`, "delete", 204)).toEqual([]);
});

type Answering = { responses: Record<number, { headers?: Record<string, unknown> }> };

it("says what webhooks are sent, by every type that they can be told of", () => {
  const { webhooks } = document as { webhooks: Record<string, { post: { operationId: string } }> };
  expect(Object.keys(webhooks).sort()).toEqual([...eventTypes, testType].sort());
  expect(webhooks["page.published"]?.post.operationId).toBe("onPagePublished");
});

it("names each operation once, and each address once for a method", () => {
  const ids = operations.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const addresses = operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

it("offers tokens no scope that nothing asks for, and each that something does", () => {
  // Asked for within an operation, by what some of its calls hold.
  const within = ["membership.join-another", "platform.change-prefix"] as const;
  const asked = new Set([...within, ...operations.flatMap(({ needs }) => needs)]);
  expect([...offeredScopes].sort()).toEqual(tokenScopes.filter((scope) => asked.has(scope)).sort());
});

it.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s says what it needs and where it is",
  (_, operation) => {
    const { path, place, needs, params, method, summary } = operation;
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const ofPlace = { everywhere: [], account: [], platform: ["platform"], vendor: ["platform", "vendor"] }[place];
    expect(named).toEqual([...ofPlace, ...Object.keys(params.shape)]);
    expect(needs.filter((action) => !actions.includes(action))).toEqual([]);
    expect(summary).toMatch(/^[A-Z][^.]+$/);
    // What waits for a decision, or would come of it, is shown to those who may decide.
    const deciding = /\.(read|review|answer|arrange|choose-pages)$/;
    if (method === "GET") expect(needs.filter((action) => !deciding.test(action))).toEqual([]);
    // What no token may ever do is for sessions alone, and says so.
    const isForTokens = needs.every((action) => tokenScopes.includes(action));
    if (!isForTokens) expect(operation.description).toMatch(/signed in|session/i);
  },
);
