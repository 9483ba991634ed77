import { ServerResponse } from "node:http";

/**
 * Keeps a redirect from carrying its `Location` twice. Next 16.4 sets it while it renders and appends it again when it
 * sends what it has just stored; clients that join repeated headers then follow an address that does not exist.
 */
export function sendLocationOnce(): void {
  const { appendHeader } = ServerResponse.prototype;
  ServerResponse.prototype.appendHeader = function (name, value) {
    const isRepeated = name.toLowerCase() === "location" && this.getHeader(name) === value;
    return isRepeated ? this : appendHeader.call(this, name, value);
  };
}
