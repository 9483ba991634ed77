import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { parse } from "../parse";
import { selfOf } from "./self";

/** The languages that dates, numbers and mails can be in. */
export const personLocales = ["en", "fr", "de"] as const;

export const nameSchema = z.string().trim().min(1, "must not be empty").max(80, "must have at most 80 characters");

export const personSchema = z.strictObject({ name: nameSchema, locale: z.enum(personLocales) });

/**
 * Changes how the acting user is called and which language they read.
 *
 * @throws Invalid.
 */
export async function changeProfile(ctx: Context, input: z.input<typeof personSchema>): Promise<void> {
  const userId = selfOf(ctx);
  const after = parse(personSchema, input);
  const [before] = await ctx.db
    .select({ name: users.name, locale: users.locale })
    .from(users)
    .where(eq(users.id, userId))
    .for("update");
  if (!before) throw new NotFound("Your account does not exist any more.");
  await ctx.db
    .update(users)
    .set({ ...after, updatedAt: sql`now()` })
    .where(eq(users.id, userId));
  await audit(ctx, { action: "user.change-profile", subjectId: userId, detail: { before, after } });
}
