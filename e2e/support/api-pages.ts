import type { PageDocument } from "@/cms/pages/document";
import { type ApiAnswer, aToken, callApi, ifMatch } from "./api";
import type { Cms } from "./cms";
import { aStorefront, type Storefront } from "./storefront";

/** A page as the API answers it, as far as tests read it. */
export type PageBody = {
  id: string;
  version: number;
  publication: string;
  slug: string;
  locale: string;
  document: PageDocument;
  originRevisionId: string | null;
};

export type Listed<T = { id: string; slug: string }> = { items: T[]; nextCursor: string | null };

/** How calls are made by one token below one address. */
export type Calls = <B = Readonly<Record<string, unknown>>>(
  method: string,
  path: string,
  given?: { body?: unknown; version?: number | "*"; headers?: Readonly<Record<string, string>> },
) => Promise<ApiAnswer<B>>;

export function callsBy(token: string, base = ""): Calls {
  return (method, path, { body, version, headers } = {}) =>
    callApi(method, `${base}${path}`, { token, body, headers: { ...(version && ifMatch(version)), ...headers } });
}

export type ApiWorld = Storefront & {
  /** The paths of the platform and of its vendor. */
  platform: string;
  vendor: string;
  /** Calls of the platform's admin below the platform, and of the vendor's owner below the vendor. */
  admin: Calls;
  owner: Calls;
};

/** A platform with a vendor, and who works there by the API. */
export async function anApiWorld(cms: Cms): Promise<ApiWorld> {
  const storefront = await aStorefront(cms);
  const { code, platformId, vendorId } = storefront;
  const platform = `/platforms/${code}`;
  const vendor = `${platform}/vendors/${code}-shop`;
  const [admin, owner] = [
    await aToken(cms, { role: "platform-admin", platformId }),
    await aToken(cms, { role: "vendor-owner", vendorId }),
  ];
  return { ...storefront, platform, vendor, admin: callsBy(admin, platform), owner: callsBy(owner, vendor) };
}

/** Creates a page of the platform and publishes it, as its admin. */
export async function published(
  { admin }: Pick<ApiWorld, "admin">,
  given: { slug: string; layer?: "platform" | "default"; locale?: string; document: PageDocument },
): Promise<PageBody> {
  const made = await admin<PageBody>("POST", "/pages", { body: { layer: "default", locale: "en", ...given } });
  if (made.status !== 201) throw new Error(`The page was not created: ${JSON.stringify(made.body)}`);
  const { id, version } = made.body;
  return (await admin<PageBody>("POST", `/pages/${id}/publish`, { body: {}, version })).body;
}

/** Saves and publishes a new text of a page of the platform. */
export async function rewritten(
  { admin }: Pick<ApiWorld, "admin">,
  { id, version }: Pick<PageBody, "id" | "version">,
  document: PageDocument,
): Promise<PageBody> {
  const { body } = await admin<PageBody>("PUT", `/pages/${id}/draft`, { body: { document }, version });
  return (await admin<PageBody>("POST", `/pages/${id}/publish`, { body: {}, version: body.version })).body;
}
