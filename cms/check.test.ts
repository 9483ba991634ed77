import { expect, it } from "vitest";
import { checkBy, inLowerCase } from "./check";
import { pathPrefixSchema, platformCodeSchema, tierCodeSchema, vendorCodeSchema } from "./codes";
import { slugSchema } from "./pages/slug";
import { redirectTargetSchema, sitePathSchema } from "./redirects/schema";
import { hostSchema } from "./sites/host-schema";

const form = "Must be lower-case letters, digits and single hyphens.";

it.each([
  ["a vendor's code", vendorCodeSchema, "Acme Shop", form],
  ["a vendor's code", vendorCodeSchema, "a", "Must have at least 2 characters."],
  ["a vendor's code", vendorCodeSchema, "www", "Is reserved: the application uses it for the platform's own site."],
  [
    "a vendor's code",
    vendorCodeSchema,
    "new",
    "Is reserved: the application uses it for a vendor that is being created.",
  ],
  ["a tier's code", tierCodeSchema, "new", "Is reserved: the application uses it for a tier that is being created."],
  ["a tier's code", tierCodeSchema, "../x", form],
  ["a platform's code", platformCodeSchema, "all", "Is reserved: the application uses it for all platforms together."],
  ["a prefix", pathPrefixSchema, "login", "Is reserved: the application uses it for signing in."],
  ["a slug", slugSchema, "vendors", "Is reserved: the site or the application has something of its own there."],
  ["a host", hostSchema, "https://oms.lu/", "Is a name only, such as shop.example.lu, without https:// or a path."],
  ["a host", hostSchema, "oms", "Must be a host such as shop.example.lu."],
  ["a redirect's path", sitePathSchema, "old page", "Must be a lower-case path such as /old-page.html."],
  ["a redirect's target", redirectTargetSchema, "//evil.lu", "Must be a lower-case path such as /old-page.html."],
])("%s is refused while it is typed, with the reason: %#", (_, schema, typed, reason) => {
  expect(checkBy(schema)(typed)).toBe(reason);
});

it("what a verb would store is nothing wrong, and nothing typed is nothing wrong yet", () => {
  expect(checkBy(vendorCodeSchema)(" acme-shop ")).toBeUndefined();
  expect(checkBy(hostSchema, inLowerCase)(" OMS.lu")).toBeUndefined();
  expect(checkBy(redirectTargetSchema, inLowerCase)("/")).toBeUndefined();
  expect(checkBy(vendorCodeSchema)("  ")).toBeUndefined();
});
