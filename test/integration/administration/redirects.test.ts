import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Invalid, NotFound } from "@/cms/errors";
import { layers } from "@/cms/pages/layer";
import { system } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { deleteRedirect } from "@/cms/redirects/delete-redirect";
import { findRedirect } from "@/cms/redirects/find-redirect";
import { listRedirects } from "@/cms/redirects/list-redirects";
import { traceRedirect } from "@/cms/redirects/trace-redirect";
import { updateRedirect } from "@/cms/redirects/update-redirect";
import { tags } from "@/cms/tags";
import { redirects } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const within = <T>(scope: Scope, work: (ctx: Context) => Promise<T>) => inScope(system, scope, work, database.db);
const world = { platformId: "", otherId: "", vendorId: "", neighbourId: "" };
const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });
const own = () => ({ platformId: world.platformId, vendorId: null });

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.otherId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
    world.neighbourId = await aVendor(ctx, world.platformId);
  }),
);

async function aRedirect(from: string, to: string, owner: { platformId: string; vendorId: string | null } = member()) {
  await run((ctx) => createRedirect(ctx, { ...owner, from, to }));
  const isIt = and(eq(redirects.ownerId, owner.vendorId ?? owner.platformId), eq(redirects.fromPath, from));
  const [row] = await database.db.select({ id: redirects.id }).from(redirects).where(isIt);
  return row?.id ?? "";
}

const leadsTo = (path: string) =>
  findRedirect(database.visitors, { platformId: world.platformId, ownerId: world.vendorId, path });

describe("two redirects at once that lead to each other", () => {
  const creating = (from: string, to: string) => (ctx: Context) => createRedirect(ctx, { ...member(), from, to });

  it("never both come to be", async () => {
    const second = await overlap(database, creating("/loop-a", "/loop-b"), creating("/loop-b", "/loop-a"));
    expect(second).toMatchObject({ status: "rejected", reason: expect.any(Invalid) });
    expect([await leadsTo("/loop-a"), await leadsTo("/loop-b")]).toEqual(["/loop-b", null]);
  });

  it("never come to be by a change of one either", async () => {
    const redirectId = await aRedirect("/loop-c", "/elsewhere");
    const turning = (ctx: Context) => updateRedirect(ctx, { redirectId, from: "/loop-c", to: "/loop-d" });
    const second = await overlap(database, creating("/loop-d", "/loop-c"), turning);
    expect(second).toMatchObject({ status: "rejected", reason: expect.any(Invalid) });
    expect(await leadsTo("/loop-c")).toBe("/elsewhere");
  });

  it("both come to be on two sites", async () => {
    const neighbour = { platformId: world.platformId, vendorId: world.neighbourId };
    const there = (ctx: Context) => createRedirect(ctx, { ...neighbour, from: "/loop-f", to: "/loop-e" });
    expect(await overlap(database, creating("/loop-e", "/loop-f"), there)).toMatchObject({ status: "fulfilled" });
  });
});

describe("changing a redirect", () => {
  it("leads to the new path from the new one, and expires the site's redirects", async () => {
    const redirectId = await aRedirect("/change", "/a");
    const changed = await run((ctx) => updateRedirect(ctx, { redirectId, version: 1, from: "/changed", to: "/b" }));
    expect(changed).toEqual({ version: 2, tags: [tags.redirects(world.vendorId)] });
    expect([await leadsTo("/change"), await leadsTo("/changed")]).toEqual([null, "/b"]);
    const stale = run((ctx) => updateRedirect(ctx, { redirectId, version: 1, from: "/stale", to: "/c" }));
    await expect(stale).rejects.toMatchObject({
      field: "version",
      detail: {
        saves: [{ author: null }],
        fields: expect.arrayContaining(["from", "to"]),
      },
    });
  });

  it("makes no circle, but may turn one round", async () => {
    const redirectId = await aRedirect("/circle-a", "/circle-b");
    await aRedirect("/circle-b", "/circle-c");
    const circle = run((ctx) => updateRedirect(ctx, { redirectId, from: "/circle-c", to: "/circle-b" }));
    await expect(circle).rejects.toThrow(Invalid);
    await run((ctx) => updateRedirect(ctx, { redirectId, from: "/circle-c", to: "/circle-a" }));
    expect(await leadsTo("/circle-c")).toBe("/circle-a");
  });

  it("takes no path that is redirected already, and deleting ends it", async () => {
    const [first, second] = [await aRedirect("/first", "/x"), await aRedirect("/second", "/x")];
    const taking = run((ctx) => updateRedirect(ctx, { redirectId: second, from: "/first", to: "/y" }));
    await expect(taking).rejects.toMatchObject({ field: "from" });
    expect(await run((ctx) => deleteRedirect(ctx, { redirectId: first }))).toEqual({
      tags: [tags.redirects(world.vendorId)],
    });
    expect(await leadsTo("/first")).toBeNull();
  });
});

