import { alternate } from "../alternate";
import type { Options } from "../measurement";
import { comparedRows, milliseconds, perSecond, type Row } from "../report/row";
import { cpuMs } from "../servers/usage";
import { load } from "./generator";
import type { Answered, Load, Target } from "./target";

/** What is asked for, and the process that answers. */
export type Side = Target & { pid: number };

/** How a side is loaded, and the process that answers. */
export type LoadedSide = { load: (load: Load) => Promise<Answered>; pid: number };

export const connections = 16;
const warmUpSeconds = 2;

/** Loads several addresses in turn: how much each answers in a second, and what an answer costs its process. */
export function compareLoad(options: Options, sides: Record<string, Side>): Promise<Row[]> {
  const loaded = Object.entries(sides).map(([name, side]): [string, LoadedSide] => {
    return [name, { load: (how) => load(side, how), pid: side.pid }];
  });
  return compareSides(options, Object.fromEntries(loaded));
}

/** The same for sides that are loaded in ways of their own. */
export async function compareSides({ rounds, seconds }: Options, sides: Record<string, LoadedSide>): Promise<Row[]> {
  for (const side of Object.values(sides)) await side.load({ connections, seconds: warmUpSeconds });
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

async function measure({ load, pid }: LoadedSide, seconds: number) {
  const before = cpuMs(pid);
  const { requests, perSecond } = await load({ connections, seconds });
  const after = cpuMs(pid);
  return { perSecond, cpuMs: before === null || after === null ? Number.NaN : (after - before) / requests };
}
