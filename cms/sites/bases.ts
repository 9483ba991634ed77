import type { Reading, SiteAddress } from "./address";
import type { Site } from "./site";

type Bases = Pick<Site, "basePath" | "platformBase" | "canonicalBase" | "platformCanonicalBase">;

type Names = {
  appUrl: string;
  pathPrefix: string;
  vendorCode: string | null;
  platformDomain: string | null;
  vendorDomain: string | null;
};

/**
 * Where a site's links start, so that the same page works under `localhost:9999/oms`, `oms.lu`, `acme.oms.lu` and
 * `www.acme.lu`, and where its canonical addresses do, which never depend on how it was reached.
 */
export function siteBases({ place, vendorCode }: SiteAddress, reading: Reading, names: Names): Bases {
  const prefixed = place.includes(".") ? "" : `/${place}`;
  const app = new URL(names.appUrl);
  const platformCanonicalBase = names.platformDomain
    ? `https://${names.platformDomain}`
    : `${app.origin}/${names.pathPrefix}`;
  if (names.vendorCode === null) {
    return { basePath: prefixed, platformBase: prefixed, canonicalBase: platformCanonicalBase, platformCanonicalBase };
  }
  const canonicalBase = names.vendorDomain
    ? `https://${names.vendorDomain}`
    : `${platformCanonicalBase}/vendors/${names.vendorCode}`;
  if (vendorCode !== null) {
    const basePath = `${prefixed}/vendors/${vendorCode}`;
    return { basePath, platformBase: prefixed, canonicalBase, platformCanonicalBase };
  }
  return { basePath: "", platformBase: ownHostOfPlatform(), canonicalBase, platformCanonicalBase };

  function ownHostOfPlatform(): string {
    if (!place.endsWith(".localhost")) return platformCanonicalBase;
    const port = app.port && `:${app.port}`;
    return `${app.protocol}//${reading.subdomain ? `${reading.name}.localhost` : `${names.pathPrefix}.localhost`}${port}`;
  }
}
