import { randomUUID } from "node:crypto";
import { pages } from "@/db/schema";
import { pageRow } from "@/test/storefronts";
import { aToken, callApi, ifMatch } from "./support/api";
import { aWorld } from "./support/api-made-calls";
import { expect, test } from "./support/test";

type Page = { id: string; version: number; document: { title: string } };

const document = (title: string) => ({ title, sections: [] });

test("twenty calls at once with one key do one thing and get one answer", async ({ cms }) => {
  const { code, platformId } = await aWorld(cms);
  const token = await aToken(cms, { role: "super-admin" });
  const key = randomUUID();
  const body = { slug: "once", locale: "en", layer: "platform", document: document("Once") };
  const send = (given: unknown) =>
    callApi<Page>("POST", `/platforms/${code}/pages`, { token, body: given, headers: { "idempotency-key": key } });
  /** As a client does that is told to come back while the first call is still being answered. */
  const create = async (given: unknown = body) => {
    for (;;) {
      const answer = await send(given);
      if (answer.status !== 409 || !answer.headers["retry-after"]) return answer;
      expect(answer.body).toMatchObject({ field: "idempotency-key" });
    }
  };
  const answers = await Promise.all(Array.from({ length: 20 }, () => create()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(
    new Set(answers.map((answer) => JSON.stringify([answer.body, answer.headers.location, answer.headers.etag]))).size,
  ).toBe(1);
  const made = await cms.db.select({ slug: pages.slug, platformId: pages.platformId }).from(pages);
  expect(made.filter((page) => page.platformId === platformId && page.slug === "once")).toHaveLength(1);

  const other = await create({ ...body, slug: "twice" });
  expect([other.status, other.body]).toEqual([
    422,
    expect.objectContaining({ errors: [expect.objectContaining({ path: "Idempotency-Key" })] }),
  ]);
  const stranger = await aToken(cms, { role: "super-admin" });
  const again = await callApi("POST", `/platforms/${code}/pages`, {
    token: stranger,
    body,
    headers: { "idempotency-key": key },
  });
  expect([again.status, again.body], "a key is its caller’s alone").toEqual([
    409,
    expect.objectContaining({ field: "slug" }),
  ]);
});

test("of fifty writers who saw the same version one is heard, and none is overwritten", async ({ cms }) => {
  test.slow();
  const { code, pageIds } = await aWorld(cms);
  const token = await aToken(cms, { role: "super-admin" });
  const path = `/platforms/${code}/pages/${pageIds.platform}`;
  const save = (title: string, version: number) =>
    callApi<Page>("PUT", `${path}/draft`, { token, body: { document: document(title) }, headers: ifMatch(version) });
  const { version } = await cms.run((ctx) => pageRow(ctx, pageIds.platform));
  const first = await Promise.all(Array.from({ length: 50 }, (_, n) => save(`Writer ${n}`, version)));
  const heard = first.filter(({ status }) => status === 200);
  expect(heard).toHaveLength(1);
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200, 412]));

  // Whoever was refused reads anew and tries again, until all have been heard, one after the other.
  const titles = new Set([heard[0]?.body.document.title]);
  const writers = Array.from({ length: 8 }, (_, n) => `Later ${n}`);
  await Promise.all(
    writers.map(async (title) => {
      for (let status = 412; status === 412; ) {
        const read = await callApi<Page>("GET", path, { token });
        const saved = await callApi<Page>("PUT", `${path}/draft`, {
          token,
          body: { document: document(title) },
          headers: { "if-match": String(read.headers.etag) },
        });
        status = saved.status;
        if (status === 200) titles.add(saved.body.document.title);
      }
    }),
  );
  expect(titles.size).toBe(1 + writers.length);
  const after = await callApi<Page>("GET", path, { token });
  expect(after.body.version).toBe(version + 1 + writers.length);
});
