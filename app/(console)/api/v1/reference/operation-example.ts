import { curlCommand } from "@/lib/curl-command";
import { exampleOf } from "@/lib/json-schema/example-of";
import type { Parameter, ReadDocument, ReadOperation } from "./read-document";

/** What the fields of examples say, by their names and by formats: things of the demonstration. */
const samples: Readonly<Record<string, string>> = {
  platform: "loyalty",
  vendor: "wizamart",
  code: "new-shop",
  name: "New Shop",
  title: "About us",
  heading: "About us",
  label: "Read more",
  slug: "about-us",
  locale: "en",
  defaultLocale: "en",
  host: "shop.example.lu",
  from: "/old-page",
  to: "/about-us",
  path: "/about-us",
  pathPrefix: "new-shop",
  src: "/illustrations/hero.svg",
  alt: "The shop, seen from the street",
  href: "/about-us",
  legalName: "New Shop s.à r.l.",
  background: "#ffffff",
  surface: "#f6f7f9",
  text: "#161a26",
  muted: "#545c6e",
  border: "#e1e4eb",
  primary: "#3d46d1",
  onPrimary: "#ffffff",
  accent: "#9a3412",
  onAccent: "#ffffff",
  deep: "#14183d",
  onDeep: "#ffffff",
  markdown: "We are open every day.",
  site: "loyalty",
  "If-Match": '"3"',
};

/** A call of an operation that is valid by its schemas, as a command. */
export function operationExample(operation: ReadOperation, { url, schemas }: ReadDocument): string {
  const { method, path, parameters, body, answer, isPublic } = operation;
  const sampleFor = ({ name, schema }: Parameter) => String(exampleOf(schema, { schemas, samples }, name));
  // What may be left out, but has an example, is one of several of which a call must name one.
  const named = ({ required, schema }: Parameter) => required || schema.examples !== undefined;
  const filledIn = (place: Parameter["in"]) => parameters.filter((each) => each.in === place && named(each));
  const filled = filledIn("path").reduce((so, each) => so.replace(`{${each.name}}`, encodeURI(sampleFor(each))), path);
  const query = new URLSearchParams(filledIn("query").map((each) => [each.name, sampleFor(each)]));
  const headers = Object.fromEntries(filledIn("header").map((each) => [each.name, sampleFor(each)]));
  if (method === "POST" && answer.status === "201") headers["Idempotency-Key"] = "6f1c2a9e-order-1042";
  const isJson = body?.mediaType === "application/json";
  return curlCommand({
    method,
    url: `${url}${filled}${query.size ? `?${query}` : ""}`,
    ...(!isPublic && { bearer: "$ORION_TOKEN" }),
    headers: { ...headers, ...(body && !isJson && { "Content-Type": body.mediaType }) },
    ...(body && isJson && { body: exampleOf(body.schema, { schemas, samples }) }),
  });
}
