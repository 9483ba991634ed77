import { asc, eq } from "drizzle-orm";
import { connect } from "@/db/client";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import { say } from "../process/print";

/** Prints where the platforms and a storefront of each are to be seen. */
export async function printAddresses(databaseUrl: string, appUrl: string): Promise<void> {
  const { db, close } = connect(databaseUrl);
  try {
    const rows = await db
      .select({ platform: platforms.name, prefix: platforms.pathPrefix, vendor: vendors.code })
      .from(platforms)
      .leftJoin(vendorPlatforms, eq(vendorPlatforms.platformId, platforms.id))
      .leftJoin(vendors, eq(vendors.id, vendorPlatforms.vendorId))
      .where(eq(platforms.isActive, true))
      .orderBy(asc(platforms.name), asc(vendors.code));
    const { protocol, port } = new URL(appUrl);
    const firsts = rows.filter((row, index) => rows.findIndex((each) => each.prefix === row.prefix) === index);
    say(`\nOrion is ready: ${appUrl}/\n`);
    for (const { platform, prefix, vendor } of firsts) {
      say(`  ${platform.padEnd(14)} ${appUrl}/${prefix}/`);
      say(`  ${"".padEnd(14)} ${protocol}//${prefix}.localhost:${port}/`);
      if (vendor) say(`  ${"".padEnd(14)} ${appUrl}/${prefix}/vendors/${vendor}/`);
    }
    say();
  } finally {
    await close();
  }
}
