import { z } from "zod";
import { isAddress, isPublicAddress } from "@/lib/public-address";
import { eventTypes } from "./event-types";

/** How many webhooks a platform can have. */
export const mostWebhooks = 20;

const localName = /(^|\.)(localhost|local|internal|home\.arpa)$/;

/**
 * Why nothing can be sent to an address, as far as it tells by itself; what its name leads to is looked at whenever
 * something is sent. Null where it may do.
 *
 * @param privateHosts hosts, with their port where it is not the usual one, that may be in a private network, and need
 *   no encryption: the operator named them.
 */
export function addressProblem(address: string, privateHosts: readonly string[]): string | null {
  if (!URL.canParse(address)) return "must be an address such as https://example.com/orion";
  const { protocol, username, password, hash, host, hostname } = new URL(address);
  if (username || password) return "must not hold a name or a password";
  if (hash) return "must not have a part after #";
  if (privateHosts.includes(host) && /^https?:$/.test(protocol)) return null;
  if (protocol !== "https:") return "must begin with https://";
  return isPrivate(hostname.replace(/^\[|\]$/g, "")) ? "must not lead into a private network" : null;
}

function isPrivate(host: string): boolean {
  if (isAddress(host)) return !isPublicAddress(host);
  return !host.includes(".") || localName.test(host);
}

/** What an admin decides of a webhook, but for where it may lead. */
export const webhookFields = z.strictObject({
  name: z.string().trim().min(1, "must not be empty").max(80, "must have at most 80 characters"),
  url: z.string().trim().max(2000, "must have at most 2,000 characters"),
  events: z
    .array(z.enum(eventTypes))
    .min(1, "must name at least one event")
    .transform((events) => eventTypes.filter((type) => events.includes(type))),
  isPaused: z.boolean().default(false),
});
export type WebhookInput = z.input<typeof webhookFields>;

/** The same with where it may lead: see `addressProblem`. */
export function webhookSchema(privateHosts: readonly string[]) {
  const url = webhookFields.shape.url
    .superRefine((url, { addIssue }) => {
      const message = addressProblem(url, privateHosts);
      if (message) addIssue({ code: "custom", message });
    })
    .transform((url) => (URL.canParse(url) ? new URL(url).href : url));
  return webhookFields.extend({ url });
}
