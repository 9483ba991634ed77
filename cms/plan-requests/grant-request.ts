import { z } from "zod";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { changeTier } from "../memberships/change-tier";
import type { Effect } from "../memberships/pause-and-resume";
import { findPlan } from "../memberships/quota";
import { parse } from "../parse";
import { openRequestForWrite, type PlanRequestRow } from "./open-request-for-write";
import { noteSchema, refuseSuspended } from "./plan-request";
import { notifyAsker, settleRequest } from "./settle-request";

const inputSchema = z.strictObject({ answer: noteSchema.default(""), origin: z.url() });

type Granting = { requestId: string; version?: number } & z.input<typeof inputSchema>;

/**
 * Gives a vendor the tier that it asked for, and tells who asked. Where it has the tier already, nothing but the request
 * changes.
 *
 * @param granting with the version of the membership that the admin saw; left out where any will do.
 * @returns what was paused and resumed, and the tags of what visitors see differently.
 * @throws Conflict("request") where it is not open any more, Conflict("tierId") where the tier is gone,
 *   Conflict("vendor") where the vendor is suspended, Conflict("version") where the plan was changed meanwhile; NotFound
 *   where the vendor has left; Invalid, Forbidden.
 */
export async function grantRequest(
  ctx: Context,
  { requestId, version, ...input }: Granting,
): Promise<Effect & { tags: string[] }> {
  const request = await openRequestForWrite(ctx, "plan-request.answer", requestId);
  const { answer, origin } = parse(inputSchema, input);
  await refuseSuspended(ctx, request.vendorId);
  const effect = await giveTier(ctx, request, version);
  await settleRequest(ctx, request, { state: "granted", answer, action: "plan-request.grant" });
  await notifyAsker(ctx, request, { isGranted: true, answer, origin });
  return effect;
}

async function giveTier(ctx: Context, request: PlanRequestRow, version?: number): Promise<Effect & { tags: string[] }> {
  const { platformId, vendorId, tierId, tierName } = request;
  const member = { platformId, vendorId };
  const plan = await findPlan(ctx.db, member).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
    throw new NotFound("The vendor has left the platform since it asked, so it has no plan to change.");
  });
  if (!tierId) {
    const message = `The tier ${tierName} was deleted since it was asked for. Decline, and say which one would fit.`;
    throw new Conflict("tierId", message);
  }
  if (plan.tierId === tierId) return { paused: [], resumed: [], tags: [] };
  const { paused, resumed, tags } = await changeTier(ctx, { ...member, tierId, version });
  return { paused, resumed, tags };
}
