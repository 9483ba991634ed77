type Call = {
  method: string;
  url: string;
  /** The token that it is called with, or the variable of a shell that holds it, such as `$ORION_TOKEN`. */
  bearer?: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
};

/** A call as a command that can be pasted into a shell. */
export function curlCommand({ method, url, bearer, headers = {}, body }: Call): string {
  const start = method === "GET" ? `curl ${quoted(url)}` : `curl -X ${method} ${quoted(url)}`;
  const sent =
    body === undefined ? [] : [`-H ${quoted("Content-Type: application/json")}`, `-d ${quoted(shown(body))}`];
  // In double quotes, within which a shell still reads variables.
  const proof = bearer === undefined ? [] : [`-H "Authorization: Bearer ${bearer}"`];
  const said = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return [start, ...proof, ...said, ...sent].join(" \\\n  ");
}

const lineWidth = 60;

/** In one line where it fits. */
function shown(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= lineWidth ? line : JSON.stringify(body, null, 2);
}

/** Within single quotes a shell reads everything as it stands, but for the quote itself. */
function quoted(text: string): string {
  return /^[\w:/.@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
