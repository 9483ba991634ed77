import { Store } from "lucide-react";
import { listVendors } from "@/cms/vendors/list-vendors";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { counted } from "@/lib/counted";
import { VendorTable } from "../../vendors/vendor-table";
import type { PlatformTabProps } from "./tab-props";

const most = 10;

/** The first members of a platform, and the ways to all of them and to its people. */
export async function MembersTab({ platform, session, scope }: Omit<PlatformTabProps, "isSuperAdmin">) {
  const { code, counts } = platform;
  const { vendors } = await asUser(session, scope, (ctx) => listVendors(ctx, { state: "standing", limit: most }));
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-soft">
          {counted(counts.members, "vendor")},{" "}
          {counts.admins ? `run by ${counted(counts.admins, "admin")}` : "run by super admins alone"}.
        </p>
        <div className="flex flex-wrap gap-2">
          <a href={`/admin/users?platform=${code}`} className={buttonClass("secondary")}>
            Its people
          </a>
          <a href={`/admin/vendors?platform=${code}&state=standing`} className={buttonClass("secondary")}>
            {counts.members > most ? "All of its vendors" : "Its vendors"}
          </a>
        </div>
      </div>
      {vendors.length ? (
        <ListFrame>
          <VendorTable vendors={vendors} platform={code} locale={session.person.locale} now={new Date()} />
        </ListFrame>
      ) : (
        <EmptyState icon={Store} title="No vendor is a member yet">
          <a href={`/admin/vendors/new?platform=${code}`} className="font-medium text-accent underline">
            Create the first one
          </a>
        </EmptyState>
      )}
    </div>
  );
}
