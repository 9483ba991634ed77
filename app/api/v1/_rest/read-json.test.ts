import { expect, it } from "vitest";
import { Invalid } from "@/cms/errors";
import { Refusal } from "./problem";
import { hasContent, readJson, refuseJson } from "./read-json";

const call = (body: BodyInit, type = "application/json") =>
  readJson(new Request("http://localhost/api/v1/x", { method: "POST", body, headers: { "content-type": type } }));
const refusal = (body: BodyInit, type?: string) =>
  call(body, type).then(
    () => "read",
    (error: unknown) => (error instanceof Refusal ? error.problem : error),
  );

it("reads JSON, whatever the type says of its characters", async () => {
  expect(await call('{"a":[1,"é"]}', "Application/JSON; charset=utf-8")).toEqual({ a: [1, "é"] });
});

it.each([
  ["", "malformed"],
  ["{", "malformed"],
  ["{a:1}", "malformed"],
  [new Uint8Array([0x22, 0xff, 0x22]), "malformed"],
  ["[".repeat(50) + "]".repeat(50), "malformed"],
  ["[".repeat(100_000) + "]".repeat(100_000), "malformed"],
])("refuses %j", async (body, problem) => {
  expect(await refusal(body)).toBe(problem);
});

it.each(["text/plain", "application/x-www-form-urlencoded", ""])("refuses what says that it is %j", async (type) => {
  expect(await refusal("{}", type)).toBe("unsupported-media-type");
});

it("names every text that cannot be stored, and every name that means something else here", async () => {
  const refused = await call('{"a":["ok","\\u0000"],"b":{"\\ud800x":1,"c":"\\udc00"},"__proto__":{"d":1}}').catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Invalid);
  expect((refused as Invalid).problems).toEqual([
    { path: "a.1", message: "has a null character" },
    { path: "b.\ud800x", message: "has half of a character" },
    { path: "b.c", message: "has half of a character" },
    { path: "__proto__", message: "is not a name" },
  ]);
});

it("takes characters of two halves", async () => {
  expect(await call('"\\ud83d\\ude00"')).toBe("😀");
});

it.each([
  ["", null],
  [" \n", null],
  ["{}", null],
  ['{"version":3,"title":""}', ["version", "title"]],
  ["[1]", [""]],
  ["{", "malformed"],
])("a call that takes no body is told of %j: %j", async (body, expected) => {
  const headers = { "content-type": "application/json" };
  const request = new Request("http://localhost/api/v1/x", { method: "POST", body, headers });
  const refused = await refuseJson(request).then(
    () => null,
    (error: unknown) => error,
  );
  const told = refused instanceof Invalid ? refused.problems.map(({ path }) => path) : refused;
  expect(told instanceof Refusal ? told.problem : told).toEqual(expected);
});

it("a call that takes no body may have none at all", async () => {
  await expect(refuseJson(new Request("http://localhost/api/v1/x", { method: "DELETE" }))).resolves.toBeUndefined();
});

it.each<[BodyInit | null, boolean]>([
  [null, false],
  ["", false],
  [" \n", false],
  ["{}", true],
  ["null", true],
])("tells whether %j says anything, and leaves it to be read", async (body, says) => {
  const request = new Request("http://localhost/api/v1/x", { method: "POST", body });
  expect(await hasContent(request)).toBe(says);
  expect(await request.text()).toBe(body ?? "");
});
