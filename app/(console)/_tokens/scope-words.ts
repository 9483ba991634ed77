import type { TokenScope } from "@/cms/tokens/token";

/** What a token with a scope may do, as the end of “It may …”. */
export const scopeWords: Readonly<Record<TokenScope, string>> = {
  "page.read": "read pages, with their drafts and revisions",
  "page.create": "create pages",
  "page.save-draft": "save drafts",
  "page.override": "make overrides of defaults",
  "page.review": "review what was updated under overrides",
  "page.publish": "publish pages, now or later",
  "page.unpublish": "take pages offline",
  "page.delete": "delete pages",
  "page.restore": "restore deleted pages",
  "page.revert": "revert overrides to their defaults",
  "page.detach": "detach overrides from their defaults",
  "page.link": "link detached pages to their defaults again",
  "page.hide": "hide defaults on a storefront",
  "page.show": "show hidden defaults again",
  "page.rename": "give pages another address",
  "page.lock": "lock defaults and sections",
  "page.require": "make defaults required",
  "page.promote": "take a section of a vendor’s page into the default",
  "preview-link.read": "list preview links",
  "preview-link.create": "make preview links",
  "preview-link.revoke": "revoke preview links",
  "media.read": "see the pictures",
  "media.create": "upload pictures",
  "media.update": "change and describe pictures",
  "media.delete": "delete pictures",
  "storefront.read": "read what a storefront looks like and is called",
  "storefront.update": "change a storefront’s look, languages and menus",
  "menu.arrange": "arrange the menus of platforms",
  "vendor.read": "read vendors and their details",
  "vendor.create": "create vendors",
  "vendor.update": "change the details of vendors",
  "vendor.suspend": "suspend vendors and let them back",
  "vendor.view-as": "look at a vendor’s dashboard as it does",
  "membership.choose-pages": "choose which pages a full plan keeps public",
  "membership.join": "make vendors members of platforms",
  "membership.join-another": "make members of one platform members of another",
  "membership.leave": "end memberships",
  "membership.change-tier": "move vendors to another tier",
  "plan-request.read": "read requests for other tiers",
  "plan-request.create": "ask for another tier",
  "plan-request.withdraw": "withdraw requests for other tiers",
  "plan-request.answer": "grant and decline requests for other tiers",
  "tier.read": "read tiers",
  "tier.create": "create tiers",
  "tier.update": "change tiers",
  "tier.delete": "delete tiers",
  "platform.read": "read platforms",
  "platform.create": "create platforms",
  "platform.update": "change platforms, with their theme and languages",
  "platform.change-prefix": "change the path prefix of platforms",
  "platform.activate": "open platforms to visitors and close them",
  "overview.read": "read the numbers of the overview",
  "domain.read": "list domains",
  "domain.add": "add domains",
  "domain.remove": "remove domains",
  "domain.make-primary": "choose the primary domain",
  "redirect.read": "read redirects",
  "redirect.create": "add redirects",
  "redirect.update": "change redirects",
  "redirect.delete": "delete redirects",
  "webhook.read": "read webhooks and what was sent to them",
  "webhook.create": "add webhooks",
  "webhook.update": "change, test and pause webhooks, and send again",
  "webhook.delete": "delete webhooks",
  "people.read": "see who works here, and who is invited",
  "token.read": "list API tokens, without what they say to the API",
  "audit.read": "read the audit log",
};

type Noun = TokenScope extends `${infer N}.${string}` ? N : never;

const groupOf: Readonly<Record<Noun, string>> = {
  page: "Pages",
  "preview-link": "Pages",
  media: "Media",
  storefront: "Storefronts and menus",
  menu: "Storefronts and menus",
  vendor: "Vendors and plans",
  membership: "Vendors and plans",
  "plan-request": "Vendors and plans",
  tier: "Vendors and plans",
  platform: "Platforms",
  overview: "Platforms",
  domain: "Domains and redirects",
  redirect: "Domains and redirects",
  webhook: "Webhooks",
  people: "People and log",
  token: "People and log",
  audit: "People and log",
};

const nouns = Object.keys(groupOf);
const titles = [...new Set(Object.values(groupOf))];

function titleOf(scope: TokenScope): string | undefined {
  const noun = scope.slice(0, scope.indexOf("."));
  return Object.entries(groupOf).find(([each]) => each === noun)?.[1];
}

const byNoun = (one: TokenScope, other: TokenScope) => placeOf(one) - placeOf(other);
const placeOf = (scope: TokenScope) => nouns.indexOf(scope.slice(0, scope.indexOf(".")));

/** Scopes by what they are about, as people look for them. */
export function groupScopes(scopes: readonly TokenScope[]): Array<{ title: string; scopes: TokenScope[] }> {
  return titles
    .map((title) => ({ title, scopes: scopes.filter((scope) => titleOf(scope) === title).sort(byNoun) }))
    .filter((group) => group.scopes.length > 0);
}
