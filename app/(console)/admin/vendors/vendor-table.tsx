import type { ListedVendor } from "@/cms/vendors/list-vendors";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listAddress } from "@/lib/console/list-address";

type VendorTableProps = { vendors: ListedVendor[]; platform: string | null; locale: string; now: Date };

/** Vendors with their memberships; on one platform a column for its tier, else each platform with its tier. */
export function VendorTable({ vendors, platform, locale, now }: VendorTableProps) {
  const columns: Column<ListedVendor>[] = [
    {
      key: "name",
      label: "Name",
      className: "md:w-2/5",
      cell: ({ code, name }) => (
        <>
          <a
            href={listAddress(`/admin/vendors/${code}`, { platform })}
            className="font-medium wrap-anywhere hover:underline"
          >
            {name}
          </a>
          <p className="text-xs break-all text-soft">{code}</p>
        </>
      ),
    },
    {
      key: "memberships",
      label: platform ? "Tier" : "Platforms",
      cell: ({ memberships }) =>
        memberships.length ? (
          <ul className="space-y-0.5">
            {memberships.map((each) => (
              <li key={each.platform}>{platform ? each.tier : `${each.platform}: ${each.tier}`}</li>
            ))}
          </ul>
        ) : (
          <span className="text-soft">None</span>
        ),
    },
    { key: "state", label: "State", cell: (vendor) => <VendorState {...vendor} /> },
    {
      key: "created",
      label: "Created",
      cell: ({ createdAt }) => <Time at={createdAt} now={now} locale={locale} />,
    },
  ];
  return <Table caption="Vendors" columns={columns} rows={vendors} rowKey={({ id }) => id} />;
}

function VendorState({ isSuspended, memberships }: ListedVendor) {
  if (isSuspended) return <Badge tone="danger">Suspended</Badge>;
  return memberships.length ? <Badge tone="success">Active</Badge> : <Badge>No member now</Badge>;
}
