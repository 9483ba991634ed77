import { eq } from "drizzle-orm";
import { workingCopies } from "@/db/schema";
import { aPage } from "@/test/factories";
import { expectSaved, openEditor, openTab, saveDraft, titleField } from "./support/admin-pages";
import type { Cms } from "./support/cms";
import { expect, test } from "./support/journey";
import { aPerson, cookieHeader, sameOrigin, sessionOf } from "./support/people";
import { exchange } from "./support/raw";
import { app, port } from "./support/server";
import { aTenant, type Tenant } from "./support/tenant";

async function aWorkplace(cms: Cms) {
  const tenant = await aTenant(cms);
  const platformId = "platformId" in tenant.admin ? tenant.admin.platformId : "";
  const vendorId = "vendorId" in tenant.owner ? tenant.owner.vendorId : null;
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug: "own" }));
  const as = async (...roles: Tenant["admin"][]) => cookieHeader(await sessionOf(await aPerson(cms, { roles })));
  return { tenant, platformId, pageId, as };
}

type Sent = { method: string; path: string; headers?: Record<string, string>; body?: unknown };

function ask({ method, path, headers = {}, body }: Sent): Promise<Response> {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const type = { "content-type": "application/json" };
  return fetch(app(`/api/working-copies/${path}`), { method, headers: { ...type, ...headers }, body: sent });
}

const typed = { document: { title: "Half a", sections: [] }, version: 1, originRevisionId: null, givenBack: [] };

test("what is typed is kept for its writer alone, and by those alone who may write the page", async ({ cms }) => {
  const { tenant, pageId, as } = await aWorkplace(cms);
  const other = await aTenant(cms);
  const editorId = crypto.randomUUID();
  const everything = [
    { method: "PUT", path: `${pageId}/${editorId}`, body: typed },
    { method: "GET", path: pageId },
    { method: "DELETE", path: `${pageId}/${editorId}` },
  ];
  const wrong = {
    nobody: [{}, 401],
    "someone without a role": [await as(), 404],
    "another vendor's owner": [await as(other.owner), 404],
    "another platform's admin": [await as(other.admin), 404],
  } as const;
  const copies = () => cms.run(({ db }) => db.$count(workingCopies, eq(workingCopies.pageId, pageId)));
  const keep = { ...sameOrigin(), ...(await as(tenant.editor)) };
  for (const sent of everything) {
    for (const [who, [headers, status]] of Object.entries(wrong)) {
      const answer = await ask({ ...sent, headers: { ...sameOrigin(), ...headers } });
      expect.soft(answer.status, `${who} ${sent.method}`).toBe(status);
      expect.soft(await answer.json(), `${who} ${sent.method}`).toMatchObject({ status: "failed" });
    }
    if (sent.method === "GET") continue;
    for (const origin of ["https://evil.example", "null", ""]) {
      const answer = await ask({ ...sent, headers: { ...keep, origin } });
      expect.soft(answer.status, `${sent.method} from ${origin}`).toBe(403);
    }
  }
  expect(await copies()).toBe(0);

  expect((await ask({ ...everything[0], headers: keep } as Sent)).status).toBe(200);
  const listed = await ask({ method: "GET", path: pageId, headers: keep });
  expect(listed.headers.get("cache-control")).toBe("no-store");
  expect(await listed.json()).toMatchObject({
    result: [{ editorId, document: typed.document, version: 1, originRevisionId: null }],
  });
  const colleague = await ask({ method: "GET", path: pageId, headers: await as(tenant.owner) });
  expect(await colleague.json()).toMatchObject({ status: "done", result: [] });
  expect((await ask({ ...everything[2], headers: keep } as Sent)).status).toBe(200);
  expect(await copies()).toBe(0);
});

test("what is no page, too long or at no address is refused", async ({ cms }) => {
  const { tenant, pageId, as } = await aWorkplace(cms);
  const headers = { ...sameOrigin(), ...(await as(tenant.editor)) };
  const path = `${pageId}/${crypto.randomUUID()}`;
  const refused: Array<[at: string, body: unknown, status: number]> = [
    [path, null, 422],
    [path, { ...typed, document: "a text" }, 422],
    [path, { ...typed, userId: crypto.randomUUID() }, 422],
    [path, { ...typed, version: -1 }, 422],
    [path, { ...typed, document: { title: "a".repeat(500_000) } }, 422],
    [`${pageId}/no-editor`, typed, 422],
    [`no-page/${crypto.randomUUID()}`, typed, 404],
    [`${crypto.randomUUID()}/${crypto.randomUUID()}`, typed, 404],
  ];
  for (const [at, body, status] of refused) {
    const answer = await ask({ method: "PUT", path: at, headers, body });
    expect.soft(answer.status, `${at} ${JSON.stringify(body).slice(0, 60)}`).toBe(status);
  }
  const announced = await exchange(
    `PUT /api/working-copies/${path} HTTP/1.1`,
    `Host: localhost:${port()}`,
    `Origin: ${app()}`,
    `Cookie: ${headers.cookie}`,
    `Content-Length: ${1024 * 1024 + 1}`,
  );
  expect(announced.status).toBe(413);
  expect(await cms.run(({ db }) => db.$count(workingCopies, eq(workingCopies.pageId, pageId)))).toBe(0);
});

test("an autosave that hangs holds up no save", async ({ cms, browserOf }) => {
  const { platformId, pageId } = await aWorkplace(cms);
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  const autosave = page.waitForRequest((request) => request.method() === "PUT" && request.url().includes(pageId));
  // Taken, and never answered.
  await page.route(/\/api\/working-copies\//, (route) =>
    route.request().method() === "PUT" ? undefined : route.continue(),
  );
  await openEditor(page, pageId);
  await openTab(page, "Page");
  await titleField(page).fill("Saved past it");
  await autosave;
  await saveDraft(page).click();
  await expectSaved(page);
  await page.reload();
  await openTab(page, "Page");
  await expect(titleField(page)).toHaveValue("Saved past it");
});
