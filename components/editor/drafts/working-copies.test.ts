import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aDocument } from "@/test/factories";
import { workingCopies } from "./working-copies";

type Asked = { method: string; path: string; answer: (response: Response) => void };

let asked: Asked[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", (path: string, { method = "", signal }: RequestInit) => {
    return new Promise<Response>((answer, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      asked.push({ method, path, answer });
    });
  });
  // The timer of AbortSignal.timeout is none of JavaScript's own.
  vi.useFakeTimers();
  vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException("Too late", "TimeoutError")), ms);
    return controller.signal;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const typed = { document: aDocument(), version: 1, originRevisionId: null };
const done = () => Response.json({ status: "done" });
const methods = () => asked.map(({ method }) => method);

it("asks for one thing after another, so that a copy is not forgotten before it was kept", async () => {
  const copies = workingCopies("page");
  const kept = copies.keep("editor", typed);
  const forgotten = copies.forget("editor");
  await vi.advanceTimersByTimeAsync(1000);
  expect(methods()).toEqual(["PUT"]);
  asked[0]?.answer(done());
  expect(await kept).toEqual({ status: "done" });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "PUT /api/working-copies/page/editor",
    "DELETE /api/working-copies/page/editor",
  ]);
  asked[1]?.answer(done());
  expect(await forgotten).toEqual({ status: "done" });
});

it("gives up a server that does not answer after ten seconds, and goes on with the next", async () => {
  const copies = workingCopies("page");
  const kept = copies.keep("editor", typed);
  const found = copies.find();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(methods()).toEqual(["PUT"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await kept).toBeNull();
  await vi.advanceTimersByTimeAsync(0);
  expect(methods()).toEqual(["PUT", "GET"]);
  asked[1]?.answer(new Response("<!doctype html>", { status: 502 }));
  expect(await found).toBeNull();
});

it("says that what is too long is refused, so that it is not sent again and again", async () => {
  const kept = workingCopies("page").keep("editor", typed);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]?.answer(new Response("<!doctype html>", { status: 413 }));
  expect(await kept).toMatchObject({ status: "failed" });
});
