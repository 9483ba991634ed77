import { z } from "zod";
import type { Context } from "../context";
import { parse } from "../parse";
import { openRequestForWrite } from "./open-request-for-write";
import { noteSchema } from "./plan-request";
import { notifyAsker, settleRequest } from "./settle-request";

const inputSchema = z.strictObject({ answer: noteSchema.min(1), origin: z.url() });

type Declining = { requestId: string } & z.input<typeof inputSchema>;

/**
 * Declines a request with a reason, and tells who asked. Nothing else changes; that works also where the vendor has
 * left, or the tier is gone.
 *
 * @throws Conflict("request") where it is not open any more; Invalid, NotFound, Forbidden.
 */
export async function declineRequest(ctx: Context, { requestId, ...input }: Declining): Promise<void> {
  const request = await openRequestForWrite(ctx, "plan-request.answer", requestId);
  const { answer, origin } = parse(inputSchema, input);
  await settleRequest(ctx, request, { state: "declined", answer, action: "plan-request.decline" });
  await notifyAsker(ctx, request, { isGranted: false, answer, origin });
}
