import { expect, it } from "vitest";
import { listAddress } from "./list-address";

const query = { platform: "oms", q: "a&b", cursor: "x", tab: null };

it("keeps what narrows a list, and changes some of it", () => {
  expect(listAddress("/list", query)).toBe("/list?platform=oms&q=a%26b&cursor=x");
  expect(listAddress("/list", query, { cursor: null, tab: "all" })).toBe("/list?platform=oms&q=a%26b&tab=all");
  expect(listAddress("/list", {}, { q: "" })).toBe("/list");
});
