import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Conflict, Forbidden } from "@/cms/errors";
import { refusedAnswer } from "./problem";
import { problemSchema } from "./problem-schema";

async function told(error: unknown, given?: { isConditional: boolean }) {
  const answer = refusedAnswer(error, given);
  return { status: answer.status, header: answer.headers.get("www-authenticate"), body: await answer.json() };
}

it("says which scope a token lacks, as RFC 6750 does", async () => {
  const { status, header, body } = await told(new Forbidden("No.", "page.publish"));
  expect(status).toBe(403);
  expect(header).toBe('Bearer realm="Orion", error="insufficient_scope", scope="page.publish"');
  expect(body).toMatchObject({ scope: "page.publish" });
});

it("asks for no scope where none would do", async () => {
  for (const error of [new Forbidden("No."), new Forbidden("No.", "people.invite")]) {
    expect(await told(error)).toMatchObject({ status: 403, header: null, body: { detail: expect.any(String) } });
    expect((await told(error)).body).not.toHaveProperty("scope");
  }
});

it("tells a stale writer who saved, when and which fields, and nothing of what was there", async () => {
  const at = new Date(0);
  const saves = Array.from({ length: 21 }, () => ({
    author: "Kim",
    at,
    revisionId: "r",
    detail: { before: "secret" },
  }));
  const error = new Conflict("version", "Late.", { version: 3, saves, fields: ["name"], changes: ["secret"] });
  const { status, body } = await told(error, { isConditional: true });
  expect(status).toBe(412);
  expect(body.changes).toEqual({
    version: 3,
    saves: Array(20).fill({ author: "Kim", at: at.toISOString() }),
    fields: ["name"],
    sectionIds: [],
  });
  expect(JSON.stringify(body)).not.toContain("secret");
  expect(await told(error)).toMatchObject({ status: 409, body: { field: "version", changes: { version: 3 } } });
});

it("tells of other conflicts what is to be known", async () => {
  const { body } = await told(new Conflict("tier", "In use.", { standing: 1 }));
  expect(body).toMatchObject({ status: 409, field: "tier", details: { standing: 1 } });
  expect(problemSchema.parse(body)).toEqual(body);
});

/** As queries of Drizzle's are refused: the driver's error is the cause. */
const refusedBy = (cause: Readonly<Record<string, string>>) =>
  new Error("Failed query", { cause: Object.assign(new Error("cause"), cause) });

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ["a deadlock", { code: "40P01" }, 503],
  ["a transaction that could not be put in order", { code: "40001" }, 503],
  ["a connection that broke", { code: "ECONNRESET" }, 503],
  ["a full disk", { code: "ENOSPC" }, 500],
  ["a file that may not be written", { code: "EACCES" }, 500],
  ["a file that is not there", { code: "ENOENT" }, 500],
  ["an id that is none", { code: "22P02", routine: "string_to_uuid" }, 404],
  ["a number that is none", { code: "22P02", routine: "pg_strtoint32_safe" }, 500],
])("%s is answered for what it is", async (_, cause, status) => {
  const answer = refusedAnswer(refusedBy(cause));
  expect(answer.status).toBe(status);
  expect(answer.headers.get("retry-after")).toBe(status === 503 ? "5" : null);
  expect((await answer.json()).status).toBe(status);
});

it("a full disk is written down, and a deadlock is not", () => {
  const written = vi.mocked(process.stderr.write);
  refusedAnswer(refusedBy({ code: "40P01" }));
  expect(written).not.toHaveBeenCalled();
  refusedAnswer(refusedBy({ code: "ENOSPC" }));
  expect(written).toHaveBeenCalledWith(expect.stringContaining("ENOSPC"));
});
