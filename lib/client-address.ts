/** The address of the client that a request comes from; the server sets the header and drops what a client sends. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-client-address") ?? "unknown";
}
