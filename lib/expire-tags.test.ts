import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expireTags } from "./expire-tags";

const asked: Array<Pick<IncomingMessage, "method" | "url"> & { authorization?: string; body: unknown }> = [];
const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  asked.push({ method, url, authorization: headers.authorization, body: await json(request) });
  response.writeHead(headers.authorization === "Bearer right" ? 204 : 401).end();
});
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

it("tells a running server what to expire, with the secret", async () => {
  await expireTags(origin(), "right", ["slot:1:about", "menus:1"]);
  expect(asked.at(-1)).toEqual({
    method: "POST",
    url: "/api/internal/expire",
    authorization: "Bearer right",
    body: { tags: ["slot:1:about", "menus:1"] },
  });
});

it("fails loudly where the server refuses: stored pages would stay as they are", async () => {
  await expect(expireTags(origin(), "wrong", ["menus:1"])).rejects.toThrow("401");
});
