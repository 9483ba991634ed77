import { Users } from "lucide-react";
import type { ListedPerson } from "@/cms/users/list-people";
import type { RoleKind } from "@/cms/users/role";
import { roleText } from "@/components/console/role-text";
import { EmptyState } from "@/components/ui/empty-state";
import type { Place } from "@/lib/console/place";
import { ChangeRole } from "./change-role";
import { RemoveRole, SignOutPerson } from "./person-actions";
import { roleChip } from "./role-chip";

type PeopleListProps = { place: Place; people: ListedPerson[]; search: string; ownId: string };

/** People with their roles; each role can be taken away, each person signed out. */
export function PeopleList({ place, people, search, ownId }: PeopleListProps) {
  if (!people.length) {
    return search ? (
      <EmptyState icon={Users} title={`Nobody matches “${search}”`}>
        Look for a part of a name or of an e-mail address.
      </EmptyState>
    ) : (
      <EmptyState icon={Users} title="Nobody yet">
        Invite the first person; they appear here once they accept.
      </EmptyState>
    );
  }
  return (
    <ul className="-my-4 divide-y divide-line">
      {people.map((person) => (
        <li
          key={person.id}
          className="grid gap-x-6 gap-y-3 py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_7rem] sm:items-center"
        >
          <div className="min-w-0">
            <p className="text-sm font-medium wrap-anywhere">{person.name}</p>
            <p className="text-sm break-all text-soft">{person.email}</p>
          </div>
          <ul className="flex min-w-0 flex-wrap gap-2">
            {person.roles.map((role) => (
              <li key={role.id} className="flex flex-wrap items-center gap-1">
                {role.mayRemove ? (
                  <RemoveRole
                    place={place}
                    roleId={role.id}
                    role={roleText(role)}
                    person={person.id === ownId ? null : person.name}
                  />
                ) : (
                  <span className={roleChip}>
                    {roleText(role)}
                    {role.isOnlyKey && ", the only one"}
                  </span>
                )}
                {role.mayRemove && isOfVendor(role) && person.id !== ownId && (
                  <ChangeRole place={place} roleId={role.id} kind={role.kind} person={person.name} />
                )}
              </li>
            ))}
            {!person.roles.length && <li className="text-sm text-soft">No role</li>}
          </ul>
          {person.id !== ownId && person.mayEndSessions && (
            <div className="sm:justify-self-end">
              <SignOutPerson place={place} userId={person.id} person={person.name} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function isOfVendor<T extends { kind: RoleKind }>(role: T): role is T & { kind: "vendor-owner" | "vendor-editor" } {
  return role.kind === "vendor-owner" || role.kind === "vendor-editor";
}
