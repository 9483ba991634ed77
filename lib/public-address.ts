import ipaddr from "ipaddr.js";

/** Whether a text is an IP address, of whatever network. */
export function isAddress(text: string): boolean {
  return ipaddr.isValid(text);
}

/**
 * Whether an IP address is one of the public internet's: no loopback, private, link-local, shared, reserved or multicast
 * one, and none that carries an IPv4 address to where it would be one of them.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}
