import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { answerInTime } from "./database-away";
import { replaceFailedAnswer } from "./failed-answer";

const shared = globalThis as { orionDatabaseAbsence?: object };
afterEach(() => {
  shared.orionDatabaseAbsence = undefined;
});

async function loseDatabase(): Promise<void> {
  await answerInTime(() => Promise.reject(Object.assign(new Error(), { code: "ECONNREFUSED" }))).catch(() => {});
}

/** What comes of an answer, asked for twice over one connection: a body that is too long would spoil the second. */
async function answered(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => {
    replaceFailedAnswer(response);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const ask = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const first = await ask();
  await first.text();
  const second = await ask();
  const { status, headers } = second;
  const found = { statuses: [first.status, status], headers, text: await second.text() };
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return found;
}

const failures: Array<[how: string, answer: (response: ServerResponse) => void]> = [
  ["at once", (response) => Object.assign(response, { statusCode: 500 }).end("Internal Server Error")],
  ["with a head", (response) => response.writeHead(500, { "Content-Length": 5 }).end("fault")],
  [
    "in pieces",
    (response) => {
      response.statusCode = 500;
      response.setHeader("Content-Encoding", "gzip");
      response.setHeader("Cache-Control", "s-maxage=1");
      response.write("one");
      response.write("two", () => {});
      response.end();
    },
  ],
];

it.each(failures)("an answer that failed %s while the database was away is 'not right now'", async (_, fail) => {
  await loseDatabase();
  const { statuses, headers, text } = await answered(fail);
  expect(statuses).toEqual([503, 503]);
  expect(Object.fromEntries(headers)).toMatchObject({
    "retry-after": "2",
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
  });
  expect(headers.has("content-encoding")).toBe(false);
  expect(text).toMatch(/^<!DOCTYPE html>[\s\S]+not available right now[\s\S]+<\/html>\n$/);
});

it("an answer that failed by itself says so", async () => {
  const { statuses, text } = await answered((response) => response.writeHead(500).end("fault"));
  expect([...statuses, text]).toEqual([500, 500, "fault"]);
});

it("an answer that did not fail is given also while the database is away", async () => {
  await loseDatabase();
  const { statuses, headers, text } = await answered((response) => {
    response.write("stored");
    response.end(" page");
  });
  expect([...statuses, text]).toEqual([200, 200, "stored page"]);
  expect(headers.has("retry-after")).toBe(false);
});
