"use server";

import type { Context } from "@/cms/context";
import { findPeople } from "@/cms/users/find-people";
import { findVendors } from "@/cms/vendors/find-vendors";
import type { Choice } from "@/components/ui/choice-search";
import { runAction } from "@/lib/action";
import { adminPlace } from "@/lib/console/place";

/** The vendors of a platform, or of all, that a text fits, by their codes. */
export async function findVendorChoices(platform: string | null, text: string): Promise<Choice[]> {
  const found = await findFor(platform, text, findVendors);
  return found.map(({ code, name }) => ({ value: code, label: name, detail: code }));
}

/** The people of a platform, or of the installation, that a text fits, by their ids. */
export async function findPersonChoices(platform: string | null, text: string): Promise<Choice[]> {
  const found = await findFor(platform, text, findPeople);
  return found.map(({ id, name, email }) => ({ value: id, label: name, detail: email }));
}

const longest = 100;

/** Nothing for those who administer no such platform. */
async function findFor<T>(
  platform: string | null,
  typed: string,
  find: (ctx: Context, wanted: { text: string }) => Promise<T[]>,
): Promise<T[]> {
  const text = String(typed).replaceAll("\0", "").slice(0, longest);
  const code = platform === null ? null : String(platform);
  const answer = await runAction(
    async (session) => (await adminPlace(session, code)).scope,
    (ctx) => find(ctx, { text }),
  );
  return answer.status === "done" ? answer.result : [];
}
