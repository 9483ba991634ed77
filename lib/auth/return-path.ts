/** First segments that someone may be sent to after signing in. */
const destinations = new Set(["admin", "dashboard", "account", "invite"]);

/**
 * A path of the application to go on to, or null where what is asked for leads anywhere else. Only plain paths of the
 * console pass: an allow-list has no tricks of other notations to know.
 */
export function returnPath(wanted: string | null | undefined): string | null {
  if (!wanted || !/^\/[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*(\?[A-Za-z0-9_=&.+-]*)?$/.test(wanted)) return null;
  const [, first = ""] = wanted.split(/[/?]/);
  return destinations.has(first) ? wanted : null;
}
