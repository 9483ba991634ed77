import http from "node:http";
import { connect } from "@/db/client";
import { apiTokens } from "./data/api-tokens";
import { type ApiWriter, apiWriter, tokensEach } from "./load/api-writer";
import { send } from "./load/call";
import { loadWithCalls } from "./load/call-load";
import { compareSides, connections, type LoadedSide } from "./load/compare-load";
import type { BenchContext, Measurement } from "./measurement";
import { countedRow, kilobytes } from "./report/row";
import { type Bare, startBare } from "./servers/bare";
import { type Product, startProduct } from "./servers/product";

/** How heavy the bare page is, which nobody asks for here. */
const pageBytes = 100_000;

export const apiWrites: Measurement = {
  title: `Writes by the API against a bare Next route handler that is sent as much (${connections} connections)`,
  run: async ({ options, cluster }: BenchContext) => {
    const product = await startProduct(cluster, "api_writes", { isPinned: true });
    try {
      await keepForBare(product.ownerUrl);
      const bare = await startBare(pageBytes, product.ownerUrl);
      try {
        const tokens = await apiTokens(product.ownerUrl, connections * tokensEach);
        const document = await aDocument(product.origin, tokens[0] ?? "");
        const rows = await compareSides(options, {
          ...bareSides(bare, JSON.stringify({ document })),
          ...(await sidesOf(product, tokens, document)),
        });
        return [...rows, countedRow("JSON of the page", kilobytes(JSON.stringify(document).length))];
      } finally {
        await bare.stop();
      }
    } finally {
      await product.stop();
    }
  },
};

/** The table of the bare handler that stores what it is sent. */
async function keepForBare(ownerUrl: string): Promise<void> {
  const { sql, close } = connect(ownerUrl, { max: 1 });
  await sql`create table kept_by_bare_handler (id bigint generated always as identity primary key, body jsonb not null)`;
  await close();
}

/** The page that is saved again and again: what OMS says about itself. */
async function aDocument(origin: string, token: string): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${token}` };
  const pages = `${origin}/api/v1/platforms/oms/pages`;
  const read = async (url: string) => JSON.parse((await send({ method: "GET", url, headers })).body);
  const { items } = await read(`${pages}?layer=platform&slug=about&locale=en`);
  const { document } = await read(`${pages}/${items[0].id}`);
  return document;
}

function bareSides({ origin, pid }: Bare, body: string): Record<string, LoadedSide> {
  const side = (path: string): LoadedSide => ({
    pid,
    load: (how) =>
      loadWithCalls(async (agent) => {
        await send({ method: "POST", url: `${origin}/${path}`, body }, agent);
        return 1;
      }, how),
  });
  return {
    "bare route handler": side("answer"),
    "bare route handler that stores it, in one statement": side("stored"),
  };
}

/** A product whose pages are written, as many at once as there are connections. */
async function sidesOf(
  { origin, pid }: Pick<Product, "origin" | "pid">,
  tokens: readonly string[],
  document: Record<string, unknown>,
): Promise<Record<string, LoadedSide>> {
  const writers = Array.from({ length: connections }, (_, number) => {
    const own = tokens.slice(number * tokensEach, (number + 1) * tokensEach);
    return apiWriter({ origin, name: `bench-${number}`, tokens: own, document });
  });
  const agent = new http.Agent({ keepAlive: true });
  for (const writer of writers) await writer.begin(agent);
  agent.destroy();
  const side = (what: keyof ApiWriter): LoadedSide => ({
    pid,
    load: (how) => loadWithCalls((agent, connection) => writers[connection]?.[what](agent) ?? Promise.resolve(0), how),
  });
  return {
    "a page read by its id": side("read"),
    "a draft saved with If-Match": side("save"),
    "a draft saved, then published, two calls": side("saveAndPublish"),
    "a page created with an Idempotency-Key": side("create"),
    "the same call again with its key": side("createAgain"),
  };
}
