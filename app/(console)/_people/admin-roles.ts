import type { Option } from "@/components/ui/select-field";
import type { AdminPlace } from "@/lib/console/place";

/** The roles that an admin can give where they work, as `roleOfForm` reads them. */
export function adminRoles({ platforms, current }: Pick<AdminPlace, "platforms" | "current">): Option[] {
  const offered = current ? [current] : platforms;
  return [
    ...offered.map(({ id, name }) => ({ value: `platform-admin:${id}`, label: `Admin of ${name}` })),
    { value: "vendor-owner", label: "Owner of a vendor" },
    { value: "vendor-editor", label: "Editor of a vendor" },
    ...(current ? [] : [{ value: "super-admin", label: "Super admin of this installation" }]),
  ];
}
