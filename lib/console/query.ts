/** What an address may say of a page: each name once, several times, or not at all. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of each name, without the null character, which PostgreSQL's texts cannot hold. */
export function firsts<Name extends string>(query: Query, names: readonly Name[]): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = [query[name]].flat()[0]?.replaceAll("\0", "");
    if (value) values[name] = value;
  }
  return values;
}

/** The same of an address that is at hand as such. */
export function queryOf(parameters: URLSearchParams): Query {
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}
