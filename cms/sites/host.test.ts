import { expect, it } from "vitest";
import { normaliseHost } from "./host";

it.each([
  ["oms.lu", "oms.lu"],
  ["OMS.LU", "oms.lu"],
  ["oms.lu.", "oms.lu"],
  ["oms.lu:9999", "oms.lu"],
  ["Oms.Lu.:443", "oms.lu"],
  ["localhost", "localhost"],
  ["acme.oms.localhost:9999", "acme.oms.localhost"],
  ["xn--vlo-center-b7a.lu", "xn--vlo-center-b7a.lu"],
  ["127.0.0.1:9999", "127.0.0.1"],
  ["[::1]:9999", "[::1]"],
  ["[::1]", "[::1]"],
  [`${"a".repeat(60)}.lu`, `${"a".repeat(60)}.lu`],
])("%s is %s", (header, host) => {
  expect(normaliseHost(header)).toBe(host);
});

it.each([
  ["no header", null],
  ["an empty one", ""],
  ["a dot", "."],
  ["two trailing dots", "oms.lu.."],
  ["a leading dot", ".oms.lu"],
  ["two dots", "oms..lu"],
  ["a leading hyphen", "-oms.lu"],
  ["a trailing hyphen", "oms-.lu"],
  ["an underscore", "_oms.lu"],
  ["a space", "oms.lu evil.com"],
  ["two hosts", "oms.lu,evil.com"],
  ["user information", "oms.lu@evil.com"],
  ["a path", "oms.lu/evil"],
  ["a query", "oms.lu?x=localhost"],
  ["a fragment", "oms.lu#localhost"],
  ["a scheme", "http://oms.lu"],
  ["a percent encoding", "oms%2elu"],
  ["a line break", "oms.lu\r\nx: y"],
  ["a NUL", "oms.lu\0"],
  ["letters outside ASCII", "vëlo-center.lu"],
  ["a port that is no number", "oms.lu:http"],
  ["a port of six digits", "oms.lu:999999"],
  ["two ports", "oms.lu:80:80"],
  ["an IPv6 address other than loopback", "[2001:db8::1]"],
  ["254 characters", `${"a.".repeat(126)}aa`],
])("%s is no host", (_, header) => {
  expect(normaliseHost(header)).toBeNull();
});
