import { compareLoad, connections, type Side } from "./load/compare-load";
import { generator } from "./load/generator";
import { visitStored } from "./load/visit";
import type { BenchContext, Measurement, Options } from "./measurement";
import { countedRow, kilobytes, type Row } from "./report/row";
import { startBare } from "./servers/bare";
import { startProduct } from "./servers/product";

export const storedPage: Measurement = {
  title: `A stored visitor page against a bare Next static page (${generator}, ${connections} connections)`,
  run: async ({ options, cluster }: BenchContext) => {
    const product = await startProduct(cluster, "stored_page", { isPinned: true });
    try {
      const home = { url: `${product.origin}/`, host: "oms.lu", pid: product.pid };
      const { body } = await visitStored(home);
      const bare = await startBare(Buffer.byteLength(body));
      try {
        return await compare(options, {
          "bare Next page": { url: `${bare.origin}/`, pid: bare.pid },
          "bare page behind an edge middleware that only rewrites": { url: `${bare.origin}/rewritten`, pid: bare.pid },
          "OMS home by host": home,
          "OMS home by prefix": { url: `${product.origin}/oms/`, pid: product.pid },
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
    const { body } = await visitStored(side);
    sizes.push(countedRow(`HTML of ${name}`, kilobytes(Buffer.byteLength(body))));
  }
  return [...(await compareLoad(options, sides)), ...sizes];
}
