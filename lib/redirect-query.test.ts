import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { keepQuery } from "./redirect-query";

/** Where a path leads to, as a handler redirects it that has changed the request's target. */
async function location(path: string, answer: RequestListener): Promise<string | null> {
  const server = createServer((request, response) => {
    keepQuery(request, response);
    request.url = "/sites/internal";
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
  await new Promise((resolve) => server.close(resolve));
  return headers.get("location");
}

const redirectTo =
  (status: number, target: string): RequestListener =>
  (_, response) => {
    response.setHeader("Location", target);
    response.statusCode = status;
    response.end();
  };

it("a permanent redirect keeps the query as it was sent", async () => {
  const asked = "/about?from=mail&q=%C3%A9%20x";
  expect(await location(asked, redirectTo(308, "https://oms.lu/about"))).toBe(
    "https://oms.lu/about?from=mail&q=%C3%A9%20x",
  );
});

it.each([
  ["without a query", "/about", 308, "/prices", "/prices"],
  ["with nothing behind the question mark", "/about?", 308, "/prices", "/prices"],
  ["that has a query of its own", "/about?from=mail", 308, "/prices?page=2", "/prices?page=2"],
  ["for now only", "/about?from=mail", 307, "/login", "/login"],
  ["of what the framework's scripts fetch", "/about?_rsc=1x", 308, "/prices", "/prices"],
])("a redirect %s stays as it is", async (_, path, status, target, expected) => {
  expect(await location(path, redirectTo(status, target))).toBe(expected);
});
