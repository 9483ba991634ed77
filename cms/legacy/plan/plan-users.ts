import { personLocales } from "../../users/change-profile";
import { emailSchema } from "../../users/email";
import { canVerify } from "../../users/password";
import type { GrantedRole } from "../../users/role";
import { cut, plainLine } from "../content/cut-text";
import { idOf } from "../ids";
import type { LegacyUser } from "../schema";
import { type Decisions, isStillOpen } from "./decisions";
import type { Finding } from "./finding";
import type { PlannedUser } from "./planned";

export type UserSetting = {
  platformId: string;
  decisions: Decisions;
  /** Addresses that old users have been planned with. */
  usedEmails: Set<string>;
  /** People that Orion has, by their addresses. */
  knownUsers: ReadonlyMap<string, string>;
  /** The new id of an old vendor, or null where it is left out. */
  vendorIdOf: (legacyVendorId: number) => string | null;
};

type Note = (finding: Pick<Finding, "code" | "found" | "proposal">, isOpen?: boolean) => void;

/** Which account and role an old user becomes; null where they are left out. */
export function planUser(old: LegacyUser, setting: UserSetting): { user: PlannedUser | null; findings: Finding[] } {
  const decision = setting.decisions.users[old.id];
  if (decision?.skip) return { user: null, findings: [] };
  const findings: Finding[] = [];
  const note: Note = (finding, isOpen = isStillOpen(decision)) =>
    findings.push({ about: "user", legacyId: old.id, name: old.email, ...finding, isOpen });
  const noteEmail: Note = (finding) =>
    note(finding, isStillOpen(decision, { isNameRefused: decision?.email !== undefined }));
  if (!old.isActive) {
    note({ code: "inactive", found: "was not active", proposal: leftOut }, false);
    return { user: null, findings };
  }
  const granted = roleOf(old, setting, note);
  const email = granted && freeEmail(wantedEmail(old, setting), setting, noteEmail);
  if (!granted || !email) return { user: null, findings };
  const known = setting.knownUsers.get(email);
  const user: PlannedUser = {
    legacyId: old.id,
    userId: known ?? idOf(setting.platformId, "user", old.id),
    email,
    name: cut(plainLine(old.name), 80) || email.slice(0, 80),
    locale: personLocales.find((locale) => locale === old.language?.slice(0, 2).toLowerCase()) ?? "en",
    passwordHash: old.passwordHash !== null && canVerify(old.passwordHash) ? old.passwordHash : null,
    createdAt: old.createdAt,
    isMade: known === undefined,
    isListed: false,
    role: { id: idOf(setting.platformId, "role", old.id), granted, isMade: true },
  };
  return { user, findings };
}

/** The address that an old user is to have, in the form in which addresses are compared. */
export function wantedEmail(old: LegacyUser, { decisions }: Pick<UserSetting, "decisions">): string {
  return (decisions.users[old.id]?.email ?? old.email).trim().toLowerCase();
}

const leftOut = "the account is left out";

function roleOf({ role, vendorId }: LegacyUser, setting: UserSetting, note: Note): GrantedRole | null {
  if (role === "admin") return { kind: "platform-admin", platformId: setting.platformId };
  if (role !== "vendor_owner" && role !== "vendor_staff") {
    note({ code: "role-unknown", found: `has the role “${role}”, which Orion does not have`, proposal: leftOut });
    return null;
  }
  const ofVendor = vendorId === null ? null : setting.vendorIdOf(vendorId);
  if (ofVendor === null) {
    note({ code: "no-vendor", found: "belongs to no vendor that is brought in", proposal: leftOut });
    return null;
  }
  return { kind: role === "vendor_owner" ? "vendor-owner" : "vendor-editor", vendorId: ofVendor };
}

function freeEmail(written: string, { usedEmails, knownUsers }: UserSetting, note: Note): string | null {
  const { data: email } = emailSchema.safeParse(written);
  if (!email) {
    note({ code: "email-form", found: "has no e-mail address that mail could be sent to", proposal: leftOut });
    return null;
  }
  if (usedEmails.has(email)) {
    note({ code: "email-taken", found: "shares the address with another account", proposal: leftOut });
    return null;
  }
  usedEmails.add(email);
  if (knownUsers.has(email)) {
    const proposal = "the account in Orion gets the role too, and keeps its password";
    note({ code: "email-taken", found: "has an account in Orion already", proposal });
  }
  return email;
}
