import { eq } from "drizzle-orm";
import { type Context, inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { roleColumns } from "@/cms/users/role";
import { storePassword } from "@/cms/users/store-password";
import type { Database } from "@/db/client";
import { platforms, userRoles, users, vendors } from "@/db/schema";
import type { SeedPerson } from "@/db/seed/define";
import { demoPassword, people } from "@/db/seed/people";

/** Lets the people of the demonstration sign in; for a database that nobody else can reach. */
export async function seedPeople(db: Database): Promise<void> {
  await inScope(
    system,
    "everything",
    async (ctx) => {
      for (const person of people) await seedPerson(ctx, person);
    },
    db,
  );
}

async function seedPerson(ctx: Context, { email, name, role }: SeedPerson): Promise<void> {
  const [user] = await ctx.db.insert(users).values({ email, name }).returning({ id: users.id });
  if (!user) throw new Error("The user was not stored.");
  await storePassword(ctx, { userId: user.id, password: demoPassword });
  await ctx.db.insert(userRoles).values({ userId: user.id, ...(await columnsOf(ctx, role)) });
}

async function columnsOf({ db }: Context, role: SeedPerson["role"]) {
  if (role.kind === "super-admin") return roleColumns(role);
  const isPlatform = role.kind === "platform-admin";
  const [found] = isPlatform
    ? await db.select({ id: platforms.id }).from(platforms).where(eq(platforms.code, role.platform))
    : await db.select({ id: vendors.id }).from(vendors).where(eq(vendors.code, role.vendor));
  if (!found) throw new Error(`db/seed/people.ts: what ${role.kind} is about is not in the seed.`);
  return isPlatform
    ? roleColumns({ kind: role.kind, platformId: found.id })
    : roleColumns({ kind: role.kind, vendorId: found.id });
}
