import { eq } from "drizzle-orm";
import { invitePerson } from "@/cms/invitations/invite-person";
import { layers } from "@/cms/pages/layer";
import { mails, planRequests, sessions } from "@/db/schema";
import { aPage } from "@/test/factories";
import type { Cms } from "./support/cms";
import { consoleRoutes } from "./support/console-routes";
import { type Answer, send } from "./support/http";
import { expect, test } from "./support/journey";
import { anEmail, aPerson, cookieHeader, sameOrigin, sessionOf } from "./support/people";
import { exchange } from "./support/raw";
import { app, port } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";
import { aDeliveredMessage } from "./support/webhooks";

type World = {
  /** Words that only who may see a page may find in it. */
  canaries: string[];
  platform: string;
  vendor: string;
  mailId: string;
  pageId: string;
  webhookId: string;
  deliveryId: string;
  /** A page of the vendor's own. */
  ownPageId: string;
  /** Cookies of one who may see all of it, and of those who may not. */
  right: string;
  /** What the right cookie stands for; it is nobody's to read but the server's. */
  sessionId: string;
  wrong: Record<string, string>;
};

/** The address of each page that holds someone's data; null where a page holds none. */
const rows: Record<string, ((world: World) => string) | null> = {
  "/": null,
  "/login": null,
  "/forgot": null,
  // For whoever wants to call the API.
  "/api/v1/reference": null,
  "/api/v1/reference/[part]": null,
  // What holds a secret is opened by the secret alone: without it there is nothing to ask for.
  "/invite/[secret]": null,
  "/reset/[secret]": null,
  "/account": () => "/account",
  "/admin": () => "/admin",
  "/admin/audit-log": ({ platform }) => `/admin/audit-log?platform=${platform}`,
  "/admin/content-pages": ({ platform }) => `/admin/content-pages?platform=${platform}`,
  "/admin/content-pages/[page]": ({ pageId }) => `/admin/content-pages/${pageId}`,
  "/admin/content-pages/[page]/vendors": ({ pageId }) => `/admin/content-pages/${pageId}/vendors`,
  "/admin/content-pages/new": ({ platform, pageId }) => `/admin/content-pages/new?platform=${platform}&from=${pageId}`,
  "/admin/media": ({ platform }) => `/admin/media?platform=${platform}`,
  "/admin/outbox": () => "/admin/outbox",
  "/admin/outbox/[mail]": ({ mailId }) => `/admin/outbox/${mailId}`,
  "/admin/plan-requests": ({ platform }) => `/admin/plan-requests?platform=${platform}`,
  "/admin/platforms": ({ platform }) => `/admin/platforms?platform=${platform}`,
  "/admin/platforms/[platform]": ({ platform }) => `/admin/platforms/${platform}`,
  "/admin/platforms/import": () => "/admin/platforms/import",
  "/admin/platforms/new": () => "/admin/platforms/new",
  "/admin/redirects": ({ platform }) => `/admin/redirects?platform=${platform}`,
  "/admin/tiers": ({ platform }) => `/admin/tiers?platform=${platform}`,
  "/admin/tiers/[tier]": () => "/admin/tiers/essential",
  "/admin/tiers/new": () => "/admin/tiers/new",
  "/admin/tokens": ({ platform }) => `/admin/tokens?platform=${platform}`,
  "/admin/tokens/new": ({ platform }) => `/admin/tokens/new?platform=${platform}`,
  "/admin/users": ({ platform }) => `/admin/users?platform=${platform}`,
  "/admin/vendors": ({ platform }) => `/admin/vendors?platform=${platform}`,
  "/admin/vendors/[vendor]": ({ platform, vendor }) => `/admin/vendors/${vendor}?platform=${platform}`,
  "/admin/vendors/new": ({ platform }) => `/admin/vendors/new?platform=${platform}`,
  "/admin/webhooks": ({ platform }) => `/admin/webhooks?platform=${platform}`,
  "/admin/webhooks/[webhook]": ({ webhookId }) => `/admin/webhooks/${webhookId}`,
  "/admin/webhooks/[webhook]/deliveries/[delivery]": ({ webhookId, deliveryId }) =>
    `/admin/webhooks/${webhookId}/deliveries/${deliveryId}`,
  "/admin/webhooks/new": ({ platform }) => `/admin/webhooks/new?platform=${platform}`,
  "/dashboard": () => "/dashboard",
  "/dashboard/media": ({ vendor }) => `/dashboard/media?vendor=${vendor}`,
  "/dashboard/pages": ({ vendor }) => `/dashboard/pages?vendor=${vendor}`,
  "/dashboard/pages/[page]": ({ ownPageId }) => `/dashboard/pages/${ownPageId}`,
  "/dashboard/usage": ({ vendor }) => `/dashboard/usage?vendor=${vendor}`,
  "/dashboard/activity": ({ vendor }) => `/dashboard/activity?vendor=${vendor}`,
  "/dashboard/pages/new": ({ vendor }) => `/dashboard/pages/new?vendor=${vendor}`,
  "/dashboard/people": ({ vendor }) => `/dashboard/people?vendor=${vendor}`,
  "/dashboard/settings": ({ vendor }) => `/dashboard/settings?vendor=${vendor}`,
  "/dashboard/tokens": ({ vendor }) => `/dashboard/tokens?vendor=${vendor}`,
  "/dashboard/tokens/new": ({ vendor }) => `/dashboard/tokens/new?vendor=${vendor}`,
  "/dashboard/updates": ({ vendor }) => `/dashboard/updates?vendor=${vendor}`,
};

