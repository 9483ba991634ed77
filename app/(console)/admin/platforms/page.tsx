import { Building2, Plus, Upload } from "lucide-react";
import { countAdministered } from "@/cms/platforms/count-administered";
import type { AdministeredPlatform } from "@/cms/platforms/list-administered";
import { can, installation } from "@/cms/policy";
import { PageHead } from "@/components/console/shell";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, ListFrame, Table } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { adminPlace } from "@/lib/console/place";

export const metadata = { title: "Platforms · Orion" };

/** The platforms that the reader administers. */
export default async function PlatformsPage() {
  const session = await requireSession();
  const { platforms } = await adminPlace(session, null);
  const counts = await asUser(session, "account", countAdministered);
  const count = new Intl.NumberFormat(session.person.locale);
  const number = (counted = 0) => count.format(counted);
  const mayCreate = can(session.actor, "platform.create", installation);
  const columns: Column<AdministeredPlatform>[] = [
    {
      key: "name",
      label: "Name",
      cell: ({ code, name }) => (
        <>
          <a href={`/admin/platforms/${code}`} className="font-medium wrap-anywhere hover:underline">
            {name}
          </a>
          <p className="text-xs wrap-anywhere text-soft">{code}</p>
        </>
      ),
    },
    { key: "domain", label: "Domain", cell: ({ host }) => <span className="wrap-anywhere">{host ?? "None yet"}</span> },
    { key: "prefix", label: "Prefix", cell: ({ pathPrefix }) => <span className="wrap-anywhere">/{pathPrefix}</span> },
    { key: "members", label: "Members", className: "md:text-right", cell: ({ id }) => number(counts.get(id)?.members) },
    {
      key: "pages",
      label: "Pages",
      className: "md:text-right",
      cell: ({ id }) => number(counts.get(id)?.platformPages),
    },
    {
      key: "defaults",
      label: "Defaults",
      className: "md:text-right",
      cell: ({ id }) => number(counts.get(id)?.vendorDefaults),
    },
    {
      key: "state",
      label: "State",
      cell: ({ isActive }) => (isActive ? <Badge tone="success">Live</Badge> : <Badge>Closed</Badge>),
    },
  ];
  return (
    <>
      <PageHead
        title="Platforms"
        actions={
          mayCreate && (
            <div className="flex flex-wrap gap-2">
              <a href="/admin/platforms/import" className={buttonClass("secondary")}>
                <Upload aria-hidden="true" className="size-4" /> Import a platform
              </a>
              <a href="/admin/platforms/new" className={buttonClass("primary")}>
                <Plus aria-hidden="true" className="size-4" /> New platform
              </a>
            </div>
          )
        }
      >
        Independent offerings, each with its own domain, look and pages.
      </PageHead>
      {platforms.length ? (
        <ListFrame>
          <Table caption="Platforms" columns={columns} rows={platforms} rowKey={({ id }) => id} />
        </ListFrame>
      ) : (
        <EmptyState icon={Building2} title="No platform yet">
          {mayCreate ? "Create the first one; it is live at once." : "None has been given to you. Ask a super admin."}
        </EmptyState>
      )}
    </>
  );
}
