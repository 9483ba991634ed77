import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "./schema";

/**
 * The whole life of an override, by a client that was generated from the OpenAPI document: run by `api-client.spec.ts`,
 * which makes `schema.d.ts` first. What it asks is checked by its types, what it gets by itself.
 */
const { API = "", TOKEN = "", PLATFORM = "", VENDOR = "", SECTION = "" } = process.env;

const client = createClient<paths>({ baseUrl: API, headers: { authorization: `Bearer ${TOKEN}` } });
const vendor = { platform: PLATFORM, vendor: VENDOR };

/** What was answered, or an error that says with what it was refused. */
function answered<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
  if (data === undefined) throw new Error(`${response.url} → ${response.status} ${JSON.stringify(error)}`);
  return data;
}
const seen = (version: number) => ({ "If-Match": `"${version}"` });

const listed = answered(
  await client.GET("/platforms/{platform}/vendors/{vendor}/storefront-pages", { params: { path: vendor } }),
);
assert(listed.items.some(({ slug, state }) => slug === "about" && state.kind === "default"));

const made = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/overrides", {
    params: { path: vendor },
    body: { slug: "about", locale: "en" },
  }),
);
const path = { ...vendor, pageId: made.id };
assert.equal(made.publication, "draft");

const patched = answered(
  await client.PUT("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/draft/patch", {
    params: { path, header: seen(made.version) },
    body: { patch: { changed: { [SECTION]: { heading: "Ours" } } }, baseRevisionId: made.originRevisionId ?? "" },
  }),
);
assert(patched.version > made.version);

const stale = await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/publish", {
  params: { path, header: seen(made.version) },
  body: {},
});
assert.equal(stale.response.status, 412);

const published = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/publish", {
    params: { path, header: seen(patched.version) },
    body: {},
  }),
);
assert.equal(published.isPublic, true);

const revisions = answered(
  await client.GET("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/revisions", { params: { path } }),
);
assert(revisions.items.length >= 2);

const sectionReverted = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/sections/{sectionId}/revert", {
    params: { path: { ...path, sectionId: SECTION }, header: seen(published.version) },
  }),
);
const detached = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/detach", {
    params: { path, header: seen(sectionReverted.version) },
  }),
);
const linked = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/link", {
    params: { path, header: seen(detached.version) },
  }),
);
const unpublished = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/unpublish", {
    params: { path, header: seen(linked.version) },
  }),
);
assert.equal(unpublished.isPublic, false);

const reverted = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/revert", {
    params: { path, header: seen(unpublished.version) },
  }),
);
assert.equal(reverted.isDeleted, true);
const restored = answered(
  await client.POST("/platforms/{platform}/vendors/{vendor}/pages/{pageId}/restore", { params: { path } }),
);
assert.equal(restored.isDeleted, false);

process.stdout.write("lived\n");
