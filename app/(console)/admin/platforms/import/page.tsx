import { notFound } from "next/navigation";
import { can, installation } from "@/cms/policy";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { ImportForm } from "./import-form";

export const metadata = { title: "Import a platform · Orion" };

/** A platform from an archive. */
export default async function ImportPlatformPage() {
  const session = await requireSession();
  if (!can(session.actor, "platform.create", installation)) notFound();
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/admin/platforms", label: "Platforms" },
          { href: null, label: "Import a platform" },
        ]}
      />
      <PageHead title="Import a platform">
        From an archive: its look, languages, pages, vendor defaults, menus, redirects and pictures become a new
        platform, all of it or nothing. You see what would happen first.
      </PageHead>
      <ImportForm locale={session.person.locale} />
    </>
  );
}
