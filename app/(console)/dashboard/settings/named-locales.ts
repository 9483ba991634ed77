const names = new Intl.DisplayNames("en", { type: "language" });

export type NamedLocale = { code: string; name: string };

/** Languages by name. To be asked on the server: each browser has names of its own. */
export function namedLocales(codes: readonly string[]): NamedLocale[] {
  return codes.map((code) => ({ code, name: names.of(code) ?? code }));
}
