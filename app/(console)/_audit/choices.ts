import type { Context } from "@/cms/context";
import { findPeople } from "@/cms/users/find-people";
import { findVendors } from "@/cms/vendors/find-vendors";
import type { Choice } from "@/components/ui/choice-search";

/** How the filter shows whom the log is narrowed down to; by the id where they hold no role here any more. */
export async function actorChoice(ctx: Context, id: string): Promise<Choice> {
  const [person] = await findPeople(ctx, { id });
  return { value: id, label: person?.name ?? "Someone without a role here" };
}

/** The same for a vendor, by its code. */
export async function vendorChoice(ctx: Context, code: string): Promise<Choice> {
  const [vendor] = await findVendors(ctx, { code });
  return { value: code, label: vendor?.name ?? code };
}
