import { listEvents } from "@/cms/audit/list-events";
import { findAttention } from "@/cms/overview/find-attention";
import { listRedirects } from "@/cms/redirects/list-redirects";
import { searchEverything } from "@/cms/search/search-everything";
import { findPeople } from "@/cms/users/find-people";
import { listPeople } from "@/cms/users/list-people";
import { findVendors } from "@/cms/vendors/find-vendors";
import { listVendors } from "@/cms/vendors/list-vendors";
import type { Asked } from "./asked";

/** The other lists of the administration, as an admin of the platform that has nearly everything asks for them. */
export const administrationQuestions: Asked[] = [
  { what: "overview: what needs attention", ask: findAttention },
  { what: "palette: a word that 1 in 100 pages has", ask: (ctx) => searchEverything(ctx, { text: "seven" }) },
  { what: "palette: a word that nothing has", ask: (ctx) => searchEverything(ctx, { text: "nowhere" }) },
  { what: "vendors, with their count", ask: (ctx) => listVendors(ctx, {}) },
  { what: "vendors by a part of their name", ask: (ctx) => listVendors(ctx, { search: "or 77" }) },
  { what: "vendors near a limit", ask: (ctx) => listVendors(ctx, { state: "near-limit" }) },
  { what: "vendors that left", ask: (ctx) => listVendors(ctx, { state: "left" }) },
  { what: "vendors to choose from", ask: (ctx) => findVendors(ctx, { text: "77" }) },
  { what: "people", ask: (ctx) => listPeople(ctx, {}) },
  { what: "people by a part of their address", ask: (ctx) => listPeople(ctx, { search: "owner-77" }) },
  { what: "people to choose from", ask: (ctx) => findPeople(ctx, { text: "77" }) },
  { what: "redirects", ask: (ctx) => listRedirects(ctx, {}) },
  { what: "redirects by a part of their path", ask: (ctx) => listRedirects(ctx, { search: "was-77" }) },
  { what: "audit log", ask: (ctx) => listEvents(ctx, {}) },
  { what: "audit log about a rare noun", ask: (ctx) => listEvents(ctx, { noun: "vendor" }) },
  { what: "audit log about a noun that nothing happened to", ask: (ctx) => listEvents(ctx, { noun: "tier" }) },
];
