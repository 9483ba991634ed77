import http from "node:http";
import type { Answered, Load, Target } from "./target";
import { visit } from "./visit";

/** Loads an address from this process, where wrk is missing. A fast server then waits for the generator. */
export async function loadWithNode(target: Target, { connections, seconds }: Load): Promise<Answered> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const end = started + seconds * 1000;
  let requests = 0;
  const oneAfterAnother = async () => {
    while (performance.now() < end) {
      const { status } = await visit(target, agent);
      if (status !== 200) throw new Error(`${target.url} answered ${status}.`);
      requests++;
    }
  };
  await Promise.all(Array.from({ length: connections }, oneAfterAnother));
  const perSecond = (requests * 1000) / (performance.now() - started);
  agent.destroy();
  return { requests, perSecond };
}
