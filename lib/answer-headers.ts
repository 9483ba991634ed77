import type { ServerResponse } from "node:http";
import { type HeaderValues, headersForType } from "./security-headers";

const notModified = 304;

/**
 * Completes the headers of an answer at the moment when they are sent: what was set for it stays.
 *
 * @param headers what the answer carries whatever it turns out to be.
 */
export function completeHeaders(response: ServerResponse, headers: HeaderValues): void {
  const { writeHead } = response;
  response.writeHead = (...details: unknown[]): ServerResponse => {
    const [status] = details;
    setMissing(response, headers);
    // Not modified: what is kept of the answer goes on with the headers that came with it.
    if (status !== notModified) setMissing(response, headersForType(String(response.getHeader("content-type") ?? "")));
    return Reflect.apply(writeHead, response, details);
  };
}

function setMissing(response: ServerResponse, headers: HeaderValues): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
}
