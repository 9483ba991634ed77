import { z } from "zod";
import { domains } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { parse } from "../parse";
import { authorise } from "../policy";
import { violates } from "../violations";
import { domainTags } from "./domain-tags";
import { hostSchema } from "./host-schema";
import { refuseForeignHost } from "./refuse-foreign-host";

/**
 * Gives a host to a platform's own site, or to a vendor's storefront on it.
 *
 * @param input.origin the application's own, whose host no site can have.
 * @throws Invalid, or Conflict where the host is in use or lies at somebody else's address (whose is not said), or the
 *   site has a primary one already.
 */
export async function addDomain(
  ctx: Context,
  input: { host: string; platformId: string; vendorId: string | null; isPrimary: boolean; origin: string },
): Promise<{ domainId: string; tags: string[] }> {
  const { host } = parse(z.object({ host: hostSchema }), input);
  const { platformId, vendorId, isPrimary } = input;
  if (!isInScope(ctx.scope, input)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "domain.add", input);
  await refuseForeignHost(ctx, { host, platformId, vendorId }, input.origin);
  try {
    const [domain] = await ctx.db
      .insert(domains)
      .values({ host, platformId, vendorId, isPrimary })
      .returning({ id: domains.id });
    if (!domain) throw new Error("The domain was not stored.");
    await audit(ctx, {
      action: "domain.add",
      platformId,
      vendorId,
      subjectId: domain.id,
      detail: { after: { host, isPrimary } },
    });
    return { domainId: domain.id, tags: domainTags(input, [host]) };
  } catch (error) {
    if (violates(error, "domains_host_unique")) throw new Conflict("host", "The host is in use.");
    if (violates(error, "domains_one_primary")) throw new Conflict("isPrimary", "The site has a primary host already.");
    if (violates(error, "domains_membership") || violates(error, "domains_platform_id_platforms_id_fk")) {
      throw new NotFound("The site does not exist.");
    }
    throw error;
  }
}
