import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { planRequests, users, vendors } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";

/** What someone writes to a request or to its answer. */
export const noteSchema = z.string().trim().max(1000);

export type PlanRequestState = (typeof planRequests.$inferSelect)["state"];

/** Who asked, and who answered. */
export const asker = alias(users, "asker");
export const answerer = alias(users, "answerer");

/** What is told of a request; a name is `null` where the scope does not know it, or a script acted. */
export const requestColumns = {
  id: planRequests.id,
  platformId: planRequests.platformId,
  vendorId: planRequests.vendorId,
  tierId: planRequests.tierId,
  tierName: planRequests.tierName,
  fromTierName: planRequests.fromTierName,
  note: planRequests.note,
  state: planRequests.state,
  askedBy: asker.name,
  askedAt: planRequests.askedAt,
  answer: planRequests.answer,
  answeredBy: answerer.name,
  answeredAt: planRequests.answeredAt,
};

export type PlanRequest = Omit<typeof planRequests.$inferSelect, "askedBy" | "answeredBy"> & {
  askedBy: string | null;
  answeredBy: string | null;
};

/** @throws Conflict("vendor") where the vendor is suspended: its plan is nobody's question then. */
export async function refuseSuspended({ db }: Context, vendorId: string): Promise<void> {
  const [vendor] = await db
    .select({ name: vendors.name, status: vendors.status })
    .from(vendors)
    .where(eq(vendors.id, vendorId));
  if (vendor?.status === "suspended") {
    throw new Conflict("vendor", `${vendor.name} is suspended, so its plan cannot be changed until it is back.`);
  }
}
