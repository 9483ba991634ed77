/**
 * What attempts are counted by, of the address that they come from. A provider gives one customer a whole /64 of IPv6
 * (RFC 6177), so the first four of its eight groups stand for it; an IPv4 address stands for itself.
 */
export function addressGroup(address: string): string {
  if (!address.includes(":")) return address;
  const [front = "", back] = address.split("%")[0]?.split("::") ?? [];
  const head = front ? front.split(":") : [];
  const tail = back ? back.split(":") : [];
  const zeros = back === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group || "0", 16).toString(16)).join(":")}::/64`;
}
