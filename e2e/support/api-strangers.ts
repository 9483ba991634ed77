import { tokenScopes } from "@/cms/tokens/token";
import type { RoleKind } from "@/cms/users/role";
import { aVendor } from "@/test/factories";
import { aToken, expireToken } from "./api";
import type { ApiOperation } from "./api-document";
import type { World } from "./api-made-calls";
import { unknownStatuses } from "./api-tenant";
import type { Cms } from "./cms";

/** Somebody to whom most of the API is closed. */
type Stranger = {
  token: (operation: ApiOperation) => Promise<string>;
  /** How it is refused; what is wrong besides may be said first, but nothing is done. */
  statuses: readonly number[];
  mayCall: (operation: ApiOperation) => boolean;
};

const never = () => false;
const denied = [403, 404, 409, 422];

/** Those who may not, each for a reason of its own. */
export async function strangersOf(cms: Cms, world: World, other: World): Promise<Record<string, Stranger>> {
  const once = (token: string) => async () => token;
  const of = (role: RoleKind, ids: { platformId?: string; vendorId?: string } = {}) => aToken(cms, { role, ...ids });
  const expired = await of("super-admin");
  await expireToken(cms, expired);
  const neighbour = await cms.run((ctx) => aVendor(ctx, world.platformId));
  // What needs no right at all, such as the list of one's own platforms, anybody with a token may.
  const isFree = ({ path, scopes }: ApiOperation) => !scopes.length || !path.includes("{platform}");
  return {
    nobody: { token: once(""), statuses: unknownStatuses, mayCall: never },
    "a made-up token": { token: once(`orion_${"x".repeat(43)}`), statuses: unknownStatuses, mayCall: never },
    "an expired token": { token: once(expired), statuses: unknownStatuses, mayCall: never },
    "another platform’s admin": {
      token: once(await of("platform-admin", { platformId: other.platformId })),
      statuses: [404],
      mayCall: isFree,
    },
    "a neighbour on the platform": {
      token: once(await of("vendor-owner", { vendorId: neighbour })),
      statuses: [404],
      mayCall: isFree,
    },
    "a vendor on the platform’s own addresses": {
      token: once(await of("vendor-owner", { vendorId: world.vendorId })),
      statuses: [404],
      mayCall: (operation) => isFree(operation) || operation.path.includes("{vendor}"),
    },
    "a token of the right role with every scope but the one": {
      token: ({ scopes }) => scopelessToken(cms, scopes),
      statuses: denied,
      mayCall: ({ scopes }) => !scopes.length,
    },
  };
}

const scopeless = new Map<string, Promise<string>>();

/** A super admin's token without some scopes. */
function scopelessToken(cms: Cms, scopes: readonly string[]): Promise<string> {
  const key = [...scopes].sort().join(" ");
  const known = scopeless.get(key) ?? makeScopeless(cms, scopes);
  scopeless.set(key, known);
  return known;
}

async function makeScopeless(cms: Cms, scopes: readonly string[]): Promise<string> {
  return aToken(cms, { role: "super-admin", scopes: tokenScopes.filter((scope) => !scopes.includes(scope)) });
}
