import { describe, expect, it } from "vitest";
import type { PageState } from "@/cms/inheritance/page-state";
import { layers } from "@/cms/pages/layer";
import { bannerWords, updatesWords } from "./banner-words";

const names = { platform: "OMS", vendor: "Wizamart" };
const share = { customised: 3, total: 8 };
const told = (state: PageState, given: { isOwn?: boolean; share?: typeof share } = {}) => {
  const words = bannerWords({ state, names, isOwn: true, share, ...given });
  return words && `${words.title} ${words.detail}`;
};
const override = (given: object = {}): PageState => ({
  kind: "override",
  origin: layers.default,
  customised: 3,
  total: 8,
  updates: 0,
  paused: null,
  ...given,
});

describe("the banner", () => {
  it("says to a vendor what the page overrides, and how much of it", () => {
    expect(told(override())).toBe(
      "This page overrides the OMS default. 3 of 8 sections are customised; the rest follows it.",
    );
    expect(told(override(), { share: { customised: 1, total: 2 } })).toContain("1 of 2 sections is customised");
    expect(told(override(), { share: { customised: 2, total: 2 } })).toMatch(/ 2 of 2 sections are customised\.$/);
    expect(told(override(), { share: { customised: 0, total: 2 } })).toContain("No section is changed yet");
    expect(told(override({ origin: layers.platform }))).toContain("This page overrides the OMS page.");
  });

  it("says to an admin who overrides it", () => {
    expect(told(override(), { isOwn: false })).toMatch(/^Wizamart overrides the OMS default\./);
    expect(told({ kind: "detached", origin: layers.default, paused: null }, { isOwn: false })).toMatch(
      /^Wizamart detached this page from the OMS default\./,
    );
  });

  it("says why a page is paused, and that nothing is lost", () => {
    expect(told(override({ paused: "locked" }))).toMatch(/locked the default.*is kept/);
    expect(told(override({ paused: "plan" }))).toMatch(/over your plan.*larger plan, or when you choose it in place/);
    expect(told({ kind: "custom", shadows: null, paused: "plan" }, { isOwn: false })).toMatch(/over the vendor’s plan/);
  });

  it("tells of a default that appeared later, and of nothing where none is behind the page", () => {
    expect(told({ kind: "custom", shadows: layers.default, paused: null })).toMatch(/the OMS default has appeared/);
    expect(told({ kind: "custom", shadows: null, paused: null })).toBeNull();
  });

  it("says whose decision an update waits for", () => {
    expect(updatesWords(1, { isOwn: true, names })).toBe("The default was updated: 1 change needs your decision.");
    expect(updatesWords(2, { isOwn: false, names })).toBe(
      "The default was updated: 2 changes need a decision of Wizamart.",
    );
  });
});
