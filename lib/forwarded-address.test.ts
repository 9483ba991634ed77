import { describe, expect, it } from "vitest";
import { forwardedAddress } from "./forwarded-address";

const peer = "10.0.0.1";
const seen = (trustedProxies: number, forwardedFor?: string) =>
  forwardedAddress({ peer, forwardedFor, trustedProxies });

describe("who asks", () => {
  it("is the socket's other end, whatever a client says, where no proxy stands in front", () => {
    expect(seen(0)).toBe(peer);
    expect(seen(0, "192.0.2.1")).toBe(peer);
  });

  it.each([
    [1, "192.0.2.1", "192.0.2.1"],
    [1, "203.0.113.9, 192.0.2.1", "192.0.2.1"],
    [2, "203.0.113.9, 192.0.2.1, 10.0.0.2", "192.0.2.1"],
    [2, "203.0.113.9,198.51.100.7 ,\t192.0.2.1 , 10.0.0.2", "192.0.2.1"],
    [3, "192.0.2.1, 10.0.0.3, 10.0.0.2", "192.0.2.1"],
  ])("is behind %i proxies the entry that the outermost of them wrote: %s", (proxies, header, address) => {
    expect(seen(proxies, header)).toBe(address);
  });

  it("is whoever called the inner proxy, where the outer one was gone round", () => {
    expect(seen(2, "192.0.2.1")).toBe("192.0.2.1");
  });

  it.each(["", ",", "unknown", "_hidden", "192.0.2.1:4711", "evil.com", "192.0.2", "192.0.2.1, "])(
    "is the proxy itself where its entry is no address: %j",
    (header) => {
      expect(seen(1, header)).toBe(peer);
    },
  );

  it.each([
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:c000:201", "192.0.2.1"],
    ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
    ["2001:DB8:0:0::1", "2001:db8::1"],
    ["2001:0db8::0001", "2001:db8::1"],
    ["fe80::1%eth0", "fe80::1"],
    ["::1", "::1"],
  ])("has one form: %s is %s", (address, form) => {
    expect(forwardedAddress({ peer: address, forwardedFor: undefined, trustedProxies: 0 })).toBe(form);
    expect(seen(1, address)).toBe(form);
  });

  it("is unknown over a socket without addresses", () => {
    expect(forwardedAddress({ peer: undefined, forwardedFor: undefined, trustedProxies: 0 })).toBe("unknown");
  });
});
