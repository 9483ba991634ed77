import type { Context } from "../context";
import { openRequestForWrite } from "./open-request-for-write";
import { settleRequest } from "./settle-request";

/**
 * Takes back a request that nobody has answered yet.
 *
 * @throws Conflict("request") where it is not open any more; NotFound, Forbidden.
 */
export async function withdrawRequest(ctx: Context, { requestId }: { requestId: string }): Promise<void> {
  const request = await openRequestForWrite(ctx, "plan-request.withdraw", requestId);
  await settleRequest(ctx, request, { state: "withdrawn", answer: "", action: "plan-request.withdraw" });
}
