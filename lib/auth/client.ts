import type { Client } from "@/cms/sessions/session";
import { clientAddress } from "../client-address";
import { withoutMark } from "../whole-answer";

/** What a request says of the client that it comes from. */
export function clientOf(headers: Headers): Client {
  return { address: clientAddress(headers), userAgent: withoutMark(headers.get("user-agent") ?? "") };
}
