import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { administrationElsewhere, administrationSteps } from "@/test/administration-rows";
import { apiAdminElsewhere } from "./api-admin-rows";
import { archiveSteps } from "./archive-rows";
import { legacySteps } from "./legacy-rows";
import { lists } from "./lists";
import { matrix } from "./matrix";
import { mediaElsewhere, mediaSteps } from "./media-rows";
import { ownRows } from "./own-account-rows";
import { planElsewhere, planSteps } from "./plan-rows";
import { secretRows } from "./secret-rows";
import { storefrontSteps } from "./storefront-rows";
import { webhookSteps } from "./webhook-rows";

/** Steps that verbs take on their way, with what they have found and authorised already. */
const steps = new Set([
  ...administrationElsewhere,
  ...apiAdminElsewhere,
  ...administrationSteps,
  ...legacySteps,
  ...mediaElsewhere,
  ...mediaSteps,
  ...planElsewhere,
  ...planSteps,
  ...storefrontSteps,
  ...webhookSteps,
  ...archiveSteps,
  "refuseLastOwner",
  "withdrawKeys",
  "findRoles",
  "inviterMay",
  "beyondScope",
  "roleSubjects",
  "vendorCodes",
  "vendorIdOf",
  "findNamedVendor",
  "bulkTargets",
  "listedScope",
  "takeStep",
  "orphanOverrides",
  "findOrphans",
  "relinkOrphans",
  "auditedPlace",
  "selfOf",
  "roleSubject",
  "removeSessions",
  "storePassword",
  "forgiveAttempts",
  "invitationForWrite",
  "sendInvitation",
  "placeName",
  "queueMail",
  "audit",
  "auditAll",
  "auditPage",
  "authorise",
  "lockName",
  "holdAddresses",
  "lockAddresses",
  "isPublishedAt",
  "refuseTaken",
  "lockPlan",
  "takePlace",
  "takeQuota",
  "addRevision",
  "changedTags",
  "changesSince",
  "checkContent",
  "checkedDocument",
  "checkedPatch",
  "isHiddenBy",
  "inheritedPolicy",
  "refuseUnentitled",
  "lockPageRow",
  "overrideForRead",
  "overrideForWrite",
  "refuseOtherVersion",
  "seenDocument",
  "takeRoom",
  "pageForRead",
  "standingPageForRead",
  "pageForWrite",
  "refuseForeignHost",
  "refuseLookAlikeVendor",
  "requireOrigin",
  "rewriteRevisions",
  "settleSchedule",
  "storeDraft",
  "storePage",
  "withdrawPlannedTime",
  "placeOfCopies",
]);

/** What a server does by itself, in the scope "everything" by design: it acts for nobody, and for all. */
const upkeep: Record<string, string> = {
  findTenant: "says in which scope someone is to work, to those alone who work there",
  answerOnce: "keeps the answers of a caller, to whom alone the database shows them",
  takeCall: "counts calls before it is known what they are about, as attempts are counted",
  tenantOfPage: "says in which scope someone is to look for a page, and gives away no more than whose it is",
  deliverMail: "mail of all scopes waits in one outbox, which none but this one reads",
  removeExpired: "what has expired is nobody's any more",
  sweepFiles: "what no picture names is nobody's, and stored files know no tenants",
  sweepWorkingCopies: "what nobody came back to is removed whose ever it is",
};

it("no function that takes a context is missing here", () => {
  const tried = [...matrix, ...lists, ...ownRows, ...secretRows].map(({ verb }) => verb);
  expect(takingContext("cms")).toEqual([...new Set([...tried, ...steps, ...Object.keys(upkeep)])].sort());
});

function takingContext(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const exported = /^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*(?:\w+|\{[^}]*\}): Context\b/gm;
  return sources
    .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(exported)])
    .flatMap(([, name]) => name ?? [])
    .sort();
}
