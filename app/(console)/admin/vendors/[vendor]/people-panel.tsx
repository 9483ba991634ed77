import { Users } from "lucide-react";
import type { FoundVendor } from "@/cms/vendors/find-vendor";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { listAddress } from "@/lib/console/list-address";

type PeoplePanelProps = { vendor: Pick<FoundVendor, "name" | "people">; platform: string | null };

/** Who works for a vendor; inviting them and taking roles away is the screen of people. */
export function PeoplePanel({ vendor, platform }: PeoplePanelProps) {
  return (
    <Panel
      title="People"
      actions={
        <a href={listAddress("/admin/users", { platform })} className={buttonClass("secondary")}>
          Users and invitations
        </a>
      }
    >
      {vendor.people.length ? (
        <ul className="-my-3 divide-y divide-line">
          {vendor.people.map(({ roleId, kind, name, email }) => (
            <li key={roleId} className="flex flex-wrap items-center justify-between gap-3 py-3 text-sm">
              <p className="min-w-0">
                <a
                  href={listAddress("/admin/users", { platform, q: email })}
                  className="font-medium break-words hover:underline"
                >
                  {name}
                </a>
                <span className="block break-all text-soft">{email}</span>
              </p>
              <Badge>{kind === "vendor-owner" ? "Owner" : "Editor"}</Badge>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState icon={Users} title="Nobody works for it yet">
          Invite an owner of {vendor.name} from the users.
        </EmptyState>
      )}
    </Panel>
  );
}
