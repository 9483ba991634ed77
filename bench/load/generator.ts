import { isInstalled } from "../servers/pin";
import { loadWithNode } from "./node";
import { loadWithWrk } from "./wrk";

const hasWrk = isInstalled("wrk");

/** What makes the load, the same for all sides of a run: wrk, or Node where it is missing. */
export const generator = hasWrk ? "wrk" : "Node";

/** Asks for an address again and again over several connections at once. */
export const load = hasWrk ? loadWithWrk : loadWithNode;