/** Pages that the vendor's editor works on too: what the platform gives its vendors is theirs to see. */
const ofEditors = new Set(["/dashboard/pages", "/dashboard/pages/[page]", "/dashboard/settings", "/dashboard/usage"]);

test("every page of the console has a row here", () => {
  expect(Object.keys(rows).sort()).toEqual(consoleRoutes());
});

async function aWorld(cms: Cms): Promise<World> {
  const [tenant, other] = [await aTenant(cms), await aTenant(cms)];
  const name = `Canary ${tenant.code}`;
  const person = await aPerson(cms, {
    name,
    email: anEmail(`canary-${tenant.code}`),
    roles: [superAdmin, tenant.admin, tenant.owner],
  });
  const invited = anEmail(`canary-invited-${tenant.code}`);
  const mailId = await cms.run(async (ctx) => {
    await invitePerson(ctx, { email: invited, role: tenant.admin, origin: app() });
    const [mail] = await ctx.db.select({ id: mails.id }).from(mails).where(eq(mails.recipient, invited));
    return mail?.id ?? "";
  });
  const platformId = "platformId" in tenant.admin ? tenant.admin.platformId : "";
  const place = { platformId, layer: layers.default, slug: "canary" };
  const pageId = await cms.run((ctx) => aPage(ctx, { ...place, document: { title: name } }));
  const hook = await cms.run((ctx) => aDeliveredMessage(ctx, platformId, name));
  const vendorId = "vendorId" in tenant.owner ? tenant.owner.vendorId : null;
  if (vendorId) {
    const asked = { platformId, vendorId, tierName: "Large", fromTierName: "Small", note: name };
    await cms.run(({ db }) => db.insert(planRequests).values(asked));
  }
  const own = { platformId, vendorId, slug: "canary-own" };
  const ownPageId = await cms.run((ctx) => aPage(ctx, { ...own, document: { title: name } }));
  const roles = { editor: [tenant.editor], "another vendor's owner": [other.owner], "another admin": [other.admin] };
  const wrong: World["wrong"] = { nobody: "" };
  for (const [who, given] of Object.entries(roles)) {
    wrong[who] = cookieHeader(await sessionOf(await aPerson(cms, { roles: given }))).cookie;
  }
  wrong["someone without a role"] = cookieHeader(await sessionOf(await aPerson(cms))).cookie;
  const right = cookieHeader(await sessionOf(person)).cookie;
  const [session] = await cms.run(({ db }) =>
    db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, person.id)),
  );
  return {
    canaries: [name, person.email, invited],
    platform: tenant.code,
    vendor: tenant.vendorCode,
    mailId,
    pageId,
    ...hook,
    ownPageId,
    right,
    sessionId: session?.id ?? "no session",
    wrong,
  };
}

