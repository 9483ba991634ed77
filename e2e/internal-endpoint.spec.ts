import { post } from "./support/http";
import { app, secret } from "./support/server";
import { expect, test } from "./support/test";

const endpoint = "/api/internal/expire";
const valid = JSON.stringify({ tags: ["platforms"] });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test("stored pages are expired only for who knows the secret", async () => {
  const wrong: Array<Record<string, string>> = [
    {},
    bearer(""),
    bearer("wrong"),
    bearer(`${secret()}x`),
    bearer(secret().slice(0, -1)),
    { authorization: secret() },
    { authorization: `Basic ${secret()}` },
    { cookie: `authorization=Bearer ${secret()}`, origin: app() },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  ];
  for (const headers of wrong) {
    for (const host of ["localhost", "oms.lu", "unknown.lu"]) {
      expect.soft((await post(host, endpoint, headers, valid)).status, JSON.stringify(headers)).toBe(401);
    }
  }
  expect((await post("localhost", endpoint, bearer(secret()), valid)).status).toBe(204);
});

test("a body that does not name tags is refused", async () => {
  const bodies = [
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"tags":[]}',
    '{"tags":"platforms"}',
    '{"tags":[1]}',
    '{"tags":[""]}',
    '{"tags":["platforms"],"all":true}',
    JSON.stringify({ tags: ["a".repeat(257)] }),
    JSON.stringify({ tags: Array(1001).fill("a") }),
  ];
  for (const body of bodies) {
    const { status, body: answer } = await post("localhost", endpoint, bearer(secret()), body);
    expect.soft(status, body.slice(0, 60)).toBe(400);
    expect.soft(answer.toString()).not.toMatch(/\n\s+at |node_modules/);
  }
});

test("it answers to nothing but POST", async ({ request }) => {
  for (const method of ["GET", "PUT", "DELETE"]) {
    const response = await request.fetch(app(endpoint), { method, headers: bearer(secret()) });
    expect.soft(response.status(), method).toBe(405);
  }
});
