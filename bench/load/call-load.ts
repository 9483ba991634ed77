import http from "node:http";
import type { Answered, Load } from "./target";

/**
 * One or several calls, one after another.
 *
 * @param connection the number of the connection that they take.
 * @returns how many they were.
 */
export type Calls = (agent: http.Agent, connection: number) => Promise<number>;

/** Sends calls from this process over several connections at once, where each depends on the answer to the last. */
export async function loadWithCalls(calls: Calls, { connections, seconds }: Load): Promise<Answered> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const end = started + seconds * 1000;
  let requests = 0;
  const oneAfterAnother = async (connection: number) => {
    while (performance.now() < end) {
      // Not `requests += await …`, which would forget what the other connections count meanwhile.
      const sent = await calls(agent, connection);
      requests += sent;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, (_, connection) => oneAfterAnother(connection)));
    return { requests, perSecond: (requests * 1000) / (performance.now() - started) };
  } finally {
    agent.destroy();
  }
}