const skipping: Array<Record<string, string>> = [
  ...[
    "middleware",
    "src/middleware",
    Array(5).fill("middleware").join(":"),
    Array(5).fill("src/middleware").join(":"),
  ].map((value) => ({ "x-middleware-subrequest": value })),
  { "x-middleware-next": "1" },
  { "x-middleware-rewrite": app("/login") },
  { "x-middleware-override-headers": "cookie", "x-middleware-request-cookie": "" },
  { "x-middleware-prefetch": "1", "x-middleware-invoke": "1", "x-nextjs-data": "1" },
  { "x-middleware-subrequest-id": "1", "x-middleware-set-cookie": "orion.session=x" },
  { "x-console-path": "/login", "user-agent": "orion-whole-answer" },
  { "x-invoke-path": "/admin", "x-matched-path": "/admin", "x-now-route-matches": "1" },
];
const asReact: Array<Record<string, string>> = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-state-tree": encodeURIComponent(JSON.stringify(["", {}, null, null, true])) },
];
const headersOfAll = [{}, ...skipping, ...asReact, ...asReact.map((each) => ({ ...each, ...skipping[2] }))];

/** Spellings of a path that a router may read as the page, or as its data. */
function spellings(address: string): string[] {
  const [path = "", query = ""] = address.split("?");
  const encoded = `/%${path.charCodeAt(1).toString(16)}${path.slice(2)}`;
  const spelt = [
    path,
    `${path}/`,
    `/${path}`,
    path.toUpperCase(),
    encoded,
    `${path}.rsc`,
    `${path}.txt`,
    `${path}.json`,
    `${path}.segments/_tree.segment.rsc`,
    `/_next/data/build${path}.json`,
    `/_next/..${path}`,
    `/illustrations/..%2f${path.slice(1)}`,
    `/(console)${path}`,
    `/%28console%29${path}`,
  ];
  return spelt.map((each) => (query ? `${each}?${query}` : each));
}

function expectNothing(world: World, text: string, what: string): void {
  expect
    .soft(
      world.canaries.filter((word) => text.includes(word)),
      what,
    )
    .toEqual([]);
}

const ask = (method: string, path: string, cookie: string, headers: Record<string, string> = {}, body?: string) =>
  send(method, `localhost:${port()}`, path, { ...(cookie && { cookie }), ...headers }, body);

test.describe.configure({ timeout: 300_000 });

for (const [route, address] of Object.entries(rows)) {
  if (!address) continue;

  test(`${route} gives its data to nobody else, whatever a request says of the middleware`, async ({ cms }) => {
    const world = await aWorld(cms);
    const path = address(world);
    const answer = await ask("GET", path, world.right);
    expect(answer.status).toBe(200);
    expect(
      world.canaries.some((word) => answer.body.toString().includes(word)),
      "the page has words that others must not see",
    ).toBe(true);
    for (const [who, cookie] of Object.entries(world.wrong)) {
      if (who === "editor" && ofEditors.has(route)) continue;
      for (const headers of headersOfAll) {
        for (const method of ["GET", "HEAD"]) {
          const { status, body } = await ask(method, path, cookie, headers);
          expect.soft(status, `${who} ${method} ${JSON.stringify(headers)}`).toBeLessThan(500);
          expectNothing(world, body.toString(), `${who} ${method} ${path} ${JSON.stringify(headers)}`);
        }
      }
      for (const spelling of spellings(path)) {
        for (const headers of [{}, { rsc: "1" }, skipping[2] ?? {}]) {
          const { body } = await ask("GET", spelling, cookie, headers);
          expectNothing(world, body.toString(), `${who} GET ${spelling} ${JSON.stringify(headers)}`);
        }
      }
      for (const headers of postings()) {
        const { body } = await ask("POST", path, cookie, headers, "[]");
        expectNothing(world, body.toString(), `${who} POST ${path} ${JSON.stringify(headers)}`);
      }
    }
  });
}

