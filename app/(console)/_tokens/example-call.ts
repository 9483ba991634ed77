import type { Operation } from "@/app/api/v1/_rest/operation";
import type { Session } from "@/cms/sessions/find-session";
import type { GrantedRole } from "@/cms/users/role";
import { adminPlace, type Place, vendorPlace } from "@/lib/console/place";
import { curlCommand } from "@/lib/curl-command";
import { env } from "@/lib/env";
import { readableBy } from "./readable-by";

type Made = {
  role: GrantedRole;
  scopes: readonly string[];
  token: string;
  /** The code of the vendor, where the role is about one. */
  vendor: string;
};

type Codes = { platform: string | undefined; vendor: string | undefined };

/** The first thing that a token can read, as a command; null where it can read nothing by itself. */
export async function exampleCall(session: Session, place: Place, made: Made): Promise<string | null> {
  const codes = await codesOf(session, place, made);
  const readable = readableBy(made.scopes);
  const found = readable.find((each) => isOwn(each, codes)) ?? readable.find(({ path }) => !path.includes("{"));
  if (!found) return null;
  const path = found.path.replace("{platform}", codes.platform ?? "").replace("{vendor}", codes.vendor ?? "");
  const url = `${new URL(env().APP_URL).origin}/api/v1${path}`;
  return curlCommand({ method: "GET", url, bearer: made.token });
}

/** Whether it is about what the role is about, and needs no more than its codes. */
function isOwn({ path, place }: Operation, { platform, vendor }: Codes): boolean {
  const isNamed = path.replace("{platform}", "").replace("{vendor}", "").includes("{") === false;
  return isNamed && platform !== undefined && place === (vendor === undefined ? "platform" : "vendor");
}

async function codesOf(session: Session, place: Place, { role, vendor }: Made): Promise<Codes> {
  if (place.kind === "vendor") {
    const { current } = await vendorPlace(session, place.vendor);
    return { platform: current.memberships[0]?.platformCode, vendor: current.code };
  }
  const { platforms, current } = await adminPlace(session, place.platform);
  if ("vendorId" in role) return { platform: current?.code, vendor };
  const own = "platformId" in role ? platforms.find(({ id }) => id === role.platformId) : (current ?? platforms[0]);
  return { platform: own?.code, vendor: undefined };
}
