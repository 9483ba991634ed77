import { createServer, Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardRequests } from "./request-guard";

const { emit } = Server.prototype;
/** Answers with what has come through: the target, and the headers that came with it. */
const server = createServer(({ url, headers }, response) => response.end(JSON.stringify({ url, headers })));

beforeAll(() => {
  guardRequests({
    appOrigin: "https://app.orion.lu",
    trustedProxies: 1,
    bodyLimits: [["/", 1000]],
    headersTimeoutMs: 1000,
    requestTimeoutMs: 2000,
    hasUpgrades: false,
  });
  return new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  Server.prototype.emit = emit;
  return new Promise((resolve) => server.close(resolve));
});

/** Sends a request byte for byte, as no client library would, and reads the whole answer. */
async function send(requestLine: string, ...headers: string[]) {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.end(`${[requestLine, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`);
  const answer = await text(socket);
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head, body };
}

async function received(requestLine: string, ...headers: string[]) {
  const { status, body } = await send(requestLine, ...headers);
  // Without chunked encoding's frames around the JSON.
  return { status, ...JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)) };
}

describe("a request that comes through", () => {
  it("comes as it was sent where it has one host and a path", async () => {
    expect(await received("GET /oms/pricing?a=b HTTP/1.1", "Host: oms.lu", "Accept-Language: fr")).toMatchObject({
      status: 200,
      url: "/oms/pricing?a=b",
      headers: { host: "oms.lu", "accept-language": "fr" },
    });
  });

  it.each([
    "X-Forwarded-Host",
    "x-forwarded-proto",
    "X-Forwarded-Port",
    "Forwarded",
    "X-Original-URL",
    "X-Rewrite-Url",
    "x-middleware-subrequest",
    "X-Middleware-Rewrite",
    "x-middleware-next",
    "X-Real-IP",
    "X-Client-Address",
    "x-nonce",
    "Content-Security-Policy",
    "Content-Security-Policy-Report-Only",
  ])("has lost %s, by which a client would steer it", async (name) => {
    const { headers } = await received("GET / HTTP/1.1", "Host: oms.lu", `${name}: evil.com`);
    expect(headers[name.toLowerCase()]).not.toBe("evil.com");
    expect(JSON.stringify(headers)).not.toContain("evil.com");
  });

  it.each([
    ["http://loyalty.lu/pricing?a=b", "loyalty.lu", "/pricing?a=b"],
    ["HTTPS://loyalty.lu:443/", "loyalty.lu:443", "/"],
    ["http://loyalty.lu", "loyalty.lu", "/"],
    ["http://loyalty.lu?a=b", "loyalty.lu", "/?a=b"],
    ["http://loyalty.lu//evil.com", "loyalty.lu", "//evil.com"],
  ])("in the absolute form %s has the host and path of that", async (target, host, url) => {
    expect(await received(`GET ${target} HTTP/1.1`, "Host: oms.lu")).toMatchObject({ url, headers: { host } });
  });
});

describe("who asks", () => {
  it("is told to the framework, by what the nearest proxy says", async () => {
    const { headers } = await received(
      "GET / HTTP/1.1",
      "Host: oms.lu",
      "X-Client-Address: 198.51.100.1",
      "X-Forwarded-For: 198.51.100.2",
      "X-Forwarded-For: 192.0.2.1",
    );
    expect(headers["x-client-address"]).toBe("192.0.2.1");
    expect(JSON.stringify(headers)).not.toContain("198.51.100");
  });

  it("is the socket where no proxy says anything", async () => {
    const { headers } = await received("GET / HTTP/1.1", "Host: oms.lu", "X-Real-IP: 198.51.100.1");
    expect(headers["x-client-address"]).toBe("127.0.0.1");
  });
});

describe("a request is refused", () => {
  it.each<[what: string, status: number, requestLine: string, headers: string[]]>([
    ["without a host", 400, "GET / HTTP/1.0", []],
    ["with two hosts", 400, "GET / HTTP/1.1", ["Host: oms.lu", "Host: evil.com"]],
    ["with the same host twice", 400, "GET / HTTP/1.1", ["Host: oms.lu", "host: oms.lu"]],
    ["with a target of another scheme", 400, "GET ftp://oms.lu/ HTTP/1.1", ["Host: oms.lu"]],
    ["with a target without a host", 400, "GET http:///pricing HTTP/1.1", ["Host: oms.lu"]],
    ["with a star as its target", 400, "OPTIONS * HTTP/1.1", ["Host: oms.lu"]],
    ["to trace", 405, "TRACE / HTTP/1.1", ["Host: oms.lu"]],
    ["with a method of file shares", 405, "PROPFIND / HTTP/1.1", ["Host: oms.lu"]],
    ["to write from another site", 403, "POST / HTTP/1.1", ["Host: app.orion.lu", "Origin: https://evil.com"]],
    ["to write on a site", 403, "POST / HTTP/1.1", ["Host: oms.lu", "Origin: https://oms.lu"]],
    ["to write with a cookie and no origin", 403, "DELETE / HTTP/1.1", ["Host: app.orion.lu", "Cookie: a=b"]],
    [
      "to write with two origins",
      403,
      "PUT / HTTP/1.1",
      ["Host: o.lu", ...Array(2).fill("Origin: https://app.orion.lu")],
    ],
    ["that announces too much", 413, "POST / HTTP/1.1", ["Host: oms.lu", "Content-Length: 1001"]],
  ])("%s", async (_, status, requestLine, headers) => {
    const { head, ...answer } = await send(requestLine, ...headers);
    expect(answer.status).toBe(status);
    expect(head).toMatch(/^connection: close$/im);
    expect(head).toMatch(/^cache-control: no-store$/im);
    expect(/^allow: (.*)$/im.exec(head)?.[1]).toBe(
      status === 405 ? "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" : undefined,
    );
    expect(head).toMatch(/^strict-transport-security: max-age=63072000$/im);
    expect(head).toMatch(/^content-security-policy: default-src 'none';/im);
    expect(answer.body).toContain("<h1>");
    expect(answer.body).not.toContain("evil.com");
  });

  it.each(["/api/v1/pages/%E0%A4%A", "/api/v1/%", "/api/v1/x%ff?a=b"])("as a call of the API at %s", async (target) => {
    const { status, head, body } = await send(`GET ${target} HTTP/1.1`, "Host: app.orion.lu");
    expect(status).toBe(400);
    expect(head).toMatch(/^content-type: application\/problem\+json/im);
    expect(JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1))).toMatchObject({ status: 400 });
  });

  it("not for what a query, or another script, looks like", async () => {
    expect(await received("GET /api/v1/caf%C3%A9?q=%E0%A4%A HTTP/1.1", "Host: app.orion.lu")).toMatchObject({
      status: 200,
    });
  });
});
