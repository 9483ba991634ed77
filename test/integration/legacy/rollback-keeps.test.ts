import { beforeAll, expect, it } from "vitest";
import { rollBackImport } from "@/cms/legacy/rollback/roll-back";
import { requirePage } from "@/cms/pages/lock-page";
import { renamePage } from "@/cms/pages/rename-page";
import { testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { asOwner, emptyOms, importAll, legacyDatabase } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase();
emptyOms(database);
beforeAll(() => database.run((ctx) => aTier(ctx, { code: "enterprise" })));

it("keeps what was renamed or required since, and the people of a vendor that stays", async () => {
  const { pages } = await importAll(database.run, old, { isRun: true });
  const custom = pages.find(({ kind, isPublished }) => kind === "custom" && isPublished);
  const required = pages.find(({ kind, slug }) => kind === "default" && slug === "imprint");
  await database.run((ctx) => renamePage(ctx, { pageId: custom?.pageId ?? "", slug: "another-name" }));
  await database.run((ctx) => requirePage(ctx, { pageId: required?.pageId ?? "" }));
  const [owner] = await database.sql`
    select vendors.code, users.email from vendors join user_roles on user_roles.vendor_id = vendors.id
    join users on users.id = user_id where vendors.id = ${custom?.vendorId ?? ""} and kind = 'vendor-owner'`;
  const { kept } = await asOwner(database.owner)((ctx) => rollBackImport(ctx, { platform: "oms", isForced: false }));
  expect(kept).toEqual(
    expect.arrayContaining([
      { kind: "page", name: `${owner?.code}/another-name`, why: "was edited since" },
      { kind: "page", name: "imprint", why: "was edited since" },
      { kind: "role", name: owner?.email, why: "its vendor stays" },
      { kind: "user", name: owner?.email, why: "a role that stays names it" },
    ]),
  );
  const roles =
    await database.sql`select email from users join user_roles on user_id = users.id where kind = 'vendor-owner'`;
  expect(roles.map(({ email }) => email)).toEqual([owner?.email]);
});
