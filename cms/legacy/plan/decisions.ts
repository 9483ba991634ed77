import { z } from "zod";
import { vendorCodeSchema } from "../../codes";
import { slugSchema } from "../../pages/slug";
import { parse } from "../../parse";
import { emailSchema } from "../../users/email";

/** What a person has decided about one thing; `accept` takes whatever the plan proposes, `skip` leaves it out. */
const common = { accept: z.literal(true).optional(), skip: z.literal(true).optional() };

const byId = <T extends z.ZodType>(decision: T) => z.record(z.string().regex(/^\d+$/), decision).default({});

const decisionsSchema = z.strictObject({
  vendors: byId(
    z.strictObject({
      ...common,
      code: vendorCodeSchema.optional(),
      /** It is the vendor that Orion has under this code. */
      use: z.literal(true).optional(),
    }),
  ),
  users: byId(z.strictObject({ ...common, email: emailSchema.optional() })),
  pages: byId(
    z.strictObject({
      ...common,
      slug: slugSchema.optional(),
      /** For a page of no vendor: the platform's own, or a default for all vendors. */
      kind: z.enum(["platform", "default"]).optional(),
    }),
  ),
});

/** Decisions by the id of what they are about in the old database. */
export type Decisions = z.output<typeof decisionsSchema>;

/** @throws Invalid that names what of the decisions is none. */
export function readDecisions(given: unknown): Decisions {
  return parse(decisionsSchema, given);
}

/**
 * Whether a person has to answer still. A name that they gave is no answer where it cannot be had, unless they take what
 * is proposed instead.
 */
export function isStillOpen(
  decision: { accept?: true } | undefined,
  { isNameRefused = false }: { isNameRefused?: boolean } = {},
): boolean {
  return decision === undefined || (isNameRefused && !decision.accept);
}
