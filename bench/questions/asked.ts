import type { Context } from "@/cms/context";

/** A question to the database as a screen of the administration asks it, by a name under which figures are kept. */
export type Asked = { what: string; ask: (ctx: Context) => Promise<unknown> };
