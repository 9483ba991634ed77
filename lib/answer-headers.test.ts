import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { completeHeaders } from "./answer-headers";
import { sitePolicy } from "./content-security-policy";

/** The headers of the answer that a handler gives. */
async function sent(answer: RequestListener): Promise<Headers> {
  const server = createServer((request, response) => {
    completeHeaders(response, { "referrer-policy": "no-referrer" });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}`, { redirect: "manual" });
  await new Promise((resolve) => server.close(resolve));
  return headers;
}

it("an answer is completed also where its head is sent by its first words", async () => {
  const headers = await sent((_, response) => response.setHeader("Content-Type", "text/html").end("words"));
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("content-security-policy")).toBe(sitePolicy);
});

it("what was decided for an answer stays", async () => {
  const headers = await sent((_, response) =>
    response.writeHead(200, { "content-security-policy": "sandbox", "Referrer-Policy": "origin" }).end(),
  );
  expect(headers.get("content-security-policy")).toBe("sandbox");
  expect(headers.get("referrer-policy")).toBe("origin");
});

it("what a browser has kept does not get another policy by being confirmed", async () => {
  const headers = await sent((_, response) => response.writeHead(304).end());
  expect(headers.has("content-security-policy")).toBe(false);
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});
