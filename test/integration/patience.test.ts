import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refusedAnswer } from "@/app/api/v1/_rest/problem";
import { type Context, inScope } from "@/cms/context";
import { lockAddresses } from "@/cms/pages/lock-addresses";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { testDatabase } from "@/test/database";
import { aPlatform } from "@/test/factories";

const database = testDatabase();
const hurried = {} as ReturnType<typeof connect>;

beforeAll(() => {
  const patience = { lockMs: 100, statementMs: 300 };
  Object.assign(hurried, connect(database.serverUrl, { max: 2, role: "orion_app", patience }));
});
afterAll(() => hurried.close());

const refused = async (work: (ctx: Context) => Promise<unknown>) => {
  const error = await inScope(system, "everything", work, hurried.db).catch((thrown: unknown) => thrown);
  const answer = refusedAnswer(error);
  return { status: answer.status, retryAfter: answer.headers.get("retry-after"), body: await answer.json() };
};
const soon = { status: 503, retryAfter: "5", body: expect.objectContaining({ status: 503 }) };

it("gives up what somebody else holds for too long, and says to come back", async () => {
  const platformId = await database.run((ctx) => aPlatform(ctx));
  await database.run(async (ctx) => {
    await lockAddresses(ctx, { platformId });
    expect(await refused((other) => lockAddresses(other, { platformId }))).toEqual(soon);
  });
  // Nothing is left of it: the next finds the address free.
  await inScope(system, "everything", (ctx) => lockAddresses(ctx, { platformId }), hurried.db);
});

it("gives up a statement that takes too long, and lets works of many take longer", async () => {
  expect(await refused((ctx) => ctx.db.execute(sql`select pg_sleep(5)`))).toEqual(soon);
  await inScope(
    system,
    "everything",
    async (ctx) => {
      for (let step = 0; step < 4; step++) await ctx.db.execute(sql`select pg_sleep(0.1)`);
    },
    hurried.db,
  );
});
