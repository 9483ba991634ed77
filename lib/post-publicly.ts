import { lookup as resolve } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address";

/** How long a receiver has for its whole answer. */
const patienceMs = 10_000;

type Post = {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Whether the address may lie in a private network. */
  mayBePrivate: boolean;
  /** How much of the answer is read, in bytes. */
  mostRead: number;
};

/**
 * Posts JSON to an address of the public internet, and follows no redirect. Where the address leads is looked at where
 * the connection is made, so that a name cannot lead elsewhere between being looked at and being used.
 *
 * @returns the status, and the beginning of the answer.
 * @throws Error where there is no answer within ten seconds, or the address leads into a private network.
 */
export async function postPublicly(post: Post): Promise<{ status: number; answer: Buffer }> {
  const { protocol, hostname } = new URL(post.url);
  const literal = hostname.replace(/^\[|\]$/g, "");
  if (!post.mayBePrivate && isIP(literal) && !isPublicAddress(literal)) throw leadsAway(hostname);
  return send(post, protocol === "https:" ? requestHttps : requestHttp);
}

function send({ url, headers, body, mayBePrivate, mostRead }: Post, request: typeof requestHttps) {
  return new Promise<{ status: number; answer: Buffer }>((done, fail) => {
    const call = request(url, {
      method: "POST",
      agent: false,
      headers: { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
      signal: AbortSignal.timeout(patienceMs),
      ...(!mayBePrivate && { lookup: lookUpPublicly }),
    });
    const refuse = (error: Error) =>
      fail(isTimeout(error) ? new Error("There was no answer within ten seconds.") : error);
    call.on("error", refuse);
    call.on("response", (response) => {
      const parts: Buffer[] = [];
      let length = 0;
      const finish = () => {
        done({ status: response.statusCode ?? 0, answer: Buffer.concat(parts).subarray(0, mostRead) });
        call.destroy();
      };
      response.on("data", (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length >= mostRead) finish();
      });
      response.on("end", finish);
      response.on("error", refuse);
    });
    call.end(body);
  });
}

const isTimeout = ({ name }: Error) => name === "TimeoutError" || name === "AbortError";
const leadsAway = (hostname: string) => new Error(`${hostname} leads into a private network.`);

/** Looks a name up, and refuses it where any of what it leads to is not of the public internet. */
const lookUpPublicly: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error(`${hostname} leads nowhere.`), "");
    if (addresses.some(({ address }) => !isPublicAddress(address))) return callback(leadsAway(hostname), "");
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};
