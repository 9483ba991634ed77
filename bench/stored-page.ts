import { alternate } from "./alternate";
import { generator, load } from "./load/generator";
import type { Target } from "./load/target";
import { visitStored } from "./load/visit";
import type { BenchContext, Measurement, Options } from "./measurement";
import { comparedRows, countedRow, kilobytes, milliseconds, perSecond, type Row } from "./report/row";
import { startBare } from "./servers/bare";
import { startProduct } from "./servers/product";
import { cpuMs } from "./servers/usage";

const connections = 16;
const warmUpSeconds = 2;

type Side = Target & { pid: number };

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

async function compare({ rounds, seconds }: Options, sides: Record<string, Side>): Promise<Row[]> {
  const sizes: Row[] = [];
  for (const [name, side] of Object.entries(sides)) {
    const { body } = await visitStored(side);
    sizes.push(countedRow(`HTML of ${name}`, kilobytes(Buffer.byteLength(body))));
    await load(side, { connections, seconds: warmUpSeconds });
  }
  const measures = Object.entries(sides).map(([name, side]) => [name, () => measure(side, seconds)] as const);
  const samples = await alternate(Object.fromEntries(measures), rounds);
  const pick = (key: "perSecond" | "cpuMs") =>
    Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, values.map((value) => value[key])]));
  const cpu = comparedRows(pick("cpuMs"), milliseconds);
  return [
    ...comparedRows(pick("perSecond"), perSecond),
    ...cpu.map((row) => ({ ...row, side: `CPU per request, ${row.side}` })),
    ...sizes,
  ];
}

async function measure(side: Side, seconds: number) {
  const before = cpuMs(side.pid);
  const { requests, perSecond } = await load(side, { connections, seconds });
  const after = cpuMs(side.pid);
  return { perSecond, cpuMs: before === null || after === null ? Number.NaN : (after - before) / requests };
}
