import { notFound } from "next/navigation";
import { can, installation } from "@/cms/policy";
import { listTiers } from "@/cms/tiers/list-tiers";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { EditTierForm } from "./edit-tier-form";

export const metadata = { title: "Tier · Orion" };

/** One tier, to change; who may not finds them all in the list. */
export default async function TierPage({ params }: { params: Promise<{ tier: string }> }) {
  const session = await requireSession();
  if (!can(session.actor, "tier.update", installation)) notFound();
  const code = decodeURIComponent((await params).tier);
  const tiers = await asUser(session, "everything", listTiers);
  const tier = tiers.find((each) => each.code === code) ?? notFound();
  const members = new Intl.NumberFormat(session.person.locale).format(tier.memberships);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/admin/tiers", label: "Tiers and features" },
          { href: null, label: tier.name },
        ]}
      />
      <PageHead title={tier.name}>
        {tier.memberships === 1 ? "One membership has it." : `${members} memberships have it.`}
      </PageHead>
      <EditTierForm tier={tier} locale={session.person.locale} />
    </>
  );
}
