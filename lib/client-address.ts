/** The header in which the request guard writes who asks; what a client sends of it is dropped. */
export const clientAddressHeader = "x-client-address";

/** Stands for everyone whose address is not known, such as over a Unix socket: together they share one limit. */
export const unknownAddress = "unknown";

/** The address of who sent the request, as the request guard found it: IPv4, IPv6 in its short form, or `unknown`. */
export function clientAddress(headers: Headers): string {
  return headers.get(clientAddressHeader) ?? unknownAddress;
}
