import { describe, expect, it } from "vitest";
import type { Context } from "./context";
import { Forbidden } from "./errors";
import { type Action, type Actor, authorise, can, installation, type Role, type Subject, system } from "./policy";

type Kind = "page" | "owner" | "platform" | "admin" | "installation";

/** Whose decision each action is; a new action does not compile before it stands here. */
const actions: Record<Action, Kind> = {
  "page.read": "page",
  "page.create": "page",
  "page.save-draft": "page",
  "page.publish": "page",
  "page.unpublish": "page",
  "page.delete": "page",
  "page.restore": "page",
  "page.override": "page",
  "page.revert": "page",
  "page.detach": "page",
  "page.link": "page",
  "page.hide": "page",
  "page.show": "page",
  "page.review": "page",
  "page.rename": "page",
  "preview-link.read": "page",
  "preview-link.create": "page",
  "preview-link.revoke": "page",
  "media.read": "page",
  "media.create": "page",
  "media.update": "page",
  "media.delete": "page",
  "plan-request.read": "page",
  "storefront.read": "page",
  "people.read": "owner",
  "people.invite": "owner",
  "people.remove": "owner",
  "session.end": "owner",
  "token.read": "owner",
  "token.create": "owner",
  "token.revoke": "owner",
  "membership.choose-pages": "owner",
  "plan-request.create": "owner",
  "plan-request.withdraw": "owner",
  "domain.read": "owner",
  "redirect.read": "owner",
  "redirect.create": "owner",
  "redirect.update": "owner",
  "redirect.delete": "owner",
  "vendor.read": "owner",
  "vendor.update": "owner",
  "storefront.update": "owner",
  "audit.read": "owner",
  "page.lock": "platform",
  "page.require": "platform",
  "page.promote": "platform",
  "membership.change-tier": "platform",
  "plan-request.answer": "platform",
  "membership.join": "platform",
  "membership.leave": "platform",
  "domain.add": "platform",
  "domain.remove": "platform",
  "domain.make-primary": "platform",
  "platform.read": "platform",
  "platform.update": "platform",
  "menu.arrange": "platform",
  "tier.read": "platform",
  "webhook.read": "platform",
  "webhook.create": "platform",
  "webhook.update": "platform",
  "webhook.delete": "platform",
  "overview.read": "platform",
  "vendor.view-as": "platform",
  "vendor.create": "admin",
  "vendor.suspend": "installation",
  "platform.create": "installation",
  "platform.change-prefix": "installation",
  "platform.activate": "installation",
  "tier.create": "installation",
  "tier.update": "installation",
  "tier.delete": "installation",
  "membership.join-another": "installation",
  "mail.read": "installation",
};

/** Each role below is of Loyalty or of Acme. */
const subjects = {
  "Loyalty's own": { platformId: "loyalty", vendorId: null },
  "Acme's on Loyalty": { platformId: "loyalty", vendorId: "acme" },
  "Bolt's on Loyalty": { platformId: "loyalty", vendorId: "bolt" },
  "Oms's own": { platformId: "oms", vendorId: null },
  "Acme's on Oms": { platformId: "oms", vendorId: "acme" },
  "Bolt's on Oms": { platformId: "oms", vendorId: "bolt" },
  "nobody's": installation,
} satisfies Record<string, Subject>;
type SubjectName = keyof typeof subjects;

const roles: Record<Role["kind"], Role> = {
  system: { kind: "system" },
  "super-admin": { kind: "super-admin" },
  "platform-admin": { kind: "platform-admin", platformId: "loyalty" },
  "vendor-owner": { kind: "vendor-owner", vendorId: "acme" },
  "vendor-editor": { kind: "vendor-editor", vendorId: "acme", mayPublish: true },
};

const all = Object.keys(subjects) as SubjectName[];
const ofLoyalty: SubjectName[] = ["Loyalty's own", "Acme's on Loyalty", "Bolt's on Loyalty"];
const ofAcme: SubjectName[] = ["Acme's on Loyalty", "Acme's on Oms"];

/** The subjects with which a role may do the actions of a kind. */
const everything = { page: all, owner: all, platform: all, admin: all, installation: all };
const allowed: Record<Role["kind"], Record<Kind, SubjectName[]>> = {
  system: everything,
  "super-admin": everything,
  "platform-admin": { page: ofLoyalty, owner: ofLoyalty, platform: ofLoyalty, admin: all, installation: [] },
  "vendor-owner": { page: ofAcme, owner: ofAcme, platform: [], admin: [], installation: [] },
  "vendor-editor": { page: ofAcme, owner: [], platform: [], admin: [], installation: [] },
};

const actorWith = (...given: Role[]): Actor => ({ userId: null, roles: given });
const allowedTo = (actor: Actor, action: Action) => all.filter((name) => can(actor, action, subjects[name]));
const everyAction = Object.keys(actions) as Action[];

