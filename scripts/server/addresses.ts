import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { platforms, users, vendorPlatforms, vendors } from "@/db/schema";
import { demoPassword, people } from "@/db/seed/people";
import { say } from "../process/print";
import { serverPort } from "./port";

/** Prints where the platforms and a storefront of each are to be seen; it reads as visitors do. */
export async function printAddresses(
  databaseUrl: string,
  { appUrl, hasPrefixes }: { appUrl: string; hasPrefixes: boolean },
): Promise<void> {
  const { db, close } = connect(databaseUrl, { max: 1, role: "orion_visitor" });
  try {
    const rows = await db
      .select({ platform: platforms.name, prefix: platforms.pathPrefix, vendor: vendors.code })
      .from(platforms)
      .leftJoin(vendorPlatforms, eq(vendorPlatforms.platformId, platforms.id))
      .leftJoin(vendors, and(eq(vendors.id, vendorPlatforms.vendorId), eq(vendors.status, "active")))
      .where(eq(platforms.isActive, true))
      .orderBy(asc(platforms.name), sql`${vendors.code} nulls last`);
    const { protocol, port } = new URL(appUrl);
    const firsts = rows.filter((row, index) => rows.findIndex((each) => each.prefix === row.prefix) === index);
    say(`\nOrion is ready: ${appUrl}/\n`);
    if (!hasPrefixes) {
      say("  Path prefixes are off; the sites answer on their own hosts.\n");
      return;
    }
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

/** Prints who can sign in to the demonstration, where its people are there. */
export async function printDemoLogins(databaseUrl: string, appUrl: string): Promise<void> {
  const { db, close } = connect(databaseUrl, { scope: "everything" });
  try {
    const addresses = people.map(({ email }) => email);
    const found = await db.select({ email: users.email }).from(users).where(inArray(users.email, addresses));
    const there = people.filter(({ email }) => found.some((user) => user.email === email));
    if (!there.length) return;
    say(`  Sign in at     ${appUrl}/login  (password of all, unless it was changed: ${demoPassword})\n`);
    for (const { email, role } of there) say(`  ${"".padEnd(14)} ${email.padEnd(24)} ${role.kind.replace("-", " ")}`);
    say();
  } finally {
    await close();
  }
}

/** The application's own origin, as a command beside the server takes it to be. */
export function appOrigin(): string {
  return new URL(process.env.APP_URL ?? `http://localhost:${serverPort()}`).origin;
}
