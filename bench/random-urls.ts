import { randomBytes } from "node:crypto";
import http from "node:http";
import path from "node:path";
import { say } from "@/scripts/process/print";
import type { Target } from "./load/target";
import { visit } from "./load/visit";
import type { BenchContext, Measurement } from "./measurement";
import { count, countedRow, megabytes, type Row } from "./report/row";
import { startProduct } from "./servers/product";
import { filesBelow, residentBytes } from "./servers/usage";

const connections = 16;
const steps = 5;
const idleMs = 15_000;

export const randomUrls: Measurement = {
  title: "Memory and disk after random URLs over random hosts",
  run: async ({ options, cluster }: BenchContext) => {
    const product = await startProduct(cluster, "random_urls");
    try {
      for (const host of hosts) await visit({ url: `${product.origin}/`, host });
      const disk = filesBelow(path.resolve(".next"));
      const atStart = residentBytes(product.pid);
      const rows = [countedRow("memory of the server, three pages stored", megabytes(atStart), 1)];
      const note = (side: string) => {
        const bytes = residentBytes(product.pid);
        say(`  ${side}: ${megabytes(bytes)}`);
        rows.push(countedRow(side, megabytes(bytes), bytes / atStart));
      };
      const statuses = new Map<number, number>();
      const part = Math.ceil(options.urls / steps);
      for (let step = 1; step <= steps; step++) {
        await askFor(part, product.origin, statuses);
        note(`after ${count(step * part)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, idleMs));
      note(`after ${idleMs / 1000} s without a request`);
      return [...rows, ...diskRows(disk), ...answerRows(statuses)];
    } finally {
      await product.stop();
    }
  },
};

function answerRows(statuses: ReadonlyMap<number, number>): Row[] {
  return [...statuses].map(([status, times]) => countedRow(`answered with ${status}`, count(times)));
}

function diskRows(before: ReturnType<typeof filesBelow>): Row[] {
  const after = filesBelow(path.resolve(".next"));
  return [
    countedRow(`.next on disk before, ${count(before.count)} files`, megabytes(before.bytes), 1),
    countedRow(`.next on disk after, ${count(after.count)} files`, megabytes(after.bytes), after.bytes / before.bytes),
  ];
}

const hosts = ["oms.lu", "loyalty.lu", "sitebuilder.lu"];

/** A slug that no page has, a vendor that there is not (by path or by subdomain), or a host that is nobody's. */
function randomTarget(origin: string): Target {
  const made = () => randomBytes(8).toString("hex");
  const host = pick(hosts);
  return pick<() => Target>([
    () => ({ url: `${origin}/${made()}`, host }),
    () => ({ url: `${origin}/vendors/${made()}/about`, host }),
    () => ({ url: `${origin}/about`, host: `${made()}.${host}` }),
    () => ({ url: `${origin}/${made()}`, host: `${made()}.example` }),
  ])();
}

function pick<T>(choices: readonly T[]): T {
  return choices[Math.floor(Math.random() * choices.length)] as T;
}

/** Asks for so many random URLs over a bounded number of connections, and counts the answers by status. */
async function askFor(urls: number, origin: string, statuses: Map<number, number>): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = urls;
  const oneAfterAnother = async () => {
    while (left-- > 0) {
      const { status } = await visit(randomTarget(origin), agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, oneAfterAnother));
  agent.destroy();
}
