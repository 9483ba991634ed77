import { isIP } from "node:net";
import { unknownAddress } from "./client-address";

export type Connection = {
  /** The address at the other end of the socket. */
  peer: string | undefined;
  /** `X-Forwarded-For` as it arrived, repeated headers joined. */
  forwardedFor: string | undefined;
  /** How many proxies stand in front of this server, each of which appends the address that it was called from. */
  trustedProxies: number;
};

/**
 * Who asks: with n proxies in front, the nth address from the right. What stands further left was written by the
 * client and proves nothing.
 *
 * @returns the address in its normal form; the socket's where the header holds no address at that place.
 */
export function forwardedAddress({ peer, forwardedFor, trustedProxies }: Connection): string {
  const entries = forwardedFor?.split(",") ?? [];
  // A chain that is shorter than it should be was entered behind the outermost proxies.
  const entry = trustedProxies > 0 ? entries[Math.max(entries.length - trustedProxies, 0)] : undefined;
  return normaliseAddress(entry?.trim() ?? "") ?? normaliseAddress(peer ?? "") ?? unknownAddress;
}

/** IPv4 as it is, also where it is mapped into IPv6 (RFC 4291, 2.5.5.2); IPv6 as RFC 5952 has it; else null. */
function normaliseAddress(address: string): string | null {
  const [bare = ""] = address.split("%");
  if (isIP(bare) !== 6) return isIP(bare) === 4 ? bare : null;
  const short = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short) ?? [];
  return high && low ? [high, low].flatMap(bytesOf).join(".") : short;
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 0xff];
}
