import { describe, expect, it } from "vitest";
import { layers } from "../pages/layer";
import { type Actor, readingActions } from "../policy";
import { listedActions } from "./listed-actions";
import type { PageState } from "./page-state";

const subject = { platformId: "oms", vendorId: "acme" };
const owner: Actor = { userId: "u", roles: [{ kind: "vendor-owner", vendorId: "acme" }] };
const origin = layers.default;
const inherited = { kind: "default", origin, isLocked: false, isRequired: false } as const;
const override = { kind: "override", origin, customised: 3, total: 8, updates: 0, paused: null } as const;

const rows: Array<[string, PageState, string[]]> = [
  ["a default", inherited, ["view", "override", "hide"]],
  ["a locked default", { ...inherited, isLocked: true }, ["view", "hide"]],
  ["a required default", { ...inherited, isRequired: true }, ["view", "override"]],
  ["one that is both", { ...inherited, isLocked: true, isRequired: true }, ["view"]],
  ["an override", override, ["edit", "compare", "view-default", "revert-section", "revert"]],
  [
    "one whose default was updated",
    { ...override, updates: 2 },
    ["review", "edit", "compare", "view-default", "revert-section", "revert"],
  ],
  ["one that is paused by a lock", { ...override, paused: "locked" }, ["revert"]],
  ["one that is over the plan", { ...override, paused: "plan" }, ["upgrade", "revert"]],
  ["a detached page", { kind: "detached", origin, paused: null }, ["compare", "relink"]],
  ["a detached page over the plan", { kind: "detached", origin, paused: "plan" }, ["upgrade", "revert"]],
  ["a hidden page", { kind: "hidden" }, ["show"]],
  ["a custom page", { kind: "custom", shadows: null, paused: null }, ["edit", "delete"]],
  ["a custom page over the plan", { kind: "custom", shadows: null, paused: "plan" }, ["upgrade", "delete"]],
  [
    "a custom page where a default appeared",
    { kind: "custom", shadows: origin, paused: null },
    ["edit", "compare", "adopt", "delete"],
  ],
];

describe("a vendor's list offers, and nothing else", () => {
  it.each(rows)("for %s", (_, state, expected) => {
    expect(listedActions(state, owner, subject)).toEqual(expected);
  });
});

it("whoever only looks is offered what changes nothing", () => {
  const looking = { ...owner, scopes: readingActions };
  const offered = new Set(rows.flatMap(([, state]) => listedActions(state, looking, subject)));
  expect([...offered].sort()).toEqual(["compare", "upgrade", "view", "view-default"]);
});

it("whoever works for another vendor is offered nothing", () => {
  const foreign = { ...subject, vendorId: "other" };
  expect(rows.flatMap(([, state]) => listedActions(state, owner, foreign))).toEqual([]);
});
