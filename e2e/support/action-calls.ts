import { readFileSync } from "node:fs";
import { type Answer, send } from "./http";
import { sameOrigin } from "./people";
import { port } from "./server";

type Manifest = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };

/** The id by which the built console knows a server action, and the page that calls it, such as `/admin/redirects`. */
function builtAction(action: string): { id: string; page: string } {
  const { node }: Manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  const [file, name] = action.split(" ");
  const built = Object.entries(node).find(
    ([, { filename, exportedName }]) => filename === `app/(console)/${file}` && exportedName === name,
  );
  const workers = Object.keys(built?.[1].workers ?? {});
  const worker =
    workers.find((each) => each.startsWith("app/(console)/admin")) ??
    workers.find((each) => each.startsWith("app/(console)/dashboard"));
  if (!built || !worker) throw new Error(`The build has no action ${action}.`);
  return { id: built[0], page: worker.replace("app/(console)", "").replace(/\/page$/, "") };
}

/**
 * Calls a server action as React's client does, without a browser: plain values as JSON; with a form among them as a
 * form, in which the entries of the one that is argument `n` begin with its number, counted from 1.
 *
 * @param action file and name, as `consoleActions` tells them.
 * @param at what stands in the page's address for `[page]`, `[platform]`, `[vendor]`, `[tier]`, `[webhook]` and `[delivery]`.
 */
export async function callAction(
  action: string,
  given: readonly unknown[],
  at: Readonly<Record<string, string>>,
  cookie: Record<string, string>,
): Promise<Answer> {
  const { id, page } = builtAction(action);
  const path = page.replaceAll(/\[(\w+)\]/g, (_, name: string) => at[name] ?? name);
  const { type, body } = await encoded(given);
  const said = { "next-action": id, "content-type": type, accept: "text/x-component", connection: "close" };
  const headers = { ...said, ...sameOrigin(), ...cookie };
  return send("POST", `localhost:${port()}`, path, headers, body);
}

async function encoded(given: readonly unknown[]): Promise<{ type: string; body: string }> {
  if (!given.some((each) => each instanceof FormData)) {
    return { type: "text/plain;charset=UTF-8", body: JSON.stringify(given) };
  }
  const sent = new FormData();
  const root = given.map((each, index) => {
    if (!(each instanceof FormData)) return each;
    for (const [name, value] of each) sent.append(`_${index + 1}_${name}`, value);
    return `$K${(index + 1).toString(16)}`;
  });
  sent.append("0", JSON.stringify(root));
  const message = new Response(sent);
  return { type: message.headers.get("content-type") ?? "", body: await message.text() };
}