test("whoever is not signed in is sent to sign in", async ({ cms }) => {
  const world = await aWorld(cms);
  for (const address of Object.values(rows)) {
    if (!address) continue;
    const path = address(world);
    const answer = await ask("GET", path, "");
    expect.soft(answer.status, path).toBe(307);
    expect.soft(answer.headers.location, path).toMatch(/^\/login(\?next=|$)/);
    expect.soft(answer.headers["set-cookie"], path).toBeUndefined();
  }
});

test("no page of the administration tells the browser which session it is read with", async ({ cms }) => {
  const world = await aWorld(cms);
  expect(world.sessionId).toMatch(/^[0-9a-f-]{36}$/);
  const tabs = ["theme", "home", "menus", "locales", "domains", "members"];
  const addresses = Object.entries(rows).flatMap(([route, address]) =>
    route.startsWith("/admin") && address ? [address(world)] : [],
  );
  for (const path of [...addresses, ...tabs.map((tab) => `/admin/platforms/${world.platform}?tab=${tab}`)]) {
    const { status, body } = await ask("GET", path, world.right);
    expect.soft(status, path).toBe(200);
    expect.soft(body.toString().includes(world.sessionId), path).toBe(false);
  }
});

function postings(): Array<Record<string, string>> {
  const form = { ...sameOrigin(), "content-type": "text/plain;charset=UTF-8" };
  return [
    form,
    { ...form, "next-action": "00".repeat(21) },
    { ...form, "next-action": "x" },
    { ...form, "next-action": "00".repeat(21), rsc: "1", ...skipping[2] },
    { ...form, "content-type": "multipart/form-data; boundary=x", "next-action": "40".repeat(21) },
  ];
}

test("/api/auth/session tells nobody else who is signed in", async ({ cms }) => {
  const world = await aWorld(cms);
  const told = (answer: Answer) => answer.body.toString();
  expect(told(await ask("GET", "/api/auth/session", world.right))).toContain(world.canaries[0]);
  for (const headers of headersOfAll) {
    for (const method of ["GET", "HEAD"]) {
      expectNothing(world, told(await ask(method, "/api/auth/session", "", headers)), JSON.stringify(headers));
    }
  }
  for (const spelling of spellings("/api/auth/session")) {
    expectNothing(world, told(await ask("GET", spelling, "")), spelling);
  }
});

test("a request that names the page in absolute form, twice, or in HTTP/1.0 gets nothing of it", async ({ cms }) => {
  const world = await aWorld(cms);
  for (const path of [`/admin/users?platform=${world.platform}`, `/admin/outbox/${world.mailId}`]) {
    for (const lines of [
      [`GET ${app(path)} HTTP/1.1`, `Host: localhost:${port()}`],
      [`GET ${path} HTTP/1.0`, `Host: localhost:${port()}`],
      [`GET ${path} HTTP/1.1`, `Host: localhost:${port()}`, "Cookie: orion.session=", "Cookie: orion.session=x"],
      [`GET ${path} HTTP/1.1`, `Host: localhost:${port()}`, `X-Original-URL: ${path}`, `X-Rewrite-URL: ${path}`],
    ]) {
      expectNothing(world, (await exchange(...lines)).text, lines.join(" | "));
    }
  }
});
