import { expect, it } from "vitest";
import { normaliseHost } from "./host";
import { hostSchema } from "./host-schema";

it.each(["oms.lu", "www.oms.lu", "a.b.c.example.co.uk", "xn--vlo-center-b7a.lu", "shop.xn--p1ai", "4you.lu"])(
  "%s can be registered, in the form in which requests for it arrive",
  (host) => {
    expect(hostSchema.parse(host)).toBe(host);
    expect(normaliseHost(host)).toBe(host);
  },
);

it.each([
  ["upper case", "OMS.lu"],
  ["a port", "oms.lu:80"],
  ["a trailing dot", "oms.lu."],
  ["a scheme", "https://oms.lu"],
  ["a path", "oms.lu/shop"],
  ["a name without a dot", "oms"],
  ["localhost", "localhost"],
  ["a mirror of development", "oms.localhost"],
  ["an IPv4 address", "192.168.1.1"],
  ["an IPv6 address", "[::1]"],
  ["a wildcard", "*.oms.lu"],
  ["letters outside ASCII", "vëlo-center.lu"],
  ["an empty label", "oms..lu"],
  ["a label that starts with a hyphen", "-oms.lu"],
  ["a label that ends with a hyphen", "oms-.lu"],
  ["a label of 64 characters", `${"a".repeat(64)}.lu`],
  ["254 characters", `${"a.".repeat(126)}lu`],
  ["a line break", "oms.lu\n"],
  ["nothing", ""],
])("a host with %s is refused", (_, host) => {
  expect(hostSchema.safeParse(host).success).toBe(false);
});
