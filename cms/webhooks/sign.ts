import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** A new secret to sign with, as Standard Webhooks writes one: `whsec_` and 32 random bytes in base64. */
export function newSigningSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

type Message = {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
};

/**
 * The headers by which a receiver knows that a message is ours, new and unchanged (https://www.standardwebhooks.com).
 *
 * @param secrets what to sign with; each makes a signature of its own, of which the receiver needs to know one.
 */
export function signatureHeaders({ id, timestamp, body }: Message, secrets: readonly string[]): Record<string, string> {
  const signature = (secret: string) =>
    createHmac("sha256", Buffer.from(secret.slice(prefix.length), "base64"))
      .update(`${id}.${timestamp}.${body}`)
      .digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": secrets.map((secret) => `v1,${signature(secret)}`).join(" "),
  };
}
