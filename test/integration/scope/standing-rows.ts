import { findStanding } from "@/cms/pages/find-standing";
import { query, type Row } from "./whose";
import { overridePageId } from "./world";

/** What an editor asks of how a vendor's page stands to its default. */
export const standingRows: Row[] = [query("vendor", findStanding, overridePageId)];