describe("the list", () => {
  it("is complete and without repeats, however small its pages are, and shows nothing of others", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const vendorId = await run((ctx) => aVendor(ctx, platformId));
    const paths = ["/a", "/b", "/c", "/d", "/e"];
    for (const path of paths) await aRedirect(path, "/list", { platformId, vendorId: path > "/c" ? vendorId : null });
    await aRedirect("/bb", "/list");
    const seen: string[] = [];
    for (let after: Awaited<ReturnType<typeof listRedirects>>["next"] | undefined; after !== null; ) {
      const cursor = after;
      const page = await within({ platformId, vendorId: null }, (ctx) =>
        listRedirects(ctx, { limit: 2, ...(cursor && { after: cursor }) }),
      );
      seen.push(...page.redirects.map(({ from }) => from));
      after = page.next;
    }
    expect(seen).toEqual(paths);
    const found = async (scope: Scope, filter: Parameters<typeof listRedirects>[1]) =>
      (await within(scope, (ctx) => listRedirects(ctx, filter))).redirects.map(({ from }) => from);
    expect(await found("everything", { platformId, vendorId: null })).toEqual(["/a", "/b", "/c"]);
    expect(await found({ platformId, vendorId }, {})).toEqual(["/d", "/e"]);
    expect(await found("everything", { platformId, search: "/D" })).toEqual(["/d"]);
    expect(await found("everything", { platformId, search: "%" })).toEqual([]);
    expect(await found({ platformId: world.otherId, vendorId: null }, { platformId })).toEqual([]);
  });
});

describe("a trace", () => {
  const trace = (path: string, owner: { platformId: string; vendorId: string | null }) =>
    run((ctx) => traceRedirect(ctx, { ...owner, path }));

  beforeAll(async () => {
    await run((ctx) => aPage(ctx, { ...own(), layer: layers.default, slug: "prices", document: { title: "Prices" } }));
    await run((ctx) => aPage(ctx, { ...own(), slug: "secret", state: "draft" }));
    await aRedirect("/tarifs", "/rates");
    await aRedirect("/rates", "/prices");
    await aRedirect("/lost", "/nowhere");
  });

  it("tells the page in the end and every path on the way, in the visitor's language", async () => {
    const page = { answer: "page", slug: "prices", locale: "en", layer: layers.default, title: "Prices" };
    expect(await trace("/Tarifs/?from=mail", member())).toEqual({ ...page, paths: ["/tarifs", "/rates", "/prices"] });
    expect(await trace("/fr/rates", member())).toEqual({ ...page, paths: ["/fr/rates", "/fr/prices"] });
    expect(await trace("/prices", member())).toEqual({ ...page, paths: ["/prices"] });
  });

  it("tells where nothing answers: no page, a draft, another site's redirect, no such language, no path", async () => {
    expect(await trace("/lost", member())).toEqual({ answer: "missing", paths: ["/lost", "/nowhere"] });
    expect(await trace("/secret", member())).toMatchObject({ answer: "missing" });
    expect(await trace("/tarifs", own())).toEqual({ answer: "missing", paths: ["/tarifs"] });
    expect(await trace("/de/prices", member())).toMatchObject({ answer: "missing" });
    expect(await trace("/%00", member())).toMatchObject({ answer: "missing" });
  });

  it("answers for sites that there are", async () => {
    await expect(trace("/", { platformId: world.otherId, vendorId: world.vendorId })).rejects.toThrow(NotFound);
  });
});
