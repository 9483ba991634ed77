import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { pinnedLoad } from "../servers/pin";
import type { Answered, Load, Target } from "./target";

/**
 * Loads an address with wrk.
 *
 * @throws Error where a request was answered with anything but 2xx or 3xx.
 */
export async function loadWithWrk({ url, host }: Target, { connections, seconds }: Load): Promise<Answered> {
  const [command = "wrk", ...args] = pinnedLoad([
    "wrk",
    ...["-t", "1", "-c", String(connections), "-d", `${seconds}s`, "--timeout", "10s"],
    ...(host ? ["-H", `Host: ${host}`] : []),
    url,
  ]);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  const [, requests] = /(\d+) requests in/.exec(output) ?? [];
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(output) ?? [];
  if (!requests || !rate || /Non-2xx|Socket errors/.test(output)) throw new Error(`wrk ${url}:\n${output}`);
  return { requests: Number(requests), perSecond: Number(rate) };
}
