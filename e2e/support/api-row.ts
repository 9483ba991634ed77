import type { At } from "./api-things";

/** What a call brings beside what its path names; and of what its path names, what must be another thing. */
export type Row = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** A body that is no JSON, with its type. */
  bytes?: Uint8Array;
};

export type Rows = Record<string, (at: At) => Promise<Row> | Row>;

export const same = (names: string[], row: Rows[string]): Rows => Object.fromEntries(names.map((name) => [name, row]));
export const body = (given: unknown) => () => ({ body: given });
