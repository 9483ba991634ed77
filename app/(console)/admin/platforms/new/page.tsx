import { notFound } from "next/navigation";
import { can, installation } from "@/cms/policy";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { Panel } from "@/components/ui/panel";
import { requireSession } from "@/lib/auth/session";
import { adminPlace } from "@/lib/console/place";
import { NewPlatformForm } from "./new-platform-form";

export const metadata = { title: "A new platform · Orion" };

/** A platform from scratch, or from a copy of another. */
export default async function NewPlatformPage() {
  const session = await requireSession();
  if (!can(session.actor, "platform.create", installation)) notFound();
  const { platforms } = await adminPlace(session, null);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/admin/platforms", label: "Platforms" },
          { href: null, label: "New platform" },
        ]}
      />
      <PageHead title="New platform">
        From scratch it is live at once under its prefix; a copy once you have looked it through and activate it. A
        domain can be added afterwards.
      </PageHead>
      <Panel title="What it is called">
        <NewPlatformForm originals={platforms.map(({ id, name }) => ({ value: id, label: name }))} />
      </Panel>
    </>
  );
}
