import fc from "fast-check";
import { overridePage } from "@/cms/pages/override-page";
import { aSection } from "@/test/factories";
import { aDefault } from "@/test/storefronts";
import type { ApiDocument, ApiOperation } from "./api-document";
import { brokenOnce, valuesOf } from "./api-values";
import type { Cms } from "./cms";
import { aStorefront, type Storefront } from "./storefront";

/** A tenant with something at every address that the document has. */
export type World = Storefront & { pageIds: Record<"platform" | "vendor", string>; sectionId: string };

export async function aWorld(cms: Cms): Promise<World> {
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  const section = aSection("Intro");
  return cms.run(async (ctx) => {
    const platform = await aDefault(ctx, { platformId, slug: "about" }, [section]);
    const change = { patch: { changed: { [section.id]: { heading: "Mine" } } } };
    const { pageId } = await overridePage(ctx, { platformId, vendorId, slug: "about", locale: "en", change });
    return { ...storefront, pageIds: { platform, vendor: pageId }, sectionId: section.id };
  });
}

/** The values of a path's parameters that lead to something; others are made up by their schema. */
function leading(world: World, { path }: ApiOperation): Record<string, string> {
  const { code, pageIds, sectionId } = world;
  const pageId = pageIds[path.includes("{vendor}") ? "vendor" : "platform"];
  return { platform: code, vendor: `${code}-shop`, pageId, sectionId, slug: "about", locale: "en" };
}

export type Call = { path: string; body: unknown; headers: Record<string, string> };

/** Calls of an operation that its schemas allow, or that are broken in one place. */
export function callsOf(
  operation: ApiOperation,
  world: World,
  { resolve }: ApiDocument,
  isBroken: boolean,
): fc.Arbitrary<Call> {
  const given = leading(world, operation);
  const made = (place: "path" | "query") =>
    fc.record(
      Object.fromEntries(
        operation.parameters
          .filter(({ in: where }) => where === place)
          .map(({ name, schema }) => {
            const known = place === "path" ? given[name] : undefined;
            return [name, known === undefined ? valuesOf(schema, resolve) : fc.constant(known)];
          }),
      ),
      {
        requiredKeys: operation.parameters
          .filter(({ in: where, required }) => where === place && required)
          .map(({ name }) => name),
      },
    );
  const body = operation.body ? valuesOf(operation.body, resolve) : fc.constant(undefined);
  const isConditional = operation.parameters.some(({ name }) => name === "If-Match");
  const intact = fc.tuple(made("path"), made("query"), body);
  return (isBroken ? brokenParts(intact, operation) : intact).map(([path, query, sent]) => ({
    path: addressOf(operation, path as Record<string, unknown>, query as Record<string, unknown>),
    body: sent,
    headers: (isConditional ? { "if-match": "*" } : {}) as Record<string, string>,
  }));
}

type Parts = [path: unknown, query: unknown, body: unknown];

/** Breaks the body, the query or the path, whichever the operation has. */
function brokenParts(intact: fc.Arbitrary<Parts>, { body, parameters }: ApiOperation): fc.Arbitrary<Parts> {
  const has = (place: string) => parameters.some(({ in: where }) => where === place);
  const ways = [
    ...(body
      ? [
          intact.chain(([path, query, sent]) =>
            fc.tuple(fc.constant(path), fc.constant(query), brokenOnce(fc.constant(sent))),
          ),
        ]
      : []),
    ...(has("query")
      ? [
          intact.chain(([path, query, sent]) =>
            fc.tuple(fc.constant(path), brokenOnce(fc.constant(query)), fc.constant(sent)),
          ),
        ]
      : []),
    ...(has("path")
      ? [
          intact.chain(([path, query, sent]) =>
            fc.tuple(brokenOnce(fc.constant(path)), fc.constant(query), fc.constant(sent)),
          ),
        ]
      : []),
    intact,
  ];
  return fc.oneof(...ways);
}

const textOf = (value: unknown) => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
const encoded = (value: unknown) => encodeURIComponent(Buffer.from(textOf(value)).toString()) || "%20";

function addressOf({ path }: ApiOperation, values: Record<string, unknown>, query: Record<string, unknown>): string {
  const ofPath = typeof values === "object" && values !== null ? values : {};
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(ofPath[name]));
  const named = typeof query === "object" && query !== null ? Object.entries(query) : [["odd", query]];
  const search = named.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
  return `/api/v1${place}${search ? `?${search}` : ""}`;
}
