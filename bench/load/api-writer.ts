import type http from "node:http";
import { send } from "./call";

/** So many tokens has a writer, in turn: a single one may call ten times a second. */
export const tokensEach = 8;

/** Sends one call, or several that belong together, and tells how many they were. */
type Calls = (agent: http.Agent) => Promise<number>;

/** What a writer sends, each from the version that its last call came to. */
export type ApiWriter = Record<"begin" | "read" | "save" | "saveAndPublish" | "create" | "createAgain", Calls>;

type Said = { token?: string; headers?: Record<string, string>; body?: string };

type Given = { origin: string; name: string; tokens: readonly string[]; document: Record<string, unknown> };

/** Somebody who writes pages of OMS by the API, one call after another, and has one page to save. */
export function apiWriter({ origin, name, tokens, document }: Given): ApiWriter {
  const pages = `${origin}/api/v1/platforms/oms/pages`;
  let count = 0;
  const own = { path: "", etag: "" };
  /** What each token has created last: another's key is unknown to it. */
  const created = new Map<string, Said>();

  async function call(agent: http.Agent, method: string, path: string, said: Said = {}) {
    const { token = nextToken(), headers, body } = said;
    const all = { authorization: `Bearer ${token}`, ...headers };
    const answer = await send({ method, url: `${pages}${path}`, headers: all, body }, agent);
    return { etag: String(answer.headers.etag), body: answer.body };
  }

  const nextToken = () => tokens[++count % tokens.length] ?? "";

  async function change(agent: http.Agent, method: string, step: string, body: unknown): Promise<number> {
    const said = { headers: { "if-match": own.etag }, body: JSON.stringify(body) };
    own.etag = (await call(agent, method, `${own.path}/${step}`, said)).etag;
    return 1;
  }

  async function create(agent: http.Agent) {
    const token = nextToken();
    const slug = `${name}-${count}`;
    const said = {
      token,
      headers: { "idempotency-key": slug },
      body: JSON.stringify({ layer: "platform", slug, locale: "en", document }),
    };
    created.set(token, said);
    return call(agent, "POST", "", said);
  }

  const save: Calls = (agent) => change(agent, "PUT", "draft", { document: { ...document, title: `Page ${count}` } });
  const once = async (call: Promise<unknown>): Promise<number> => {
    await call;
    return 1;
  };
  return {
    begin: async (agent) => {
      for (const _ of tokens) {
        const { etag, body } = await create(agent);
        Object.assign(own, { etag, path: `/${JSON.parse(body).id}` });
      }
      return tokens.length;
    },
    read: (agent) => once(call(agent, "GET", own.path)),
    save,
    saveAndPublish: async (agent) => (await save(agent)) + (await change(agent, "POST", "publish", {})),
    create: (agent) => once(create(agent)),
    createAgain: (agent) => once(call(agent, "POST", "", created.get(nextToken()))),
  };
}
