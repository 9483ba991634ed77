import { expect, it } from "vitest";
import { readableBy } from "./readable-by";

const idsFor = (...scopes: string[]) => readableBy(scopes).map(({ id }) => id);

it("names what the scopes allow, and nothing that needs a question besides", () => {
  expect(idsFor("tier.read")).toEqual(["listPlatformTiers", "listTiers", "getTier"]);
  expect(idsFor("redirect.read")).toContain("listRedirects");
  expect(idsFor("redirect.read")).not.toContain("traceRedirect");
  expect(idsFor("membership.choose-pages")).not.toContain("previewTier");
  expect(idsFor()).toEqual([]);
});
