import { findAttention } from "@/cms/overview/find-attention";
import { recentActivity } from "@/cms/overview/recent-activity";
import { countAdministered, type PlatformCounts } from "@/cms/platforms/count-administered";
import { can, installation } from "@/cms/policy";
import { listTiers } from "@/cms/tiers/list-tiers";
import { vendorCodes } from "@/cms/vendors/vendor-ids";
import { PageHead } from "@/components/console/shell";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { ActivityPanel } from "../_overview/activity-panel";
import { AttentionPanel } from "./_overview/attention-panel";
import { FirstSteps } from "./_overview/first-steps";
import { PlatformCard } from "./_overview/platform-card";
import { loadCodes } from "./audit-log/load-codes";
import { subjectLink } from "./audit-log/subject-link";

export const metadata = { title: "Administration · Orion" };

const none: PlatformCounts = { members: 0, platformPages: 0, vendorDefaults: 0 };

/** What waits for the reader, what was done of late, and the platforms that they run. */
export default async function AdminPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null } = firsts(await searchParams, ["platform"]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, platform));
  const { attention, events, codes, nearCodes, tiers } = await asUser(session, scope, async (ctx) => {
    const found = await findAttention(ctx);
    const recent = await recentActivity(ctx);
    const near = found.nearLimits.first.map(({ vendorId }) => vendorId);
    return {
      attention: found,
      events: recent,
      codes: await loadCodes(ctx, recent, platforms),
      nearCodes: await vendorCodes(ctx, near),
      tiers: await listTiers(ctx),
    };
  });
  const counts = await asUser(session, "account", (ctx) => countAdministered(ctx, { platformId: current?.id }));
  const { locale, name } = session.person;
  const format = new Intl.NumberFormat(locale);
  const [code, now] = [current?.code ?? null, new Date()];
  const shown = current ? [current] : platforms;
  return (
    <>
      <PageHead title={`Hello ${name}`}>
        {current ? `How ${current.name} is doing.` : "How your platforms are doing."}
      </PageHead>
      {!current && can(session.actor, "platform.create", installation) && (
        <FirstSteps platforms={platforms} counts={[...counts.values()]} hasTier={tiers.length > 0} />
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <AttentionPanel attention={attention} platform={code} vendorCodes={nearCodes} locale={locale} now={now} />
        <ActivityPanel
          events={events}
          hrefOf={(event) => subjectLink(event, codes)}
          allHref={listAddress("/admin/audit-log", { platform: code })}
          locale={locale}
          now={now}
        />
      </div>
      <section aria-label="Platforms" className="space-y-4">
        <h2 className="text-lg font-semibold tracking-tight">{shown.length === 1 ? "Platform" : "Platforms"}</h2>
        <ul className="grid gap-4 md:grid-cols-2">
          {shown.map((each) => (
            <PlatformCard key={each.id} platform={each} counts={counts.get(each.id) ?? none} format={format} />
          ))}
        </ul>
      </section>
    </>
  );
}
