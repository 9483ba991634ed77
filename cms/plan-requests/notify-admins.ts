import { and, eq, exists } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { platforms, userRoles, users, vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { queueMail } from "../mails/queue-mail";
import type { Member } from "../memberships/standing";
import { requestedMail } from "./request-mails";

type Asked = Member & { tierName: string; fromTierName: string; note: string; origin: string };

/**
 * Tells a platform's admins by mail that a vendor asks for another tier, each in their own language; where it has none,
 * the super admins. A step of asking: the vendor does not learn who they are.
 */
export async function notifyAdmins(ctx: Context, { platformId, vendorId, origin, ...asked }: Asked): Promise<void> {
  await beyondScope(ctx, async (beyond) => {
    const { db } = beyond;
    const [platform] = await db.select().from(platforms).where(eq(platforms.id, platformId));
    const [vendor] = await db.select().from(vendors).where(eq(vendors.id, vendorId));
    if (!platform || !vendor) return;
    const href = `${origin}/admin/plan-requests?${new URLSearchParams({ platform: platform.code })}`;
    const own = await holders(db, "platform-admin", platformId);
    for (const reader of own.length ? own : await holders(db, "super-admin", null)) {
      const place = { platform: platform.name, vendor: vendor.name };
      await queueMail(beyond, requestedMail(reader, { ...asked, ...place, href }));
    }
  });
}

function holders(db: Queryable, kind: "platform-admin" | "super-admin", platformId: string | null) {
  const held = db
    .select({ id: userRoles.id })
    .from(userRoles)
    .where(
      and(
        eq(userRoles.userId, users.id),
        eq(userRoles.kind, kind),
        platformId ? eq(userRoles.platformId, platformId) : undefined,
      ),
    );
  return db.select({ email: users.email, name: users.name, locale: users.locale }).from(users).where(exists(held));
}
