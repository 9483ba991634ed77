import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { PlatformTabProps } from "./tab-props";

/** How many vendors are members; the list of them is the vendors' own screen. */
export function MembersTab({ platform }: Pick<PlatformTabProps, "platform">) {
  const { members, admins } = platform.counts;
  return (
    <Panel title="Members">
      <div className="space-y-5 text-sm">
        <dl className="grid max-w-sm grid-cols-2 gap-4">
          <div>
            <dt className="text-soft">Vendors</dt>
            <dd className="text-2xl font-semibold tabular-nums">{members}</dd>
          </div>
          <div>
            <dt className="text-soft">Admins</dt>
            <dd className="text-2xl font-semibold tabular-nums">{admins}</dd>
          </div>
        </dl>
        <p className="flex flex-wrap gap-2">
          <a href={`/admin/vendors?platform=${platform.code}`} className={buttonClass("secondary")}>
            Its vendors
          </a>
          <a href={`/admin/users?platform=${platform.code}`} className={buttonClass("secondary")}>
            Its people
          </a>
        </p>
      </div>
    </Panel>
  );
}
