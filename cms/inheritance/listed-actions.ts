import { type Action, type Actor, can, type Subject } from "../policy";
import { actionsOf, type PageAction, type PageState } from "./page-state";

/** What somebody must be allowed, to do with a vendor's page what its state offers. */
const needed: Record<PageAction, Action> = {
  view: "page.read",
  "view-default": "page.read",
  compare: "page.read",
  upgrade: "page.read",
  override: "page.override",
  hide: "page.hide",
  show: "page.show",
  edit: "page.save-draft",
  "revert-section": "page.save-draft",
  review: "page.review",
  revert: "page.revert",
  detach: "page.detach",
  relink: "page.link",
  adopt: "page.link",
  delete: "page.delete",
};

/** What somebody may do with a vendor's page in its state. */
export function allowedActions(state: PageState, actor: Actor, subject: Subject): PageAction[] {
  return actionsOf(state).filter((action) => can(actor, needed[action], subject));
}

/**
 * What of that a list of pages offers, the most pressing first: the rows of "What a vendor sees". What else there is to
 * do is done in the page's editor.
 */
export function listedActions(state: PageState, actor: Actor, subject: Subject): PageAction[] {
  const allowed = allowedActions(state, actor, subject);
  return listed[rowOf(state)].filter((action) => allowed.includes(action));
}

type Row = PageState["kind"] | "paused" | "shadowing";

const listed: Record<Row, readonly PageAction[]> = {
  default: ["view", "override", "hide"],
  override: ["review", "edit", "compare", "view-default", "revert-section", "revert"],
  paused: ["upgrade", "revert", "delete"],
  detached: ["compare", "relink"],
  hidden: ["show"],
  custom: ["edit", "delete"],
  shadowing: ["edit", "compare", "adopt", "delete"],
};

function rowOf(state: PageState): Row {
  if ("paused" in state && state.paused) return "paused";
  return state.kind === "custom" && state.shadows !== null ? "shadowing" : state.kind;
}
