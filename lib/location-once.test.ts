import { createServer, get, type IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sendLocationOnce } from "./location-once";

const { appendHeader } = ServerResponse.prototype;
const server = createServer(({ url = "" }, response) => {
  response.setHeader("Location", "/pricing");
  response.appendHeader("LOCATION", url);
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

/** What a redirect to `/pricing` sends that repeats its address as this one. */
async function valuesSent(repeated: string) {
  const headers = await headersSent(repeated);
  const values = (name: string) => headers.filter((_, index) => headers[index - 1]?.toLowerCase() === name);
  return { location: values("location"), link: values("link") };
}

function headersSent(path: string): Promise<string[]> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, path, host: "127.0.0.1", agent: false }, (response: IncomingMessage) => {
      response.resume().on("end", () => resolve(response.rawHeaders));
    }).on("error", reject);
  });
}

it("a redirect says once where it leads; other headers may repeat", async () => {
  expect(await valuesSent("/pricing")).toEqual({ location: ["/pricing"], link: ["<a>", "<a>"] });
});

it("a second address is not taken for a repetition", async () => {
  expect(await valuesSent("/about")).toMatchObject({ location: ["/pricing", "/about"] });
});
