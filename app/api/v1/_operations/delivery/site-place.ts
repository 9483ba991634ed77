import { z } from "zod";
import { Invalid } from "@/cms/errors";
import { formatSiteAddress } from "@/cms/sites/address";
import { normaliseHost } from "@/cms/sites/host";
import { code } from "../../_schemas/common";

/** What a call names a site by. */
export const sitePlace = {
  host: z.string().max(300).optional().describe("A host of the site, such as oms.lu or acme.oms.lu; or `prefix`."),
  prefix: code
    .optional()
    .describe("The path prefix of a platform, such as oms; or `host`.")
    .meta({ examples: ["loyalty"] }),
  vendor: code.optional().describe("The code of a vendor: its storefront on that platform."),
};

type Named = { host?: string; prefix?: string; vendor?: string };

/**
 * The internal address of the site that a call names, whether or not there is one.
 *
 * @throws Invalid where it names none, or one in two ways.
 */
export function siteAddressOf({ host, prefix, vendor }: Named): string {
  if ((host === undefined) === (prefix === undefined)) {
    throw new Invalid([{ path: host === undefined ? "host" : "prefix", message: "name a host or else a prefix" }]);
  }
  return formatSiteAddress({ place: prefix ?? hostOf(host), vendorCode: vendor ?? null });
}

function hostOf(given: string | undefined): string {
  const host = normaliseHost(given ?? null);
  // A name without a dot would be taken for a path prefix.
  if (!host?.includes(".")) throw new Invalid([{ path: "host", message: "must be a host such as shop.example.lu" }]);
  return host;
}
