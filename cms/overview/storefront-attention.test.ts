import { expect, it } from "vitest";
import type { PageState } from "../inheritance/page-state";
import { layers } from "../pages/layer";
import type { VendorPage } from "../pages/list-vendor-pages";
import { storefrontAttention } from "./storefront-attention";

type Own = NonNullable<VendorPage["own"]>;

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const override = (updates = 0, paused: "plan" | "locked" | null = null): PageState => ({
  kind: "override",
  origin: layers.default,
  customised: 1,
  total: 3,
  updates,
  paused,
});

/** A page of the vendor's, changed on the first of the month unless it says otherwise. */
function page(slug: string, state: PageState, own: Partial<Own> | null = {}): VendorPage {
  const written: Own = {
    pageId: slug,
    version: 1,
    publication: "published",
    scheduledAt: null,
    updatedAt: at(1),
    ...own,
  };
  return { slug, locale: "en", title: slug, state, own: own && written } as VendorPage;
}

const slugs = (pages: readonly VendorPage[]) => pages.map(({ slug }) => slug);

it("is nothing of what is inherited, hidden or public", () => {
  const inherited: PageState = { kind: "default", origin: layers.default, isLocked: false, isRequired: false };
  const found = storefrontAttention([
    page("about", inherited, null),
    page("team", { kind: "hidden" }, { publication: "draft" }),
    page("terms", override()),
  ]);
  expect(Object.values(found).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

it("is what waits for a decision, is paused, or is not public yet, each by itself", () => {
  const found = storefrontAttention([
    page("updated", override(2)),
    page("over-plan", override(0, "plan")),
    page("locked", { kind: "custom", shadows: null, paused: "locked" }),
    page("shadowing", { kind: "custom", shadows: layers.default, paused: null }),
    page("draft", override(), { publication: "draft" }),
    page("changed", override(), { publication: "changed" }),
    page("later", override(), { publication: "scheduled", scheduledAt: at(20) }),
    page("sooner", override(), { publication: "scheduled", scheduledAt: at(19) }),
  ]);
  expect(Object.entries(found).map(([group, { first }]) => [group, slugs(first)])).toEqual([
    ["updated", ["updated"]],
    ["shadowing", ["shadowing"]],
    ["overPlan", ["over-plan"]],
    ["locked", ["locked"]],
    ["scheduled", ["sooner", "later"]],
    ["changed", ["changed"]],
    ["drafts", ["draft"]],
  ]);
});

it("asks for no decision about a page that is paused", () => {
  expect(storefrontAttention([page("about", override(2, "plan"))]).updated.count).toBe(0);
});

it("names the five that were changed last, and how many there are", () => {
  const drafts = [1, 2, 3, 4, 5, 6].map((day) =>
    page(`d${day}`, override(), { publication: "draft", updatedAt: at(day) }),
  );
  const { drafts: found } = storefrontAttention(drafts);
  expect([slugs(found.first), found.count]).toEqual([["d6", "d5", "d4", "d3", "d2"], 6]);
});
