import { expect, it } from "vitest";
import type { RenameEffect } from "@/cms/pages/rename-effect";
import { renameWords } from "./rename-words";

const alone: RenameEffect = {
  slug: "about",
  fixed: null,
  isPublic: true,
  locales: ["en"],
  hasBothLayers: false,
  vendorPages: 0,
  storefronts: 0,
  hidden: 0,
};

it("a page that stands alone moves alone", () => {
  expect(renameWords(alone)).toEqual([]);
});

it("says everything that moves along", () => {
  const all = { ...alone, locales: ["en", "fr"], hasBothLayers: true, vendorPages: 37, storefronts: 1412, hidden: 2 };
  expect(renameWords(all)).toEqual([
    "The page moves in all of its languages: English and French.",
    "The platform’s own page and the vendor default stand at this address, and both move.",
    "The address changes on the sites of 1,412 vendors.",
    "37 pages of vendors move along.",
    "2 vendors that hide it will go on hiding it.",
  ]);
});

it("says one as one", () => {
  expect(renameWords({ ...alone, vendorPages: 1, storefronts: 1, hidden: 1 })).toEqual([
    "The address changes on the sites of 1 vendor.",
    "1 page of a vendor moves along.",
    "1 vendor that hides it will go on hiding it.",
  ]);
});
