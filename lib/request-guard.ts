import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { completeHeaders } from "./answer-headers";
import { announcesMoreThan, type BodyLimits, bodyLimitFor, countBody } from "./body-limit";
import { clarifyRequest, methods } from "./clarify-request";
import { replaceFailedAnswer } from "./failed-answer";
import { keepQuery } from "./redirect-query";
import { refusalFor } from "./refusal";
import type { RefusalStatus } from "./refusal-page";
import { isForeignWrite } from "./request-origin";
import { headersForAll } from "./security-headers";

export type GuardOptions = {
  /** Scheme, host and port of the application, as `URL.origin` gives them. */
  appOrigin: string;
  /** How many proxies stand in front of this server. */
  trustedProxies: number;
  bodyLimits: BodyLimits;
  /** How long a client may take to send the headers, and the whole of a request. */
  headersTimeoutMs: number;
  requestTimeoutMs: number;
  /** Whether connections may change their protocol, as hot reload does. */
  hasUpgrades: boolean;
};

/**
 * Stands before the framework in every HTTP server of this process, where nothing that a request says leads round it:
 * brings requests to a clear form, refuses what has none, what another site's page writes and what is too long, and
 * completes the headers of every answer.
 */
export function guardRequests(options: GuardOptions): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event: string, ...details: unknown[]): boolean {
    if (event === "connection") {
      this.headersTimeout = options.headersTimeoutMs;
      this.requestTimeout = options.requestTimeoutMs;
    }
    // Nothing here speaks another protocol, but for hot reload; what asks for one must not go past the guard.
    if (event === "upgrade" && !options.hasUpgrades) {
      (details[1] as Duplex).destroy();
      return true;
    }
    const [request, response] = details as [IncomingMessage, ServerResponse];
    const isAnswered = event === "request" && guard(request, response, options);
    return isAnswered || Reflect.apply(emit, this, [event, ...details]);
  };
}

/** Returns whether the request has been refused. */
function guard(request: IncomingMessage, response: ServerResponse, options: GuardOptions): boolean {
  const headers = headersForAll(options.appOrigin);
  const refusal = refusalOf(request, options);
  const isApi = request.url?.startsWith("/api/");
  completeHeaders(response, isApi ? { ...headers, "cache-control": "no-store" } : headers);
  replaceFailedAnswer(response, request.url);
  keepQuery(request, response);
  if (refusal !== null) {
    refuse(request, response, refusal);
    return true;
  }
  const hasBody = "content-length" in request.headers || "transfer-encoding" in request.headers;
  if (hasBody) {
    const limit = bodyLimitFor(request.url ?? "", options.bodyLimits);
    countBody(request, limit, () => refuseHalfway(request, response));
    response.prependOnceListener("finish", () => readOn(request));
  }
  return false;
}

function refusalOf(request: IncomingMessage, { appOrigin, trustedProxies, bodyLimits }: GuardOptions) {
  const unclear = clarifyRequest(request, trustedProxies);
  if (unclear !== null) return unclear;
  const { method = "", headers, url = "" } = request;
  if (isForeignWrite({ method, headers }, appOrigin)) return 403;
  return announcesMoreThan(request, bodyLimitFor(url, bodyLimits)) ? 413 : null;
}

function refuse({ url = "" }: IncomingMessage, response: ServerResponse, status: RefusalStatus): void {
  const { body, headers } = refusalFor(url, status);
  if (status === 405) response.setHeader("allow", [...methods].join(", "));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status, { connection: "close" }).end(body);
}

/**
 * What nobody has read by the time of the answer may have no end. Node would throw it away without handing it to the
 * one who counts; once somebody has begun to read, it does not.
 */
function readOn(request: IncomingMessage): void {
  if (request.complete) return;
  request.read();
  request.resume();
}

/** The framework is reading already: it sees the client go, and whatever it answers then is not sent. */
function refuseHalfway(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) request.socket.destroy();
  else refuse(request, response, 413);
}
