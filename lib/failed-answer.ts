import type { ServerResponse } from "node:http";
import { isDatabaseAway } from "./database-away";
import { refusalFor } from "./refusal";

const failed = 500;
const unavailable = 503;

/**
 * Turns an answer that failed while the database was away into "not right now", in a page of its own instead of the
 * framework's. To be called before the framework gets the answer.
 *
 * @param url the request's target, which says how a refusal is written.
 */
export function replaceFailedAnswer(response: ServerResponse, url = ""): void {
  const { writeHead, write, end } = response;
  const { body, headers } = refusalFor(url, unavailable);
  let isReplaced = false;
  response.writeHead = (...details: unknown[]): ServerResponse => {
    isReplaced = details[0] === failed && isDatabaseAway();
    if (!isReplaced) return Reflect.apply(writeHead, response, details);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return Reflect.apply(writeHead, response, [unavailable, headers]);
  };
  const decide = () => {
    if (response.statusCode === failed && !response.headersSent) response.writeHead(failed);
  };
  response.write = (...details: unknown[]): boolean => {
    decide();
    return isReplaced || Reflect.apply(write, response, details);
  };
  response.end = (...details: unknown[]): ServerResponse => {
    decide();
    return Reflect.apply(end, response, isReplaced ? [body] : details);
  };
}
