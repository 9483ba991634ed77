import type { PageDocument } from "@/cms/pages/document";
import { aDocument } from "@/test/factories";
import { aToken, ifMatch } from "./support/api";
import { anApiWorld, type Calls, callsBy, type PageBody, published } from "./support/api-pages";
import type { Problem } from "./support/api-tenant";
import { ask } from "./support/sites";
import { says } from "./support/storefront";
import { expect, test } from "./support/test";

const later = "2099-01-01T00:00:00Z";

const save = (calls: Calls, page: string, document: PageDocument, originRevisionId?: string | null) =>
  calls<PageBody>("PUT", `${page}/draft`, { body: { document, originRevisionId }, version: "*" });

const schedule = (calls: Calls, page: string) =>
  calls<PageBody>("POST", `${page}/publish`, { body: { at: later }, version: "*" });

test("a draft is discarded and comes back from the revisions", async ({ cms }) => {
  const { admin, site } = await anApiWorld(cms);
  const { id } = await published({ admin }, { slug: "story", layer: "platform", document: says("Public") });
  const page = `/pages/${id}`;
  const none = await admin<Problem>("DELETE", `${page}/draft`, { version: "*" });
  expect(none).toMatchObject({ status: 409, body: { field: "draft" } });
  await save(admin, page, says("Draft"));
  expect(await admin("DELETE", `${page}/draft`)).toMatchObject({ status: 428 });
  expect(await admin("DELETE", `${page}/draft`, { version: 2 })).toMatchObject({ status: 412 });
  const discarded = await admin("DELETE", `${page}/draft`, { version: 3 });
  expect(discarded).toMatchObject({ status: 204, headers: { etag: '"4"' }, body: null });
  expect((await admin<PageBody>("GET", page)).body).toMatchObject({
    ...{ publication: "published", version: 4, document: { title: "Public" } },
  });
  expect((await ask(site, "/story")).body.toString()).toContain("Public");
  const { body } = await admin<{ items: Array<{ id: string }> }>("GET", `${page}/revisions`);
  const restored = await admin("POST", `${page}/revisions/${body.items[0]?.id}/restore`, { version: 4 });
  expect(restored.body).toMatchObject({ publication: "changed", document: { title: "Draft" } });

  const only = await admin<PageBody>("POST", "/pages", {
    body: { layer: "platform", slug: "only-draft", locale: "en", document: aDocument({ title: "Only" }) },
  });
  const refused = await admin<Problem>("DELETE", `/pages/${only.body.id}/draft`, { version: 1 });
  expect(refused).toMatchObject({ status: 409, body: { field: "draft" } });
});

test("a vendor takes its page off the schedule alone, and what visitors see stays", async ({ cms }) => {
  const { admin, owner, vendor, vendorId, shop } = await anApiWorld(cms);
  await published({ admin }, { slug: "about", document: says("Of the platform") });
  const made = await owner<PageBody>("POST", "/overrides", { body: { slug: "about", locale: "en" } });
  const page = `/pages/${made.body.id}`;
  await save(owner, page, { ...made.body.document, title: "Ours" }, made.body.originRevisionId);
  await owner("POST", `${page}/publish`, { body: {}, version: "*" });
  expect(await owner("DELETE", `${page}/schedule`, { version: "*" })).toMatchObject({ status: 409 });
  await save(owner, page, { ...made.body.document, title: "Planned" }, made.body.originRevisionId);
  const planned = await schedule(owner, page);
  expect(planned.body).toMatchObject({ publication: "scheduled", isPublic: true });

  const writing = await aToken(cms, { role: "vendor-owner", vendorId, scopes: ["page.save-draft"] });
  const { version } = planned.body;
  expect(await callsBy(writing, vendor)("DELETE", `${page}/schedule`, { version })).toMatchObject({ status: 403 });
  const cancelled = await owner("DELETE", `${page}/schedule`, { version });
  expect(cancelled).toMatchObject({ status: 204, headers: { etag: `"${version + 1}"` }, body: null });
  expect((await owner("GET", page)).body).toMatchObject({
    ...{ publication: "changed", isPublic: true, scheduledAt: null, document: { title: "Planned" } },
  });
  expect((await ask(shop, "/about")).body.toString()).toContain("Ours");
  const discarded = await callsBy(writing, vendor)("DELETE", `${page}/draft`, { headers: ifMatch(version + 1) });
  expect(discarded.status).toBe(204);
  expect((await owner("GET", page)).body).toMatchObject({ publication: "published", document: { title: "Ours" } });
});
