import { describe, expect, it } from "vitest";
import { layers } from "../pages/layer";
import {
  actionsOf,
  isCustom,
  type OriginFacts,
  type PageAction,
  type PageState,
  pageState,
  type VendorPageFacts,
} from "./page-state";

const aDefault: OriginFacts = { layer: layers.default, isLocked: false, isRequired: false };
const [locked, required] = [
  { ...aDefault, isLocked: true },
  { ...aDefault, isRequired: true },
];
const platformPage: OriginFacts = { ...aDefault, layer: layers.platform };

const override: VendorPageFacts = {
  isWhole: false,
  isDetached: false,
  isPaused: false,
  customised: 3,
  total: 8,
  updates: 0,
};
const custom: VendorPageFacts = { ...override, isWhole: true };
const detached: VendorPageFacts = { ...custom, isDetached: true };
const overPlan = { isPaused: true };

type Given = { origin?: OriginFacts; page?: VendorPageFacts; isHidden?: boolean };
const stateOf = ({ origin, page, isHidden = false }: Given) => pageState(origin ?? null, page ?? null, { isHidden });

const unlocked = { kind: "default", origin: layers.default, isLocked: false, isRequired: false } as const;
const overridden = {
  kind: "override",
  origin: layers.default,
  customised: 3,
  total: 8,
  updates: 0,
  paused: null,
} as const;
const customOverDefault = { kind: "custom", shadows: layers.default, paused: null } as const;
const overriding: PageAction[] = ["edit", "compare", "view-default", "revert-section", "revert", "detach"];
const adopting: PageAction[] = ["edit", "compare", "view-default", "adopt", "delete"];

const table: Array<[row: string, given: Given, state: PageState, actions: PageAction[]]> = [
  ["Default", { origin: aDefault }, unlocked, ["view", "override", "hide"]],
  [
    "Default: a platform page where there is none",
    { origin: platformPage },
    { ...unlocked, origin: layers.platform },
    ["view", "override", "hide"],
  ],
  ["Default, locked", { origin: locked }, { ...unlocked, isLocked: true }, ["view", "hide"]],
  ["Default, required", { origin: required }, { ...unlocked, isRequired: true }, ["view", "override"]],
  [
    "Default, locked and required",
    { origin: { ...locked, isRequired: true } },
    { ...unlocked, isLocked: true, isRequired: true },
    ["view"],
  ],
  ['Override, "3 of 8 sections"', { origin: aDefault, page: override }, overridden, overriding],
  [
    "Override of a platform page",
    { origin: platformPage, page: override },
    { ...overridden, origin: layers.platform },
    overriding,
  ],
  ["Override of a required default", { origin: required, page: override }, overridden, overriding],
  [
    "Override, default updated",
    { origin: aDefault, page: { ...override, updates: 2 } },
    { ...overridden, updates: 2 },
    ["edit", "review", "compare", "view-default", "revert-section", "revert", "detach"],
  ],
  [
    "Override, paused: locked",
    { origin: locked, page: { ...override, updates: 2 } },
    { ...overridden, updates: 2, paused: "locked" },
    ["view", "revert"],
  ],
  [
    "Override, paused: over the plan",
    { origin: aDefault, page: { ...override, ...overPlan } },
    { ...overridden, paused: "plan" },
    ["view", "upgrade", "revert"],
  ],
  [
    "Override, paused: locked and over the plan, where no upgrade would help",
    { origin: locked, page: { ...override, ...overPlan } },
    { ...overridden, paused: "locked" },
    ["view", "revert"],
  ],
  [
    "Detached",
    { origin: aDefault, page: detached },
    { kind: "detached", origin: layers.default, paused: null },
    ["edit", "compare", "view-default", "relink", "revert"],
  ],
  [
    "Detached, paused: locked",
    { origin: locked, page: detached },
    { kind: "detached", origin: layers.default, paused: "locked" },
    ["view", "revert"],
  ],
  [
    "Detached, paused: over the plan",
    { origin: platformPage, page: { ...detached, ...overPlan } },
    { kind: "detached", origin: layers.platform, paused: "plan" },
    ["view", "upgrade", "revert"],
  ],
  ["Hidden", { origin: aDefault, isHidden: true }, { kind: "hidden" }, ["show"]],
  [
    "Hidden, with the vendor's own page there",
    { origin: aDefault, page: override, isHidden: true },
    { kind: "hidden" },
    ["show"],
  ],
  ["Hidden, and locked since", { origin: locked, isHidden: true }, { kind: "hidden" }, ["show"]],
  ["Hidden, and nothing left behind it", { isHidden: true }, { kind: "hidden" }, ["show"]],
  [
    "Hidden, overruled by a required default",
    { origin: required, isHidden: true },
    { ...unlocked, isRequired: true },
    ["view", "override"],
  ],
  [
    "Hidden, overruled by a required default that is overridden",
    { origin: required, page: override, isHidden: true },
    overridden,
    overriding,
  ],
  ["Custom", { page: custom }, { kind: "custom", shadows: null, paused: null }, ["edit", "delete"]],
  [
    "Custom, an override or a detached page whose default was deleted",
    { page: { ...override, isDetached: true } },
    { kind: "custom", shadows: null, paused: null },
    ["edit", "delete"],
  ],
  [
    "Custom, paused: over the plan",
    { page: { ...custom, ...overPlan } },
    { kind: "custom", shadows: null, paused: "plan" },
    ["view", "upgrade", "delete"],
  ],
  ["Custom where a default appeared later", { origin: aDefault, page: custom }, customOverDefault, adopting],
  [
    "Custom where a platform page appeared later",
    { origin: platformPage, page: custom },
    { ...customOverDefault, shadows: layers.platform },
    adopting,
  ],
  [
    "Custom where a locked default appeared later",
    { origin: locked, page: custom },
    { ...customOverDefault, paused: "locked" },
    ["view", "delete"],
  ],
];

describe("what a vendor sees", () => {
  it.each(table)("%s", (_, given, expected, actions) => {
    const state = stateOf(given);
    expect(state).toEqual(expected);
    expect(state && actionsOf(state)).toEqual(actions);
  });

  it("of a slug where nothing stands is nothing", () => {
    expect(stateOf({})).toBeNull();
  });
});

describe("a page counts as custom against the plan", () => {
  const counts = (given: Given) => {
    const state = stateOf(given);
    return state && isCustom(state);
  };

  it.each<[string, Given]>([
    ["where nothing stands behind it", { page: custom }],
    ["where its default was deleted", { page: override }],
    ["while it is paused too", { page: { ...custom, ...overPlan } }],
  ])("%s", (_, given) => {
    expect(counts(given)).toBe(true);
  });

  it.each<[string, Given]>([
    ["where a default appeared later", { origin: aDefault, page: custom }],
    ["where a platform page appeared later", { origin: platformPage, page: custom }],
    ["as an override", { origin: aDefault, page: override }],
    ["as a detached page", { origin: aDefault, page: detached }],
    ["as a default", { origin: aDefault }],
    ["while it is hidden", { page: custom, isHidden: true }],
  ])("but not %s", (_, given) => {
    expect(counts(given)).toBe(false);
  });
});
