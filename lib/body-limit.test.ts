import { createServer, Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyLimitFor } from "./body-limit";
import { guardRequests } from "./request-guard";

const limit = 1000;
const head = ["POST / HTTP/1.1", "Host: oms.lu"];
const { emit } = Server.prototype;

/** How many bytes of each body the framework has been given, the last request's last. */
const given: number[] = [];
/** Answers with the length of the body; at `/unread` without having read it. */
const server = createServer(async (request, response) => {
  if (request.url === "/unread") {
    response.end("unread");
    return;
  }
  const index = given.push(0) - 1;
  try {
    for await (const chunk of request) given[index] = (given[index] ?? 0) + chunk.length;
    response.end(`read ${given[index]}`);
  } catch {
    response.end("cut short");
  }
});

beforeAll(() => {
  guardRequests({
    appOrigin: "https://app.orion.lu",
    trustedProxies: 0,
    bodyLimits: [["/", limit]],
    headersTimeoutMs: 60_000,
    requestTimeoutMs: 60_000,
    hasUpgrades: false,
  });
  return new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  Server.prototype.emit = emit;
  return new Promise((resolve) => server.close(resolve));
});

const open = (): Socket => connect((server.address() as AddressInfo).port, "127.0.0.1");
const lines = (...each: string[]) => `${each.join("\r\n")}\r\n\r\n`;
const chunk = (size: number) => `${size.toString(16)}\r\n${"a".repeat(size)}\r\n`;
const chunked = [...head, "Transfer-Encoding: chunked", "Connection: close"];

/** Sends what is given and reads until the server closes. */
async function exchange(...parts: string[]): Promise<string> {
  const socket = open();
  for (const part of parts) socket.write(part);
  return text(socket);
}

describe("a body", () => {
  it("of the limit comes through whole, however it is sent", async () => {
    const sized = lines(...head, `Content-Length: ${limit}`, "Connection: close") + "a".repeat(limit);
    expect(await exchange(sized)).toContain(`read ${limit}`);
    expect(await exchange(lines(...chunked), chunk(400), chunk(600), "0\r\n\r\n")).toContain(`read ${limit}`);
  });

  it("that is announced to be longer is refused before any of it is sent", async () => {
    const before = given.length;
    expect(await exchange(lines(...head, `Content-Length: ${limit + 1}`))).toMatch(/^HTTP\/1\.1 413 /);
    expect(await exchange(lines(...head, `Content-Length: ${"9".repeat(30)}`))).toMatch(/^HTTP\/1\.1 4(00|13) /);
    expect(given.length).toBe(before);
  });

  it("in chunks is refused with the first byte that is too many, and the connection ends", async () => {
    const answer = await exchange(lines(...chunked), chunk(limit), chunk(1));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(given.at(-1)).toBeLessThanOrEqual(limit);
  });

  it("without an end does not keep the connection, also where nobody reads it", async () => {
    const socket = open();
    socket.on("error", () => {});
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.write(lines("POST /unread HTTP/1.1", "Host: oms.lu", "Transfer-Encoding: chunked"));
    const send = () => socket.writable && socket.write(chunk(400), () => setImmediate(send));
    send();
    socket.resume();
    await closed;
    expect(await exchange(lines("GET /unread HTTP/1.1", "Host: oms.lu", "Connection: close"))).toContain("unread");
  });

  it("that is longer than it says is not taken for more than it says", async () => {
    const next = lines("GET /unread HTTP/1.1", "Host: oms.lu", "Connection: close");
    const answer = await exchange(lines(...head, "Content-Length: 2"), `ab${next}`);
    expect(answer).toMatch(/read 2[\s\S]+unread/);
    expect(given.at(-1)).toBe(2);
  });

  it("with two lengths, or with a length and chunks, is no request", async () => {
    const twice = lines(...head, "Content-Length: 2", "Content-Length: 3");
    const both = lines(...head, "Content-Length: 2", "Transfer-Encoding: chunked");
    expect(await exchange(twice, "ab")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await exchange(both, chunk(2), "0\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("that comes slowly keeps nobody else waiting", async () => {
    const socket = open();
    const answer = text(socket);
    socket.write(lines(...chunked) + chunk(500));
    expect(await exchange(lines("GET /unread HTTP/1.1", "Host: oms.lu", "Connection: close"))).toContain("unread");
    socket.write(`${chunk(500)}0\r\n\r\n`);
    expect(await answer).toContain(`read ${limit}`);
  });
});

it("a server in front of which the guard stands waits for nobody for ever", async () => {
  await exchange(lines("GET /unread HTTP/1.1", "Host: oms.lu", "Connection: close"));
  expect(server).toMatchObject({ headersTimeout: 60_000, requestTimeout: 60_000 });
});

it("a route may have a limit of its own", () => {
  const limits = [
    ["/", 10],
    ["/api/v1/media", 1000],
    ["/api/", 100],
  ] as const;
  expect(bodyLimitFor("/login", limits)).toBe(10);
  expect(bodyLimitFor("/api/v1/pages", limits)).toBe(100);
  expect(bodyLimitFor("/api/v1/media?name=a", limits)).toBe(1000);
  expect(bodyLimitFor("/API/v1/media", limits)).toBe(10);
});

it("a limit may be for what lies below any one segment", () => {
  const limits = [
    ["/", 10],
    ["/shops/*/media", 1000],
    ["/shops/*/media/", 100],
    ["/shops/*/rooms/*/media", 500],
  ] as const;
  expect(bodyLimitFor("/shops/acme/media?name=a", limits)).toBe(1000);
  expect(bodyLimitFor("/shops/acme/media/1", limits)).toBe(100);
  expect(bodyLimitFor("/shops/acme/rooms/7/media", limits)).toBe(500);
  expect(bodyLimitFor("/shops/acme/rooms/7/other", limits)).toBe(10);
  expect(bodyLimitFor("/shops/acme/seven/media", limits)).toBe(10);
  expect(bodyLimitFor("/shops/acme?/media", limits)).toBe(10);
});
