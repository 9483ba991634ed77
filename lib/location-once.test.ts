import { createServer, get, type IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sendLocationOnce } from "./location-once";

const { appendHeader } = ServerResponse.prototype;
const server = createServer((_, response) => {
  response.setHeader("Location", "/pricing");
  response.appendHeader("location", "/pricing");
  response.setHeader("Link", "<a>");
  response.appendHeader("Link", "<a>");
  response.writeHead(308).end();
});

beforeAll(() => {
  sendLocationOnce();
  return new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  ServerResponse.prototype.appendHeader = appendHeader;
  return new Promise((resolve) => server.close(resolve));
});

function headersSent(): Promise<string[]> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", agent: false }, (response: IncomingMessage) => {
      response.resume().on("end", () => resolve(response.rawHeaders));
    }).on("error", reject);
  });
}

it("a redirect says once where it leads; other headers may repeat", async () => {
  const headers = await headersSent();
  const values = (name: string) => headers.filter((_, index) => headers[index - 1]?.toLowerCase() === name);
  expect(values("location")).toEqual(["/pricing"]);
  expect(values("link")).toEqual(["<a>", "<a>"]);
});
