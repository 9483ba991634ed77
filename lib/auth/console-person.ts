import type { Session } from "@/cms/sessions/find-session";

/** The signed-in person as the console's frame shows them. */
export function consolePerson({ person, actor }: Session) {
  const { name, email } = person;
  const isAdmin = actor.roles.some(({ kind }) => kind === "super-admin" || kind === "platform-admin");
  const isVendor = actor.roles.some(({ kind }) => kind === "vendor-owner" || kind === "vendor-editor");
  return { name, email, isAdmin, isVendor };
}
