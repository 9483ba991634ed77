import { and, inArray, ne, sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema";
import { callAction } from "./support/action-calls";
import { adminCalls, type From } from "./support/admin-calls";
import { aCrowd, aTarget, type People, type Targets } from "./support/admin-world";
import type { Cms } from "./support/cms";
import { expect, test } from "./support/journey";

let crowd: Promise<People> | undefined;

type Tables = Array<{ name: string }>;

/** Every row that names one of the things that are aimed at, and what the crowd is on record for. */
function written(cms: Cms, { callers }: People, target: Targets): Promise<string[]> {
  const { fresh, platformId, vendorId, goneId, pageId, draftId, deletedId, waitingId, otherTierId, redirectId } =
    target;
  const marks = [fresh, platformId, vendorId, goneId, pageId, draftId, deletedId, waitingId, otherTierId, redirectId];
  const people = Object.values(callers).map(({ id }) => id);
  return cms.run(async ({ db }) => {
    // What webhooks are to be told is gone as soon as the server has seen it.
    const tables = await db.execute<Tables[number]>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('audit_events', 'webhook_events')
        and has_table_privilege(oid, 'select')
      order by name`);
    const rows: string[] = [];
    for (const { name } of tables) {
      // Tiers stand in one order in the whole installation, which other tests change.
      const found = await db.execute<{ row: string }>(sql`
        select (to_jsonb(t) - 'position')::text as row from ${sql.identifier(name)} t
        where to_jsonb(t)::text ~ ${marks.join("|")} order by row`);
      rows.push(...found.map(({ row }) => `${name} ${row}`));
    }
    const events = await db
      .select({ action: auditEvents.action, detail: auditEvents.detail })
      .from(auditEvents)
      .where(and(inArray(auditEvents.actorId, people), ne(auditEvents.action, "session.start")));
    return [...rows, ...events.map((event) => JSON.stringify(event)).sort()];
  });
}

const webhookAt = ({ webhookId, deliveryId }: Targets) => ({ webhook: webhookId, delivery: deliveryId });

const refusals = (other = "") => new RegExp(['"status":"failed"', other].filter(Boolean).join("|"));

for (const [action, { by, tells, refusal, isReading, given }] of Object.entries(adminCalls)) {
  test(`${action} does nothing for those who may not, wherever they say to be`, async ({ cms }) => {
    crowd ??= aCrowd(cms);
    const people = await crowd;
    const { own, other, cookies } = people;
    const target = await aTarget(cms, people);
    const here: From = { platformId: own.platformId, place: { kind: "admin", platform: own.code } };
    const there: From = { platformId: other.platformId, place: { kind: "admin", platform: other.code } };
    const nowhere: From = { ...here, place: { kind: "admin", platform: null } };
    const at = {
      page: target.pageId,
      platform: own.code,
      vendor: target.vendor,
      tier: target.tier,
      ...webhookAt(target),
    };
    const answerTo = async (cookie: Record<string, string>, from: From) =>
      callAction(action, await given(target, from, cms), at, cookie);

    const refused: Array<[who: string, cookie: Record<string, string>, from: From]> = [
      ["nobody", {}, here],
      ["someone without a role", cookies.withoutRole, here],
      ["an editor of the vendor", cookies.editor, here],
      ["an owner of the vendor", cookies.owner, here],
      ["an owner who names no platform", cookies.owner, nowhere],
      ["another platform's admin", cookies.otherAdmin, here],
      ["another platform's admin, on their own", cookies.otherAdmin, there],
      ["another platform's admin, who names none", cookies.otherAdmin, nowhere],
      ...(by === "superAdmin"
        ? [["the platform's own admin", cookies.admin, here] as [string, typeof cookies.admin, From]]
        : []),
    ];
    const before = await written(cms, people, target);
    for (const [who, cookie, from] of refused) {
      const answer = await answerTo(cookie, from);
      const text = answer.body.toString();
      expect.soft(answer.status, `${who} is answered`).toBe(200);
      if (tells) expect.soft(text, `${who} is told nothing`).not.toContain(tells(target));
      else expect.soft(text, `${who} is refused`).toMatch(refusals(refusal));
    }
    expect(await written(cms, people, target)).toEqual(before);

    // Again where it came to late: what concerns the whole installation is changed by other tests too.
    await expect(async () => {
      const answer = await answerTo(cookies[by], here);
      expect(answer.body.toString(), "the same call works for who may").toContain(tells?.(target) ?? '"status":"done"');
    }).toPass({ timeout: 15_000 });
    const after = await written(cms, people, target);
    if (isReading) expect(after).toEqual(before);
    else expect(after).not.toEqual(before);
  });
}
