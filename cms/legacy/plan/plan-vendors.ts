import { vendorCodeSchema } from "../../codes";
import { Invalid } from "../../errors";
import { type Profile, profileSchema } from "../../vendors/profile";
import { cut, plainLine } from "../content/cut-text";
import { idOf } from "../ids";
import type { LegacyVendor } from "../schema";
import { freeName, slugOf } from "../slug-of";
import { type Decisions, isStillOpen } from "./decisions";
import type { Finding } from "./finding";
import type { KnownTier } from "./plan-tiers";
import type { PlannedVendor } from "./planned";

export type VendorSetting = {
  platformId: string;
  decisions: Decisions;
  /** Codes of vendors that Orion has, and of old vendors that have been planned. */
  usedCodes: Set<string>;
  /** Old codes that are codes in Orion too and that are kept: each is its vendor's, whoever comes first. */
  exactCodes: ReadonlySet<string>;
  /** Vendors that Orion has, by their codes. */
  knownVendors: ReadonlyMap<string, string>;
  tierOf: (legacyId: number) => KnownTier | null;
  lowestTier: KnownTier;
};

/** Which vendor and membership an old vendor becomes; null where a person left it out. */
export function planVendor(
  old: LegacyVendor,
  setting: VendorSetting,
): { vendor: PlannedVendor | null; findings: Finding[] } {
  const decision = setting.decisions.vendors[old.id];
  if (decision?.skip) return { vendor: null, findings: [] };
  const findings: Finding[] = [];
  const note: Note = (finding, isOpen) =>
    findings.push({ about: "vendor", legacyId: old.id, name: old.code, ...finding, isOpen });
  const wanted = wantedCode(old, setting);
  const same = chosenVendor(old, setting);
  const code = same ? wanted : ownCode(old, wanted, setting, note);
  setting.usedCodes.add(code);
  const tier = setting.tierOf(old.id);
  if (!tier)
    note(
      { code: "no-tier", found: "has no active subscription", proposal: `it gets the tier ${setting.lowestTier.name}` },
      false,
    );
  const vendorId = same ?? idOf(setting.platformId, "vendor", old.id);
  const vendor: PlannedVendor = {
    legacyId: old.id,
    vendorId,
    code,
    name: cut(plainLine(old.name), 80) || code,
    profile: profileOf(old),
    status: old.isActive ? "active" : "suspended",
    createdAt: old.createdAt,
    updatedAt: old.updatedAt,
    isMade: same === undefined,
    isListed: false,
    membership: {
      id: idOf(setting.platformId, "membership", old.id),
      tierId: (tier ?? setting.lowestTier).tierId,
      isMade: true,
    },
  };
  return { vendor, findings };
}

function wantedCode(old: LegacyVendor, { decisions }: Pick<VendorSetting, "decisions">): string {
  return slugOf(decisions.vendors[old.id]?.code ?? old.code).slice(0, 60);
}

/**
 * The vendor of Orion that a person said an old one is, by its code; undefined where nobody did.
 *
 * @throws Invalid where Orion has none with that code.
 */
export function chosenVendor(
  old: LegacyVendor,
  setting: Pick<VendorSetting, "decisions" | "knownVendors">,
): string | undefined {
  if (!setting.decisions.vendors[old.id]?.use) return undefined;
  const code = wantedCode(old, setting);
  const vendorId = setting.knownVendors.get(code);
  if (vendorId) return vendorId;
  throw new Invalid([
    { path: `vendors.${old.id}.use`, message: `names no vendor: Orion has none with the code “${code}”` },
  ]);
}

type Note = (finding: Pick<Finding, "code" | "found" | "proposal">, isOpen: boolean) => void;

function ownCode({ id, code: before }: LegacyVendor, wanted: string, setting: VendorSetting, note: Note): string {
  const { usedCodes, exactCodes, decisions } = setting;
  const decision = decisions.vendors[id];
  const isCode = (code: string) => vendorCodeSchema.safeParse(code).success;
  const fitting = isCode(wanted) ? wanted : wanted ? `${wanted.slice(0, 54)}-shop` : `vendor-${id}`;
  const code = freeName(fitting, (name) => !usedCodes.has(name) && (name === before || !exactCodes.has(name)), 60);
  const isTaken = code !== fitting;
  if (!isTaken && code === (decision?.code ?? before.toLowerCase())) return code;
  const found = isTaken
    ? `Orion has a vendor “${fitting}” already, or two old codes come to it`
    : "has a code that Orion does not allow";
  const isOpen = isStillOpen(decision, { isNameRefused: decision?.code !== undefined });
  note({ code: isTaken ? "code-taken" : "code-form", found, proposal: `its code becomes “${code}”` }, isOpen);
  return code;
}

function profileOf(old: LegacyVendor): Profile {
  const { email } = profileSchema.shape;
  const line = (text: string | null, longest: number) => cut(plainLine(text ?? ""), longest);
  return profileSchema.parse({
    legalName: line(old.legalName, 120),
    email: email.safeParse(line(old.email, 254).toLowerCase()).data ?? "",
    phone: line(old.phone, 40),
    street: line(old.street, 120),
    postcode: line(old.postcode, 20),
    city: line(old.city, 80),
    country: line(old.country, 80),
  });
}
