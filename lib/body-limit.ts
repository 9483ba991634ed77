import type { IncomingMessage } from "node:http";

const mebibyte = 1024 * 1024;

/** Most bytes that a body may have, by the path that it is sent to; the longest prefix counts, `*` is any one segment. */
export type BodyLimits = ReadonlyArray<readonly [pathPrefix: string, bytes: number]>;

/** A picture of 20 MiB, and what a form says around it. */
const picture = 20 * mebibyte + 16 * 1024;

/** What comes in at 25 megabits a second before the server stops waiting; larger ones are imported by command. */
const archive = 512 * mebibyte;

export const bodyLimits: BodyLimits = [
  ["/", mebibyte],
  ["/api/archives", archive],
  ["/api/media", picture],
  ["/api/media/", mebibyte],
  ["/api/v1/platforms/*/media", picture],
  ["/api/v1/platforms/*/media/", mebibyte],
  ["/api/v1/platforms/*/vendors/*/media", picture],
  ["/api/v1/platforms/*/vendors/*/media/", mebibyte],
];

/** The limit for a request's target, path and query as they were sent. */
export function bodyLimitFor(target: string, limits: BodyLimits): number {
  const matching = limits.filter(([prefix]) => isBelow(target, prefix));
  const [, bytes] = matching.reduce((best, each) => (each[0].length > best[0].length ? each : best), ["", 0] as const);
  return bytes;
}

function isBelow(target: string, prefix: string): boolean {
  const [start = "", ...rest] = prefix.split("*");
  if (!target.startsWith(start)) return false;
  let left = target.slice(start.length);
  for (const part of rest) {
    left = left.replace(/^[^/?]+/, "");
    if (!left.startsWith(part)) return false;
    left = left.slice(part.length);
  }
  return true;
}

/** Whether the request says itself that it is too long. */
export function announcesMoreThan({ headers }: IncomingMessage, limit: number): boolean {
  return Number(headers["content-length"] ?? 0) > limit;
}

/**
 * Counts what arrives of a body, however it is sent and whoever reads it, and lets nothing through beyond the limit.
 *
 * @param onExcess called once, with the first byte that is too many.
 */
export function countBody(request: IncomingMessage, limit: number, onExcess: () => void): void {
  const push = request.push.bind(request);
  let received = 0;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (received > limit) return false;
    received += chunk?.length ?? 0;
    if (received <= limit) return push(chunk, encoding);
    onExcess();
    return false;
  };
}
