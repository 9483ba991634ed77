import { alternate } from "../alternate";
import type { Options } from "../measurement";
import { comparedRows, milliseconds, perSecond, type Row } from "../report/row";
import { cpuMs } from "../servers/usage";
import { load } from "./generator";
import type { Target } from "./target";

/** What is asked for, and the process that answers. */
export type Side = Target & { pid: number };

export const connections = 16;
const warmUpSeconds = 2;

/** Loads several sides in turn: how much each answers in a second, and what an answer costs its process. */
export async function compareLoad({ rounds, seconds }: Options, sides: Record<string, Side>): Promise<Row[]> {
  for (const side of Object.values(sides)) await load(side, { connections, seconds: warmUpSeconds });
  const measures = Object.entries(sides).map(([name, side]) => [name, () => measure(side, seconds)] as const);
  const samples = await alternate(Object.fromEntries(measures), rounds);
  const pick = (key: "perSecond" | "cpuMs") =>
    Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, values.map((value) => value[key])]));
  const cpu = comparedRows(pick("cpuMs"), milliseconds);
  return [
    ...comparedRows(pick("perSecond"), perSecond),
    ...cpu.map((row) => ({ ...row, side: `CPU per request, ${row.side}` })),
  ];
}

async function measure(side: Side, seconds: number) {
  const before = cpuMs(side.pid);
  const { requests, perSecond } = await load(side, { connections, seconds });
  const after = cpuMs(side.pid);
  return { perSecond, cpuMs: before === null || after === null ? Number.NaN : (after - before) / requests };
}
