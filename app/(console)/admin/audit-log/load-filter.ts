import type { EventFilter } from "@/cms/audit/list-events";
import type { Context } from "@/cms/context";
import { vendorIdOf } from "@/cms/vendors/vendor-ids";
import { type LogQuery, readLogQuery } from "../../_audit/query";

/**
 * The filter that an address of the log stands for.
 *
 * @throws NotFound where it names a vendor that the scope does not have.
 */
export async function loadFilter(ctx: Context, query: LogQuery): Promise<EventFilter> {
  const filter = readLogQuery(query);
  return query.vendor ? { ...filter, vendorId: await vendorIdOf(ctx, { code: query.vendor }) } : filter;
}
