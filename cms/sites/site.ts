import type { HomeTemplate } from "../pages/template";
import type { Theme } from "../platforms/theme";
import type { Profile } from "../vendors/profile";

/** What a host or path prefix addresses: a platform's own site, or a vendor's storefront on a platform. */
export type Site = {
  platform: {
    id: string;
    name: string;
    defaultLocale: string;
    homeTemplate: HomeTemplate;
    profile: Profile;
  };
  /** `null` on the platform's own site. */
  vendor: { id: string; code: string; name: string; profile: Profile } | null;
  /** The languages that it is offered in, the platform's default among them. */
  locales: string[];
  /** Its look, with its mark: of a storefront the vendor's own, or none. */
  theme: Theme;
  /** Where all of its paths are answered, such as `https://oms.lu`, where it was reached by another host than its own. */
  primaryOrigin: string | null;
  /** Put before every path of the site: empty, `/oms` or `/vendors/acme`; never a trailing slash. */
  basePath: string;
  /** The same for the platform's own site, as seen from this one: empty, `/oms` or `https://oms.lu`. */
  platformBase: string;
  /** The site's one canonical address, such as `https://oms.lu/vendors/acme`, without a trailing slash. */
  canonicalBase: string;
  /** The canonical address of the platform's own site. */
  platformCanonicalBase: string;
};
