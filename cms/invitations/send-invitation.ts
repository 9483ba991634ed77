import { eq } from "drizzle-orm";
import { platforms, users, vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { queueMail } from "../mails/queue-mail";
import type { RoleColumns } from "../users/role";
import { invitationMail } from "./invitation-mail";

type Letter = { email: string; role: RoleColumns; secret: string; origin: string };

/** Queues the mail with an invitation's link; a step of inviting and of sending again. */
export async function sendInvitation(ctx: Context, { email, role, secret, origin }: Letter): Promise<void> {
  const { actor, db } = ctx;
  const [inviter] = actor.userId ? await db.select().from(users).where(eq(users.id, actor.userId)) : [];
  const mail = invitationMail({
    email,
    kind: role.kind,
    inviter: inviter?.name ?? "Orion",
    place: await placeName(ctx, role),
    locale: inviter?.locale ?? "en",
    href: `${origin}/invite/${secret}`,
  });
  await queueMail(ctx, mail);
}

/** The name of what a role is about: the vendor, the platform, or the installation. */
export async function placeName(ctx: Context, { platformId, vendorId }: RoleColumns): Promise<string> {
  if (!platformId && !vendorId) return "Orion";
  const [named] = await beyondScope(ctx, ({ db }) =>
    vendorId
      ? db.select({ name: vendors.name }).from(vendors).where(eq(vendors.id, vendorId))
      : db
          .select({ name: platforms.name })
          .from(platforms)
          .where(eq(platforms.id, platformId ?? "")),
  );
  return named?.name ?? "Orion";
}
