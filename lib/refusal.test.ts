import { expect, it } from "vitest";
import { refusalFor } from "./refusal";

it("is a page to people, and a problem document to callers of the API", () => {
  expect(refusalFor("/admin?next=/api/v1/", 413).headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(refusalFor("/api/media", 413).body).toContain("<!DOCTYPE html>");
  const { body, headers } = refusalFor("/api/v1/platforms?limit=1", 413);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(headers["cache-control"]).toBe("no-store");
  expect(JSON.parse(body)).toMatchObject({ status: 413, type: "/api/v1/reference#problem-too-large" });
});

it.each([400, 403, 405, 413, 414, 503] as const)("says %i in its document as in its status", (status) => {
  expect(JSON.parse(refusalFor("/api/v1/pages", status).body)).toMatchObject({ status });
});

it("says when to come back where that helps", () => {
  expect(refusalFor("/api/v1/pages", 503).headers["retry-after"]).toBe("2");
});
