import { notFound } from "next/navigation";
import { can, installation } from "@/cms/policy";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { NewTierForm } from "./new-tier-form";

export const metadata = { title: "A new tier · Orion" };

/** A new tier, above the others. */
export default async function NewTierPage() {
  const session = await requireSession();
  if (!can(session.actor, "tier.create", installation)) notFound();
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/admin/tiers", label: "Tiers and features" },
          { href: null, label: "New tier" },
        ]}
      />
      <PageHead title="New tier">It stands above the others; the list can be put in another order.</PageHead>
      <NewTierForm />
    </>
  );
}
