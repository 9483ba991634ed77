import { expect } from "@playwright/test";
import { exchange, type RawAnswer } from "./raw";

/** A name that no answer may repeat: a client has put it where it does not belong. */
export const injected = "evil.com";

/** Hosts of every kind that the hostile requests are tried on. */
export const hosts = ["oms.lu", "wizamart.oms.lu", "oms.localhost", "localhost", "127.0.0.1", "unknown.lu"];

/** Asks over a bare socket, so that the path and the headers arrive as they are written here. */
export const askRaw = (host: string, path: string, ...headers: string[]): Promise<RawAnswer> =>
  exchange(`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers);

/** Says only whether, so that a failure does not print the page. */
export function expectClean({ text }: RawAnswer): void {
  expect.soft(text.toLowerCase().includes(injected), "the answer repeats the injected host").toBe(false);
  expectNoInside(text);
}

export function expectNoInside(text: string): void {
  expect.soft(/\n\s+at .+:\d+:\d+|node_modules/.test(text), "the answer shows the server's inside").toBe(false);
}

/** Whether a redirect can only lead to another path of the same host, however a browser reads it. */
export function staysOnHost(location: string): boolean {
  const base = "http://host.example";
  return /^\/(?![/\\])/.test(location) && !/[\t\r\n]/.test(location) && new URL(location, base).origin === base;
}
