import { compareLoad, connections, type Side } from "./load/compare-load";
import { generator } from "./load/generator";
import { visit } from "./load/visit";
import type { BenchContext, Measurement, Options } from "./measurement";
import { countedRow, kilobytes, type Row } from "./report/row";
import { startBare } from "./servers/bare";
import { startProduct } from "./servers/product";

/** All load comes from one address, which no limit must hold up. */
const environment = { DELIVERY_RATE_LIMIT: "100000000" };

/** How heavy the bare page is, which nobody asks for here. */
const pageBytes = 100_000;

export const delivery: Measurement = {
  title: `Reads of the Delivery API against a bare Next route handler (${generator}, ${connections} connections)`,
  run: async ({ options, cluster }: BenchContext) => {
    const product = await startProduct(cluster, "delivery", { isPinned: true, environment });
    try {
      const read = (path: string) => ({ url: `${product.origin}/api/v1/delivery/${path}`, pid: product.pid });
      const home = read("page?host=oms.lu");
      const bytes = Buffer.byteLength((await visit(home)).body);
      const bare = await startBare(pageBytes);
      try {
        return await compare(options, {
          "bare route handler": { url: `${bare.origin}/answer?bytes=${bytes}`, pid: bare.pid },
          "bare route handler behind an edge middleware that only rewrites": {
            url: `${bare.origin}/rewritten/answer?bytes=${bytes}`,
            pid: bare.pid,
          },
          "home page of OMS": home,
          "an override's page with its source map": read("page?prefix=oms&vendor=wizamart&path=/about&sourceMap=true"),
          "OMS with its menus": read("site?host=oms.lu"),
          "sitemap of OMS": read("sitemap?host=oms.lu"),
        });
      } finally {
        await bare.stop();
      }
    } finally {
      await product.stop();
    }
  },
};

async function compare(options: Options, sides: Record<string, Side>): Promise<Row[]> {
  const sizes: Row[] = [];
  for (const [name, side] of Object.entries(sides)) {
    const { status, body } = await visit(side);
    if (status !== 200) throw new Error(`${side.url} answers ${status}.`);
    sizes.push(countedRow(`JSON of ${name}`, kilobytes(Buffer.byteLength(body))));
  }
  return [...(await compareLoad(options, sides)), ...sizes];
}
