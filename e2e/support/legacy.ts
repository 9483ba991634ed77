import { createLegacyTables } from "@/cms/legacy/generate/create-tables";
import { startImport } from "@/cms/legacy/import";
import { readDecisions } from "@/cms/legacy/plan/decisions";
import { legacyPages, legacySubscriptions, legacyTiers, legacyVendors } from "@/cms/legacy/schema";
import { storeBatch } from "@/cms/legacy/target/store-batch";
import { connect } from "@/db/client";
import { createDatabase } from "@/scripts/postgres/database";
import { startEmbeddedPostgres } from "@/scripts/postgres/embedded";
import type { Cms } from "./cms";

/** The old site, whose server the tests play. */
export const oldOrigin = "https://www.oms.example.lu";

export type OldPage = { slug: string; title: string; content: string };

/** Brings pages of one vendor of the single-platform system into a platform. */
export async function importOldPages(
  { run }: Pick<Cms, "run">,
  { platform, vendor, pages }: { platform: string; vendor: string; pages: readonly OldPage[] },
): Promise<void> {
  const embedded = await startEmbeddedPostgres(".data/test-postgres", { fsync: "off", full_page_writes: "off" });
  const name = `legacy_${vendor.replaceAll("-", "_")}`;
  await createDatabase(embedded.url("postgres"), name);
  const old = connect(embedded.url(name), { max: 1 });
  try {
    await writeOldPages(old.db, { vendor, pages });
    const options = { platform, locale: null, origin: oldOrigin, files: null, decisions: readDecisions({}) };
    const { steps } = await startImport(run, old.db, options, storeBatch);
    for await (const _ of steps);
  } finally {
    await old.close();
    const admin = connect(embedded.url("postgres"), { max: 1 });
    await admin.sql`drop database ${admin.sql(name)} with (force)`;
    await admin.close();
    await embedded.stop();
  }
}

async function writeOldPages(
  db: ReturnType<typeof connect>["db"],
  { vendor, pages }: { vendor: string; pages: readonly OldPage[] },
): Promise<void> {
  await createLegacyTables(db);
  const times = { createdAt: new Date("2021-03-01T10:00:00Z"), updatedAt: new Date("2024-05-01T10:00:00Z") };
  await db.insert(legacyTiers).values({ code: `${vendor}-tier`, name: "Business", position: 1 });
  await db.insert(legacyVendors).values({ code: vendor, name: "A bakery", isActive: true, ...times });
  await db.insert(legacySubscriptions).values({ vendorId: 1, tierId: 1, status: "active", startedAt: times.createdAt });
  await db.insert(legacyPages).values(
    pages.map((page, displayOrder) => {
      const shown = { isPublished: true, showInHeader: true, showInFooter: false, displayOrder };
      return { vendorId: 1, contentFormat: "html", template: "default", ...page, ...shown, ...times };
    }),
  );
}