describe.each(Object.keys(roles) as Role["kind"][])("a %s", (kind) => {
  it.each(everyAction)("may %s with these and no others", (action) => {
    expect(allowedTo(actorWith(roles[kind]), action)).toEqual(allowed[kind][actions[action]]);
  });
});

describe("denied by default", () => {
  it.each(everyAction)("%s to an actor without roles", (action) => {
    expect(allowedTo(actorWith(), action)).toEqual([]);
  });

  it.each(everyAction)("%s to a role that no rule knows", (action) => {
    const guest = { kind: "guest", platformId: "loyalty", vendorId: "acme" } as unknown as Role;
    expect(allowedTo(actorWith(guest), action)).toEqual([]);
  });

  it.each(["vendor-owner", "vendor-editor"] as const)("an action that no rule knows to a %s", (kind) => {
    expect(allowedTo(actorWith(roles[kind]), "platform.delete" as Action)).toEqual([]);
  });
});

describe("an editor whose vendor keeps publishing to its owners", () => {
  const writer = actorWith({ kind: "vendor-editor", vendorId: "acme", mayPublish: false });
  const kept: Action[] = [
    "page.publish",
    "page.unpublish",
    "page.delete",
    "page.restore",
    "page.revert",
    "page.detach",
    "page.link",
    "page.hide",
    "page.show",
    "page.rename",
  ];

  it.each(everyAction)("may %s as other editors do, unless visitors see it at once", (action) => {
    const expected = kept.includes(action) ? [] : allowed["vendor-editor"][actions[action]];
    expect(allowedTo(writer, action)).toEqual(expected);
  });

  it("publishes where another role of theirs allows it", () => {
    const both = actorWith(...writer.roles, { kind: "vendor-owner", vendorId: "acme" });
    expect(allowedTo(both, "page.publish")).toEqual(ofAcme);
  });
});

describe("several roles", () => {
  it("allow what any of them allows, each with its own subjects", () => {
    const actor = actorWith(
      { kind: "vendor-editor", vendorId: "bolt", mayPublish: true },
      { kind: "platform-admin", platformId: "oms" },
    );
    expect(allowedTo(actor, "page.publish")).toEqual([
      "Bolt's on Loyalty",
      "Oms's own",
      "Acme's on Oms",
      "Bolt's on Oms",
    ]);
    expect(allowedTo(actor, "page.lock")).toEqual(["Oms's own", "Acme's on Oms", "Bolt's on Oms"]);
  });

  it("of two vendors do not add up to the platform", () => {
    const actor = actorWith({ kind: "vendor-owner", vendorId: "acme" }, { kind: "vendor-owner", vendorId: "bolt" });
    expect(allowedTo(actor, "page.save-draft")).not.toContain("Loyalty's own");
    expect(allowedTo(actor, "membership.change-tier")).toEqual([]);
  });
});

describe("authorising", () => {
  const acting = (actor: Actor) => ({ actor }) as unknown as Context;

  it("throws Forbidden where the actor may not, and says nothing of the subject", () => {
    const refused = () => authorise(acting(actorWith()), "page.publish", subjects["Acme's on Loyalty"]);
    expect(refused).toThrow(Forbidden);
    expect(refused).not.toThrow(/acme|loyalty/i);
  });

  it("returns where the actor may", () => {
    expect(authorise(acting(system), "page.publish", subjects["Acme's on Loyalty"])).toBeUndefined();
  });
});

describe("a token", () => {
  const [platformId, vendorId] = ["p", "v"];
  const subject: Subject = { platformId, vendorId };
  const owner: Role = { kind: "vendor-owner", vendorId };
  const acting = (more: Partial<Actor>): Context =>
    ({ actor: { userId: null, roles: [owner], scopes: ["page.read"], tokenId: "t", ...more } }) as Context;
  const refusal = (context: Context, action: Action) => {
    try {
      return authorise(context, action, subject);
    } catch (error) {
      return error;
    }
  };

  it("does what its scopes, its role and its maker’s roles all allow", () => {
    expect(refusal(acting({}), "page.read")).toBeUndefined();
    expect(refusal(acting({ maker: [{ kind: "platform-admin", platformId }] }), "page.read")).toBeUndefined();
    for (const maker of [[], [{ kind: "platform-admin", platformId: "other" }]] satisfies Role[][]) {
      expect(refusal(acting({ maker }), "page.read")).toMatchObject({ lacking: null });
    }
  });

  it("is told which scope it lacks, where it would do with it", () => {
    expect(refusal(acting({}), "page.publish")).toMatchObject({ lacking: "page.publish" });
    expect(refusal(acting({}), "page.lock")).toMatchObject({ lacking: null });
    expect(refusal(acting({ maker: [] }), "page.publish")).toMatchObject({ lacking: null });
    // Who looks at things as another is narrowed too, and has no token.
    expect(refusal(acting({ tokenId: undefined }), "page.publish")).toMatchObject({ lacking: null });
  });
});
