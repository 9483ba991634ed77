"use client";

import { type ReactNode, useState } from "react";
import { ChoiceSearchField } from "@/components/ui/choice-search-field";
import { type Option, SelectField } from "@/components/ui/select-field";
import type { Place } from "@/lib/console/place";
import { findVendorChoices } from "../admin/find-choices";

type RoleFieldsProps = { place: Place; roles: Option[]; help?: ReactNode; onRoleChange?: (role: string) => void };

/** A role, and the vendor that it is about; the form's action reads it by `roleOfForm`. */
export function RoleFields({ place, roles, help, onRoleChange }: RoleFieldsProps) {
  const [role, setRole] = useState(roles[0]?.value ?? "");
  const choose = (next: string) => {
    setRole(next);
    onRoleChange?.(next);
  };
  return (
    <>
      <SelectField name="role" label="Role" help={help} options={roles} defaultValue={role} onValueChange={choose} />
      {role.startsWith("vendor-") &&
        (place.kind === "vendor" ? (
          <input type="hidden" name="vendor" value={place.vendor} />
        ) : (
          <ChoiceSearchField
            name="vendor"
            label="Vendor"
            placeholder="Name or code"
            find={findVendorChoices.bind(null, place.platform)}
          />
        ))}
    </>
  );
}
