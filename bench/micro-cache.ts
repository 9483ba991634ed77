import { alternate } from "./alternate";
import { generator, load } from "./load/generator";
import type { Target } from "./load/target";
import { visit, visitStored } from "./load/visit";
import type { BenchContext, Measurement, Options } from "./measurement";
import { comparedRows, countedRow, perSecond, type Row } from "./report/row";
import { nginxProgram, startNginx } from "./servers/nginx";
import { startProduct } from "./servers/product";

const connections = 32;
const host = "oms.lu";

export const microCache: Measurement = {
  title: `The same page behind nginx with a one-second cache, against nginx with a static file (${generator}, ${connections} connections)`,
  run: async ({ options, cluster }: BenchContext) => {
    if (!nginxProgram) return [countedRow("skipped: nginx is not installed", "")];
    const product = await startProduct(cluster, "micro_cache", { isPinned: true });
    try {
      const { body } = await visitStored({ url: `${product.origin}/`, host });
      const nginx = await startNginx(nginxProgram, product.port, body);
      try {
        return await compare(options, body, {
          "static file": { url: `${nginx.staticOrigin}/`, host },
          "OMS home by host, through the cache": { url: `${nginx.cachedOrigin}/`, host },
        });
      } finally {
        await nginx.stop();
      }
    } finally {
      await product.stop();
    }
  },
};

async function compare({ rounds, seconds }: Options, body: string, sides: Record<string, Target>): Promise<Row[]> {
  for (const [name, target] of Object.entries(sides)) {
    const page = await visit(target);
    if (page.status !== 200 || page.body !== body) throw new Error(`nginx does not serve the page as ${name}.`);
  }
  const measures = Object.entries(sides).map(([name, target]) => {
    return [name, async () => (await load(target, { connections, seconds })).perSecond] as const;
  });
  return comparedRows(await alternate(Object.fromEntries(measures), rounds), perSecond);
}
