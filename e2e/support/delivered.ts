import { z } from "zod";
import type { deliverySchemas } from "@/app/api/v1/_schemas/delivery";
import { callApi } from "./api";
import { app } from "./server";

/** A site as the Delivery API names it. */
export type Place = { prefix: string; vendor?: string } | { host: string; vendor?: string };

/** What JSON makes of an answer: moments are texts. */
type Sent<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Sent<T[K]> } : T;

export type DeliveredSite = Sent<z.output<typeof deliverySchemas.DeliveredSite>>;
export type DeliveredVisit = Sent<z.output<typeof deliverySchemas.DeliveredVisit>>;
export type DeliveredPage = Extract<DeliveredVisit, { kind: "page" }>;
export type DeliveredSitemap = Sent<z.output<typeof deliverySchemas.DeliveredSitemap>>;
export type Fields = Readonly<Record<string, unknown>>;

type What = "site" | "page" | "sitemap";

/** Asks the Delivery API, without a token. */
export function deliver<B>(what: What, query: Readonly<Record<string, string>>, headers: Record<string, string> = {}) {
  return callApi<B>("GET", `/delivery/${what}?${new URLSearchParams(query)}`, { headers });
}

export const deliverSite = (place: Place) => deliver<DeliveredSite>("site", place);
export const deliverSitemap = (place: Place) => deliver<DeliveredSitemap>("sitemap", place);
export const deliverVisit = (place: Place, path: string, more: Record<string, string> = {}) =>
  deliver<DeliveredVisit>("page", { ...place, path, ...more });

/** The page at a path; fails where there is none. */
export async function deliverPage(
  place: Place,
  path: string,
  more: Record<string, string> = {},
): Promise<DeliveredPage> {
  const { status, body } = await deliverVisit(place, path, more);
  if (status !== 200 || body.kind !== "page") throw new Error(`${path} answers ${status} ${JSON.stringify(body)}`);
  return body;
}

/** An address of the application's own host as a page there has it. */
export const onHost = (address: string) => (address.startsWith(app("/")) ? address.slice(app().length) : address);

const link = z.object({ label: z.string(), href: z.string() });
const image = z.object({ src: z.string(), alt: z.string() });

/** The fields of a section by what they hold; as a storefront that knows the contract reads them. */
export const read = (fields: unknown) => {
  const of = z.record(z.string(), z.unknown()).parse(fields);
  return {
    text: (name: string) => z.string().parse(of[name]),
    number: (name: string) => z.number().parse(of[name]),
    truth: (name: string) => z.boolean().parse(of[name]),
    link: (name: string) => link.nullable().parse(of[name]),
    image: (name: string) => image.nullable().parse(of[name]),
    list: (name: string) => z.array(z.unknown()).parse(of[name]),
  };
};
export type Read = ReturnType<typeof read>;
